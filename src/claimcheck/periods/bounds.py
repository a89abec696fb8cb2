"""The words before and after a time that make it a limit, a day of record or a stretch."""

import re
from dataclasses import replace

from claimcheck.model.period import Bound, Granularity
from claimcheck.periods.fragments import compiled
from claimcheck.periods.mention import Mention

_LEADS = compiled(
    r"""(?:\b(?:(?P<as_of>as\s{1,3}(?:of|at|on)(?:\s{1,3}\d{1,2}(?::\d\d)?\s{0,2}[ap]\.?m\.?,?)?(?:\s{1,3}on)?)|(?P<since>(?:ever\s{1,3})?since|starting(?:\s{1,3}(?:in|on|from))?
        |(?:no|not)\s{1,3}(?:earlier\s{1,3}than|before)|on\s{1,3}or\s{1,3}after|as\s{1,3}from|effect\s{1,3}from)
    |(?P<until>until|till|up\s{1,3}to|through)|(?P<by>by|(?:no|not)\s{1,3}later\s{1,3}than|on\s{1,3}or\s{1,3}before)
    |(?P<before>before|prior\s{1,3}to|ahead\s{1,3}of|earlier\s{1,3}than)
    |(?P<after>after|later\s{1,3}than|(?<=\byear\s)(?:greater|more)\s{1,3}than))\s{1,3}
    |(?:(?P<since_sign>>\s?=|≥)|(?P<until_sign><\s?=|≤)|(?P<after_sign>>)|(?P<before_sign><))\s{0,2}|(?P<as_of_zh>截至)|(?P<until_zh>截止到?)|(?P<since_zh>自从?))\Z"""
)
_TRAILS = compiled(
    r"""\s{0,3}(?:(?P<since>(?:(?:and|or)\s{1,3}(?:later|after|onwards?)|onwards?|on(?=\s{0,3}(?:[.,;:)]|\Z)))\b)
    |(?P<by>(?:and|or)\s{1,3}(?:earlier|before)\b)
    |(?P<since_zh>[或及][之以]?后|以来|至今|起|开始)|(?P<by_zh>[或及][之以]?前|为止)
    |(?P<after_zh>[之以]后)|(?P<before_zh>[之以]前|前(?![\d一二三四五六七八九十半])))"""
)
_BOUNDS = {
    "as_of": Bound.AS_OF,
    "since": Bound.SINCE,
    "until": Bound.UNTIL,
    "by": Bound.BY,
    "before": Bound.BEFORE,
    "after": Bound.AFTER,
}
_AT_END = compiled(r"(?:the\s{1,3})?(?:very\s{1,3})?(?:end|close|year[-\s]end)\b|.{0,20}[底末]\Z")
_AT_START = compiled(r"(?:the\s{1,3})?(?:very\s{1,3})?(?:start|beginning|opening)\b|.{0,20}初\Z")
_REACH = 24


def bind(mention: Mention, text: str) -> Mention:
    """Return `mention` with the bound that the words beside it give; a stretch keeps its own."""
    if mention.last is not None or mention.back or _says_which(mention, text):
        return mention
    start = mention.span.start
    words = _TRAILS.match(text, mention.span.end) or _LEADS.search(text, max(0, start - _REACH), start)
    return replace(mention, bound=_at_edge(_bound(words), mention, text)) if words else mention


def _says_which(mention: Mention, text: str) -> bool:
    """Tell "after *second-quarter* revenue rose", where the word before governs the noun behind."""
    return mention.granularity is Granularity.QUARTER and "-quarter" in mention.span.of(text)


def _at_edge(bound: Bound, mention: Mention, text: str) -> Bound:
    """An end is a point: "before the end of 2019" has all of 2019, "by the start of 2019" nothing of it."""
    written = mention.span.of(text)
    if bound is Bound.BEFORE and mention.part == "late" and _AT_END.match(written):
        return Bound.BY
    is_up_to = bound in {Bound.BY, Bound.UNTIL} and mention.part == "early"
    return Bound.BEFORE if is_up_to and _AT_START.match(written) else bound


def _bound(words: re.Match[str]) -> Bound:
    return _BOUNDS[str(words.lastgroup).removesuffix("_zh").removesuffix("_sign")]
