"""Reading the words that bound or blur a number."""

import re

from claimcheck.language.records import record
from claimcheck.quantities.hedge_table import AFTER, BEFORE, Limit

_MOST_BEFORE = 32
_INTENSIFIER = r"(?:(?:well|far|much|substantially|significantly|considerably|only)[ ])?"


def _alternation(phrases: dict[str, Limit]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace("\\ ", r"[ \u00a0]") for phrase in ordered)


_WORDS = {phrase: limit for phrase, limit in BEFORE.items() if phrase[0].isalpha() and phrase.isascii()}
_SIGNS = {phrase: limit for phrase, limit in BEFORE.items() if phrase not in _WORDS}
_BEFORE = re.compile(
    rf"(?:(?<![^\W_]){_INTENSIFIER}(?P<words>{_alternation(_WORDS)})[ \u00a0](?:an?[ ]|the[ ])?"
    rf"|(?P<sign>{_alternation(_SIGNS)})[ ]?)$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?:[ \u00a0]?(?P<phrase>{_alternation(AFTER)}))(?![^\W_])(?![ ](?:[$€£¥\d]|than\b))"
    r"|(?P<han>以上|以下|以内|左右|上下|[个個]多(?=[小月星钟鐘世])|[多余餘几幾](?=[一-鿿]))",
    re.IGNORECASE,
)


@record(frozen=True, slots=True)
class Hedge:
    """A phrase that bounds or blurs a number, and where it stands."""

    limit: Limit
    text: str
    start: int
    end: int


def hedge_before(text: str, position: int) -> Hedge | None:
    """Return the phrase that ends where the number at `position` begins."""
    left = text[max(0, position - _MOST_BEFORE) : position]
    if not _may_end(left):
        return None
    match = _BEFORE.search(left)
    if not match:
        return None
    phrase = (match["words"] or match["sign"]).replace("\u00a0", " ")
    start = position - len(left) + match.start()
    return Hedge(BEFORE[phrase.lower()], match.group().strip(), start, position)


_LAST_WORDS = {phrase.split()[-1] for phrase in _WORDS} | {"a", "an", "the"}
_OPENING = "([{\"'“‘«—–-"
_LAST_SIGNS = {phrase[-1] for phrase in _SIGNS}


def _may_end(left: str) -> bool:
    """Tell quickly whether `left` may end in a phrase; most numbers have none before them."""
    words = left.split()
    if not words:
        return False
    return words[-1].lstrip(_OPENING).lower() in _LAST_WORDS or words[-1][-1] in _LAST_SIGNS


def hedge_after(text: str, position: int) -> Hedge | None:
    """Return the phrase that directly follows the number, unit or noun ending at `position`."""
    match = _AFTER.match(text, position)
    if not match:
        return None
    phrase = match["phrase"] or match["han"]
    limit = AFTER[phrase.lower().replace("\u00a0", " ")]
    return Hedge(limit, phrase.strip(), match.start(), match.end())
