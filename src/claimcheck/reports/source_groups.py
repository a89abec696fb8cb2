"""Sources by whom they are from: what is shown of a corpus that is too large for a line a source."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model.evidence import SourceReference
from claimcheck.model.explanation import SourceInspection
from claimcheck.reports.inspection import Account, Extent, account_of, extent_of, total

ENOUGH = 3
"""A host with fewer sources counts as part of the folder or file: a crawl may have as many hosts as pages."""


class GroupKind(StrEnum):
    """What the sources of a group have in common."""

    HOST = "host"
    FILE = "file"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Group:
    """The sources of one host, of one file of many, or of one folder."""

    kind: GroupKind
    name: str
    extent: Extent
    account: Account
    copies: int
    """Sources that tell what another one tells, which may be in another group."""


def grouped(sources: Sequence[SourceInspection]) -> tuple[Group, ...]:
    """Return the groups of `sources`, the largest first."""
    hosts = Counter(source.batch for source in sources)
    files = {source.reference.path for source in sources if source.reference.record is not None}
    members: defaultdict[tuple[GroupKind, str], list[SourceInspection]] = defaultdict(list)
    for source in sources:
        kind, place = _place(source.reference, files)
        is_host = source.batch not in {"", place} and hosts[source.batch] >= ENOUGH
        members[(GroupKind.HOST, source.batch) if is_host else (kind, place)].append(source)
    groups = (_group(kind, name, listed) for (kind, name), listed in members.items())
    return tuple(sorted(groups, key=_largest_first))


def _place(reference: SourceReference, files: Collection[str]) -> tuple[GroupKind, str]:
    """Return the path where it is one of `files`, which hold many, else the topmost folder below the corpus folder."""
    if reference.path in files:
        return GroupKind.FILE, reference.path
    folder, slash, _ = reference.id.partition("/")
    corpus = reference.path.removesuffix(reference.id)
    return GroupKind.FOLDER, (f"{corpus}{folder}" if slash else corpus.rstrip("/")) or "."


def _group(kind: GroupKind, name: str, sources: Sequence[SourceInspection]) -> Group:
    copies = sum(source.origin not in {"", source.reference.id} for source in sources)
    return Group(kind, name, extent_of(sources), total(map(account_of, sources)), copies)


def _largest_first(group: Group) -> tuple[int, str, str]:
    return -(group.extent.sources + group.extent.unusable), group.name, group.kind
