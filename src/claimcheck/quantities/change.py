"""Whether a number is where something stands or by how much it moved."""

import re

from claimcheck.model.quantity import Change, QuantityKind

_RISE_VERBS = (
    r"rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|"
    r"climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|"
    r"rall(?:y|ies|ied)|advanc(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|rebound(?:s|ed)?|spik(?:e|es|ed)|"
    r"strengthen(?:s|ed)|edged[ ](?:up|higher)|swell(?:s|ed)?|up|higher|growth|uptick|upturn|boost(?:s|ed)?|"
    r"rais(?:e|es|ed|ing)|leap(?:s|ed|t)?|hike[ds]?|appreciat(?:e|es|ed)"
)
_FALL_VERBS = (
    r"fell|fall|falls|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|"
    r"slid|slide|slides|sank|sink|sinks|plung(?:e|es|ed|ing)|plummet(?:s|ed)?|tumbl(?:e|es|ed)|dip(?:s|ped)?|"
    r"shr[aiu]nk|shrinks|shrinking|contract(?:s|ed|ing)|contraction|los(?:e|es|ing)|lost|loss|slump(?:s|ed)?|"
    r"shed|sheds|reduc(?:e|es|ed|ing)|reduction|cut|cuts|cutting|lower(?:s|ed)?|down|slash(?:es|ed)?|"
    r"weaken(?:s|ed)|eased|trimm?(?:s|ed)|edged[ ](?:down|lower)|depreciat(?:e|es|ed)|downturn|decrement|retreat(?:s|ed)?"
)
_MOVE_VERBS = r"chang(?:e|es|ed)|mov(?:e|es|ed)|vari(?:es|ed)|shift(?:s|ed)?|swing|swung|differ(?:s|ed)?|±"
_FILLER = (
    r"(?:[ ](?:by|of|another|a|an|at|as|much|further|additional|record|whopping|modest|sharp|annual|average|an[ ]average|"
    r"again|only|just|year-on-year|year-over-year|on[ ]average|sharply|steadily|slightly|rate|pace|the|(?:a|an)[ ]annual[ ]rate[ ]of)){0,6}"
)
_BEFORE = re.compile(
    rf"(?<![^\W_])(?:(?P<rise>{_RISE_VERBS})|(?P<fall>{_FALL_VERBS})|(?P<moved>{_MOVE_VERBS}))(?P<filler>{_FILLER})[ ]?$",
    re.IGNORECASE,
)
_RISE_NOUNS = r"rise|increase|growth|gain|jump|surge|climb|hike|boost|expansion|uptick|rally|advance|higher|more|up|greater|larger|faster"
_FALL_NOUNS = r"fall|drop|decline|decrease|loss|cut|reduction|slump|plunge|contraction|dip|slide|lower|fewer|less|down|smaller|slower|discount"
_MOVE_NOUNS = r"change|swing|difference|shift"
_AFTER = re.compile(
    rf"(?:[ ](?:year-on-year|year-over-year|annual|net|overall|sharp|average|monthly|yearly|wage|price|pay|real|nominal))?"
    rf"[ ](?:(?P<rise>{_RISE_NOUNS})|(?P<fall>{_FALL_NOUNS})|(?P<moved>{_MOVE_NOUNS}))(?![^\W_])",
    re.IGNORECASE,
)
_MOST_BEFORE = 56


_NEVER = frozenset((QuantityKind.AGE, QuantityKind.SCORE))


_TRANSITIVE = re.compile(
    r"(?i)(?:gain|rais|boost|hik|advanc|los|cut|shed|reduc|lower|slash|trim|contract|expand|swell)"
)
"""With money these say what was gained or spent, not how a figure moved: "raised $5 billion"."""
_EXPLICIT = re.compile(
    r"(?i)\b(?:by|up|down|(?:rise|increase|growth|gain|fall|drop|decline|decrease|reduction)[ ]of)[ ](?:an?[ ])?$"
)


def change_of(text: str, kind: QuantityKind, start: int, end: int) -> Change:
    """Tell by what the words around a number of `kind` at [start, end) say it moved, if it did.

    "rose 5 percent", "a fall of 3 points", "5 % increase" are changes; "rose to 5 percent" is a level. A count
    changes only where "by", "up" or "a rise of" says so: "gained 5 seats" tells how many were gained.
    """
    if kind in _NEVER:
        return Change.LEVEL
    left = text[max(0, start - _MOST_BEFORE) : start].replace("\u00a0", " ")
    if kind is QuantityKind.COUNT and not _EXPLICIT.search(left):
        return Change.LEVEL
    before = _BEFORE.search(left)
    if before and not (kind is QuantityKind.MONEY and _TRANSITIVE.match(before.group())):
        return _kind(before)
    return _kind(_AFTER.match(text, end))


def _kind(match: re.Match[str] | None) -> Change:
    if match is None:
        return Change.LEVEL
    if match["rise"]:
        return Change.RISE
    return Change.FALL if match["fall"] else Change.MOVED
