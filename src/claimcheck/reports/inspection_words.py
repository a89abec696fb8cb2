"""How sources and what became of them are put into words."""

from collections import Counter
from collections.abc import Iterator

from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.source import Metadata
from claimcheck.reports.inspection import Account, Extent, copies_of
from claimcheck.rules.wording import counted

_COPIES_SHOWN = 3
_MEGABYTE = 1_000_000
_KILOBYTE = 1_000

_METADATA = (
    *("title", "authors", "publisher", "published", "updated", "language", "url", "wire", "attribution"),
    "authority",
)
"""The order in which metadata is shown."""


def reasons_words(account: Account, most: int | None = None) -> str:
    """Name the reasons of removed blocks with their numbers: "12 navigation, 3 share-bar and 4 others"."""
    reasons = list(account.reasons().items())
    named = ", ".join(f"{number:,} {reason}" for reason, number in reasons[:most])
    others = sum(number for _, number in reasons[len(reasons) if most is None else most :])
    return named + (f" and {counted(others, 'other')}" if others else "")


def blocks_words(account: Account) -> str:
    """Say how many blocks were kept, set aside and removed, and why."""
    named = reasons_words(account)
    removed = f"{account.gone:,} removed" + (f" ({named})" if named else "")
    return f"{counted(account.kept, 'block')} kept, {account.aside:,} aside, {removed}"


def metadata_values(metadata: Metadata) -> Iterator[tuple[str, str, str | None]]:
    """Yield (field, value, where it came from) of what is known."""
    origins = dict(metadata.provenance)
    for name in _METADATA:
        value = getattr(metadata, name)
        written = ", ".join(value) if isinstance(value, tuple) else str(value or "")
        if written:
            yield name, written, origins.get(name)


def provenance_words(metadata: Metadata) -> Iterator[str]:
    """Say what is known and where that came from: "published 2024-06-05 (json-ld)"."""
    for name, value, origin in metadata_values(metadata):
        yield f"{name} {value}" + (f" ({origin})" if origin else "")


def copies_words(source: SourceInspection) -> str:
    """Name the first of the other sources that tell the same story; "" where there are none."""
    others = list(copies_of(source))
    more = len(others) - _COPIES_SHOWN
    return ", ".join(others[:_COPIES_SHOWN]) + (f" and {more:,} more" if more > 0 else "")


def damage_words(source: SourceInspection) -> str:
    """Say of what kinds the damage of a source is: "2 lost-characters, 1 cut-end"."""
    damage = source.document.damage if source.document else ()
    kinds = Counter(each.kind for each in damage)
    return ", ".join(f"{number:,} {kind}" for kind, number in sorted(kinds.items()))


def pages_of(source: SourceInspection) -> int:
    """Return how many pages a source has; 0 where its format has none."""
    hints = source.document.source.hints if source.document else ()
    return max((hint.page for hint in hints), default=0)


def closing_words(inspection: Inspection, extent: Extent, account: Account) -> str:
    """Name the denominators, also those that are zero."""
    records = f", {counted(extent.records, 'record')} among them" if extent.records else ""
    repeated = f" ({account.repeated:,} repeated across documents)" if account.repeated else ""
    return (
        f"{counted(inspection.files, 'file')} of {_size_words(inspection.size)}, "
        f"{counted(inspection.skipped_files, 'file')} skipped; {counted(extent.sources, 'source')} of "
        f"{counted(extent.origins, 'origin')}{records}, {extent.unusable:,} unusable; "
        f"{counted(extent.sentences, 'sentence')}; {counted(account.kept, 'block')} kept, {account.aside:,} aside, "
        f"{account.gone:,} removed{repeated}"
    )


def _size_words(size: int) -> str:
    return f"{size / _MEGABYTE:,.1f} MB" if size >= _MEGABYTE else f"{size / _KILOBYTE:.1f} kB"
