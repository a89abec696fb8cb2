"""Answering as before where nothing has changed, without making a report."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.outputs import standard_surface, write_standard
from claimcheck.cli.preparation import observer
from claimcheck.config import Format, Settings
from claimcheck.pipeline.asking import answer
from claimcheck.store.ledger.writings import Writing

if TYPE_CHECKING:
    from claimcheck.model.report import Report

_ELSEWHERE = frozenset({Format.SARIF, Format.GITHUB, Format.GITLAB, Format.HTML})
"""Formats that rest on the repository, or hold whole pages."""

_WORKFLOW = "GITHUB_ACTIONS"


def can_be_answered(settings: Settings, environment: Mapping[str, str]) -> bool:
    """Tell whether a run writes to standard output alone, by what its store knows, and says nothing on the way."""
    writes_files = settings.output or settings.report or settings.write_baseline or _WORKFLOW in environment
    rests_on_more = settings.baseline or settings.locked or settings.diff or settings.format in _ELSEWHERE
    return not (writes_files or rests_on_more or settings.verbose)


def answered(claims: Sequence[Path], corpus: Sequence[Path], settings: Settings, only: Sequence[str]) -> int:
    """Write a report, or what was written of it before, and return the exit code. Raises as `runs.check` does."""
    surface = standard_surface(settings, os.environ, tuple(Format))

    def draw(report: "Report") -> Writing:
        from claimcheck.cli.delivery import shown  # noqa: PLC0415 - not where it was drawn before
        from claimcheck.pipeline.gate import gate  # noqa: PLC0415

        return Writing(shown(report, settings, surface), gate(report, settings.fail_on))

    watching = observer(settings)
    found = answer(claims, corpus, settings, watching, only=only, surface=surface, draw=draw)
    write_standard(found.text)
    return found.code
