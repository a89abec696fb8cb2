"""Asking for what a run writes: where nothing has changed, it is what an earlier run wrote."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.config import Settings
from claimcheck.pipeline.place import Place
from claimcheck.pipeline.progress import Progress
from claimcheck.store.ledger.writings import Writing

if TYPE_CHECKING:
    from claimcheck.model.report import Report
    from claimcheck.pipeline.session import Remembering


@dataclass(frozen=True, slots=True)
class Asked:
    """All that what a run writes depends on, besides the code, the claims and the content of the corpus."""

    place: Place
    how: str
    """Settings, chosen claims, and what it is written for."""


def answer(
    claims: Sequence[Path],
    corpus: Sequence[Path],
    settings: Settings,
    progress: Progress,
    *,
    only: Sequence[str],
    surface: object,
    draw: "Callable[[Report], Writing]",
) -> Writing:
    """Check claims files against a corpus and return what is to be written, or what was.

    `draw` writes the report for `surface`; it must rest on nothing besides these two and `settings`. The other
    arguments and what is raised are those of `runs.check`.
    """
    from claimcheck.pipeline.stored.store_keeping import store_folder, with_store  # noqa: PLC0415 - imports this module

    place = Place(tuple(corpus), claims[0].parent, tuple(claims), settings.fields)
    asked = Asked(place, repr((settings, sorted(only), surface)))

    def answered(session: "Remembering") -> Writing:
        known = session.recall(asked)
        if known is not None:
            return known
        from claimcheck.pipeline.runs import check  # noqa: PLC0415 - not where all is known

        written = draw(check(claims, corpus, settings, progress, only=only, session=session))
        session.remember(asked, written)
        return written

    return with_store(store_folder(settings), progress, answered)
