"""What `claimcheck ingest` shows to a person: what was kept of each source, or of each group where there are many."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.report import Finding
from claimcheck.reports.claim_panel import SEVERITY_MARKS, kind_pieces, place_words
from claimcheck.reports.inspection import Account, account_of, extent_of, total
from claimcheck.reports.inspection_words import closing_words, damage_words, pages_of, reasons_words
from claimcheck.reports.neutral import flowing
from claimcheck.reports.source_groups import Group, grouped
from claimcheck.reports.view import Block, Line, Mark, Piece, Table, View, line, section
from claimcheck.rules.wording import counted

FEW = 40
"""Up to so many sources get a row each; more are shown by host, file or folder."""

GROUPS_SHOWN = 40
WORST_SHOWN = 10
REASONS_SHOWN = 30
FINDINGS_SHOWN = 10
"""Of each kind. `claimcheck sources` lists them all."""

_REASONS_NAMED = 3
_LONG = 1000
"""Characters from which a page of which little is left is worth a look."""

_NUMBERS = frozenset({1, 2, 3})

Row = tuple[Line, ...]


def ingest_view(inspection: Inspection) -> View:
    """Show what was kept and removed by source or group, why, what cannot be used, and the denominators."""
    sources = inspection.sources
    accounts = [account_of(source) for source in sources]
    whole = total(accounts)
    blocks = (
        *(_by_source(sources, accounts) if len(sources) <= FEW else _by_group(sources, accounts)),
        *section("Removed, by reason", tuple(_reasons(whole))),
        *section("Findings", tuple(_findings(inspection.findings))),
        line(""),
    )
    return View(blocks, line(closing_words(inspection, extent_of(sources), whole), Mark.STRONG))


def _by_source(sources: Sequence[SourceInspection], accounts: Sequence[Account]) -> Iterator[Block]:
    rows = tuple(row for pair in zip(sources, accounts, strict=True) for row in _source_rows(*pair))
    yield from section("Sources", (_table("Source", rows),) if rows else ())


def _table(first: str, rows: tuple[Row, ...]) -> Table:
    return Table((first, "Kept", "Aside", "Removed", "Because of"), rows, tight=_NUMBERS)


def _source_rows(source: SourceInspection, account: Account) -> Iterator[Row]:
    problem = (Piece(source.problem, Mark.BAD),) if source.problem else ()
    notes = (Piece(words, Mark.DOUBTFUL) for words in _source_notes(source, account))
    yield from _rows(line(source.reference.address), account, (*problem, *notes))


def _rows(name: Line, account: Account, notes: tuple[Piece, ...]) -> Iterator[Row]:
    """Set what else is known below the reasons: a column of its own would leave neither room."""
    numbers = (line(f"{number:,}") for number in (account.kept, account.aside, account.gone))
    reasons = reasons_words(account, _REASONS_NAMED)
    first, *others = (*([Piece(reasons)] if reasons else []), *notes, Piece("–"))
    yield (name, *numbers, Line((first,)))
    for note in others[:-1]:
        yield (*(line("") for _ in range(4)), Line((note,)))


def _source_notes(source: SourceInspection, account: Account) -> Iterator[str]:
    if source.origin not in {"", source.reference.id}:
        yield f"copy of {source.origin}"
    elif len(source.alike) > 1:
        yield f"copied by {counted(len(source.alike) - 1, 'other')}"
    if account.repeated:
        yield f"{account.repeated:,} repeated across documents"
    if damage := damage_words(source):
        yield f"damage: {damage}"
    if pages := pages_of(source):
        yield counted(pages, "page")


def _by_group(sources: Sequence[SourceInspection], accounts: Sequence[Account]) -> Iterator[Block]:
    groups = grouped(sources)
    rows = tuple(row for group in groups[:GROUPS_SHOWN] for row in _group_rows(group))
    content: tuple[Line | Table, ...] = (_table("Host, file or folder", rows),)
    yield from section("Sources", content + _more(len(groups) - GROUPS_SHOWN, "group"))
    yield from section("Least kept of", tuple(_worst(sources, accounts)))


def _group_rows(group: Group) -> Iterator[Row]:
    name = Line((Piece(group.name), Piece(f" ({group.kind})", Mark.DIM)))
    yield from _rows(name, group.account, (Piece("; ".join(_group_notes(group)), Mark.DIM),))


def _group_notes(group: Group) -> Iterator[str]:
    yield counted(group.extent.sources, "source")
    if group.copies:
        yield f"{group.copies:,} of them copies"
    if group.account.repeated:
        yield f"{counted(group.account.repeated, 'block')} repeated across documents"
    if group.account.damaged:
        yield f"damage in {counted(group.account.damaged, 'place')}"
    if group.extent.unusable:
        yield f"{group.extent.unusable:,} unusable"


def _worst(sources: Sequence[SourceInspection], accounts: Sequence[Account]) -> Iterator[Line]:
    """Show the long pages that lost more than half of their characters, the largest part first."""
    shares = [
        (account.lost / account.characters, source.reference.id, source, account)
        for source, account in zip(sources, accounts, strict=True)
        if account.characters >= _LONG and account.lost > account.characters / 2
    ]
    for share, _, source, account in sorted(shares, key=lambda it: (-it[0], it[1]))[:WORST_SHOWN]:
        words = f"  {int(100 * share)} % removed: {reasons_words(account, _REASONS_NAMED)}"
        yield Line((Piece(source.reference.address, Mark.STRONG), Piece(words)))


def _reasons(whole: Account) -> Iterator[Line | Table]:
    ranked = whole.ranked()
    if ranked:
        rows = tuple(
            (line(f"{number:,}"), line(f"{whole.holders[why]:,}"), line(f"{why[0]}, {why[1]}"))
            for why, number in ranked[:REASONS_SHOWN]
        )
        yield Table(("Blocks", "Sources", "Removed as"), rows, tight=frozenset({0, 1}))
    yield from _more(len(ranked) - REASONS_SHOWN, "reason")


def _findings(findings: Sequence[Finding]) -> Iterator[Line]:
    """Show what the rules on sources found, those of one kind under one tip, and no more than a screen of each."""
    unsuppressed = sorted((it for it in findings if it.suppressed is None), key=_kind)
    for _, alike in groupby(unsuppressed, key=_kind):
        listed = list(alike)
        yield Line(kind_pieces(listed[0]))
        for finding in listed[:FINDINGS_SHOWN]:
            place = f"{place_words(finding.place)}: " if finding.place else ""
            yield Line((Piece(place, Mark.DIM), Piece(flowing(finding.message))), 2)
        yield from (
            line(it.pieces[0].text, indent=2) for it in _more(len(listed) - FINDINGS_SHOWN, "finding")
        )
        yield line(f"tip: {flowing(listed[0].tip)}", indent=2)


def _kind(finding: Finding) -> tuple[int, str]:
    return tuple(SEVERITY_MARKS).index(finding.severity), finding.code


def _more(number: int, noun: str) -> tuple[Line, ...]:
    if number <= 0:
        return ()
    return (line(f"… and {counted(number, f'more {noun}')}: claimcheck sources lists all", Mark.DIM),)
