"""The words before and after a time that make it a limit, a day of record or a stretch."""

from dataclasses import replace

from claimcheck.model.period import Bound
from claimcheck.periods.fragments import compiled
from claimcheck.periods.mention import Mention

_LEADS = compiled(
    r"""\b(?:(?P<as_of>as\s{1,3}(?:of|at|on))|(?P<since>(?:ever\s{1,3})?since|starting(?:\s{1,3}(?:in|on|from))?
    |from(?=\s))|(?P<until>until|till|up\s{1,3}to|through)|(?P<by>by|no\s{1,3}later\s{1,3}than)
    |(?P<before>before|prior\s{1,3}to|ahead\s{1,3}of|earlier\s{1,3}than)
    |(?P<after>after|following|later\s{1,3}than))\s{1,3}(?:the\s{1,3})?\Z"""
)
_TRAILS = compiled(
    r"""\s{0,3}(?:(?P<since>(?:and|or)\s{1,3}(?:later|after|onwards?)\b|onwards?\b)
    |(?P<until>(?:and|or)\s{1,3}(?:earlier|before)\b))"""
)
_BOUNDS = {
    "as_of": Bound.AS_OF,
    "since": Bound.SINCE,
    "until": Bound.UNTIL,
    "by": Bound.BY,
    "before": Bound.BEFORE,
    "after": Bound.AFTER,
}
_REACH = 24


def bind(mention: Mention, text: str) -> Mention:
    """Return `mention` with the bound that the words beside it give; a range keeps its own."""
    if mention.last is not None:
        return mention
    trail = _TRAILS.match(text, mention.span.end)
    if trail is not None:
        return replace(mention, bound=_BOUNDS[str(trail.lastgroup)])
    start = mention.span.start
    lead = _LEADS.search(text, max(0, start - _REACH), start)
    if lead is None or lead[0].strip().lower().startswith("from"):
        return mention
    return replace(mention, bound=_BOUNDS[str(lead.lastgroup)])
