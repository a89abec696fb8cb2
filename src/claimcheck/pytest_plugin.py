"""``pytest --claimcheck``: each claim is a test, with the messages of the command line.

Loaded by every pytest run of an environment that has claimcheck, so nothing of claimcheck is imported before a claims
file is collected.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from claimcheck.config import Settings
    from claimcheck.model.claim import Claim
    from claimcheck.model.report import Finding, Report

_PATTERN = "claims.yaml"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("claimcheck", "checking claims against sources")
    group.addoption("--claimcheck", action="store_true", help="collect claims files: each claim is a test")
    group.addoption(
        "--claimcheck-corpus",
        action="append",
        metavar="PATH",
        help="folder or file to check against; repeatable (default: the settings, else corpus/ beside the claims)",
    )
    parser.addini(
        "claimcheck_files", f"globs of claims files (default: {_PATTERN})", type="args", default=[_PATTERN]
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "ClaimsFile | None":
    """Take a claims file, where the user asked for it."""
    if not parent.config.getoption("claimcheck"):
        return None
    if not any(file_path.match(pattern) for pattern in parent.config.getini("claimcheck_files")):
        return None
    return ClaimsFile.from_parent(parent, path=file_path)


class UnsoundClaimError(Exception):
    """A claim, or a source, has findings that close the gate."""


class ClaimsFile(pytest.File):
    """A claims file; it is checked once, when the first of its tests runs."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield a test for each claim, and one for the sources."""
        for claim in self._claims():
            yield ClaimItem.from_parent(self, name=claim.id, claim=claim)
        yield SourcesItem.from_parent(self, name="sources")

    def _claims(self) -> "tuple[Claim, ...]":
        from claimcheck.claims import load_claims  # noqa: PLC0415
        from claimcheck.errors import ClaimcheckError  # noqa: PLC0415
        from claimcheck.rules import known_rules  # noqa: PLC0415

        try:
            return load_claims([self.path], base=self.config.rootpath, known_rules=known_rules())
        except ClaimcheckError as error:
            raise self.CollectError(str(error)) from None

    @cached_property
    def _settings(self) -> "Settings":
        import os  # noqa: PLC0415

        from claimcheck.config import resolve  # noqa: PLC0415

        corpus = self.config.getoption("claimcheck_corpus")
        return resolve({"corpus": corpus}, folder=self.path.parent, environment=os.environ).settings

    @cached_property
    def report(self) -> "Report":
        """The outcome of the run over the whole file."""
        from claimcheck.pipeline.runs import check  # noqa: PLC0415

        default = (str(self.path.parent / "corpus"),)
        corpus = [Path(path) for path in self._settings.corpus or default]
        return check([self.path], corpus, self._settings)

    def closing(self, claim: str | None) -> "Iterator[Finding]":
        """Yield the findings that close the gate, on a claim or, for None, on the sources."""
        from claimcheck.pipeline.gate import closes  # noqa: PLC0415

        for finding in self.report.findings:
            if finding.claim == claim and closes(finding, self._settings.fail_on):
                yield finding


class _Item(pytest.Item):
    """What claims and sources have in common: findings that fail the test."""

    parent: ClaimsFile

    def demand_none(self, findings: "Iterable[Finding]") -> None:
        """Fail with what the rules say."""
        told = [_told(finding) for finding in findings]
        if told:
            raise UnsoundClaimError("\n".join(told))

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], *arguments: Any, **options: Any
    ) -> Any:
        """Show the findings, or what was wrong with the call, without a traceback of ours."""
        from claimcheck.errors import ClaimcheckError  # noqa: PLC0415

        if isinstance(excinfo.value, UnsoundClaimError | ClaimcheckError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, *arguments, **options)


class ClaimItem(_Item):
    """One claim."""

    def __init__(self, *, claim: "Claim", **options: Any) -> None:
        super().__init__(**options)
        self._claim = claim

    def runtest(self) -> None:
        """Check it."""
        self.demand_none(self.parent.closing(self._claim.id))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Say where the claim stands; pytest counts lines from 0."""
        line = self._claim.place.line - 1 if self._claim.place else None
        return self.path, line, f"claim {self.name}"


class SourcesItem(_Item):
    """The sources: that each can be read and has text."""

    def runtest(self) -> None:
        """Look at what the rules on sources say."""
        self.demand_none(self.parent.closing(None))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Say whose sources they are."""
        return self.path, None, "sources"


def _told(finding: "Finding") -> str:
    place = f"{finding.place}: " if finding.place else ""
    return f"{place}{finding.severity} {finding.code} {finding.name}: {finding.message}\n  tip: {finding.tip}"
