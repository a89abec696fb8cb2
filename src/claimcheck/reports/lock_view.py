"""What `claimcheck lock` shows to a person: a difference that can be read before it is agreed to."""

from collections.abc import Iterator, Sequence

from claimcheck.model.lock import Change, ChangeKind, Pin, Proposal
from claimcheck.reports.neutral import flowing
from claimcheck.reports.view import Line, Mark, Piece, View, line
from claimcheck.rules.wording import counted, listed

_SIGNS = {
    ChangeKind.ADDED: ("+", Mark.GOOD),
    ChangeKind.CHANGED: ("~", Mark.DOUBTFUL),
    ChangeKind.REMOVED: ("-", Mark.BAD),
}


def lock_view(proposals: Sequence[Proposal]) -> View:
    """Show each claim whose lock changes, with the evidence it loses and gains."""
    lines = tuple(shown for proposal in proposals for shown in _proposal(proposal))
    return View(lines, line(_closing(proposals), Mark.STRONG))


def _proposal(proposal: Proposal) -> Iterator[Line]:
    yield line(proposal.path, Mark.STRONG)
    for change in proposal.changes:
        yield from _change(change)
    if proposal.waiting:
        told = counted(len(proposal.waiting), "locked claim")
        yield line(
            f"other evidence now, lock kept: {told} ({listed(proposal.waiting)}); "
            "`claimcheck lock --update` shows the difference",
            Mark.DOUBTFUL,
            indent=2,
        )
    if proposal.without_evidence:
        told = counted(len(proposal.without_evidence), "claim")
        yield line(f"no evidence to lock: {told} ({listed(proposal.without_evidence)})", indent=2)


def _change(change: Change) -> Iterator[Line]:
    sign, mark = _SIGNS[change.kind]
    yield Line((Piece(f"{sign} ", mark), Piece(change.claim, Mark.STRONG)), 2)
    yield from (_pin("-", Mark.BAD, pin) for pin in change.lost)
    yield from (_pin("+", Mark.GOOD, pin) for pin in change.gained)
    if change.review_lost:
        review = change.review_lost
        told = f"the review by {review.by} of {review.on.isoformat()} falls away: it was about other evidence"
        yield line(flowing(told), Mark.DOUBTFUL, indent=6)


def _pin(sign: str, mark: Mark, pin: Pin) -> Line:
    return Line(
        (
            Piece(f"{sign} {pin.stance} ", mark),
            Piece(f"{pin.source} [{pin.span.start}, {pin.span.end}) ", Mark.DIM),
            Piece(flowing(f"“{pin.quote.exact}”")),
        ),
        6,
    )


def _closing(proposals: Sequence[Proposal]) -> str:
    locked = sum(len(proposal.new.claims) for proposal in proposals)
    kinds = [change.kind for proposal in proposals for change in proposal.changes]
    numbers = ", ".join(f"{kinds.count(kind)} {kind}" for kind in ChangeKind)
    return f"{counted(locked, 'claim')} locked: {numbers}"
