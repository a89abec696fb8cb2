"""What a number counts in Chinese: the counter behind it and the noun that the counter goes with."""

import re
from collections.abc import Iterable

from claimcheck.quantities.chinese.units import HAN_UNITS
from claimcheck.quantities.chinese.words import COUNTERS, EXCEEDING, NOUNS
from claimcheck.quantities.measures.currency_table import HAN_NAMES


def _alternation(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_COUNTER = _alternation((*COUNTERS, "点", "點")).replace("台", "台(?![山湾灣])")
_NOUN = _alternation(NOUNS)
_UNIT = _alternation(name for name, unit in HAN_UNITS.items() if unit)
_OTHER = _alternation(name for name, unit in HAN_UNITS.items() if not unit and name[0] == "年")
_FUNCTION = "在从從的与與和及对對为為被把由于於向是有了后後前到，。、；：！？\\s\\d"
_COUNTED = re.compile(
    rf"[ ]?(?:(?P<counter>{_COUNTER})(?:[^{_FUNCTION}]{{0,4}}?(?P<of>{_NOUN}))?|(?P<noun>{_NOUN}))"
)
_TIME = "年天周週小时個个分秒月季星世日夜"
_ONE_OF = re.compile(
    rf"(?!(?:[{_TIME}]|元))(?:{_UNIT}|{_alternation(HAN_NAMES)})|%|倍|(?:{_UNIT})半|[个個]半(?=[月小钟鐘星世])"
)
"""What even "一" counts: "一吨". "一个" and "一年" are rather articles, and "一元" part of words."""
_ANY_OF = re.compile(
    rf"(?!{_OTHER})[ ]?[{EXCEEDING}]?(?:{_COUNTER}|{_NOUN}|{_UNIT}|{_alternation(HAN_NAMES)}"
    r"|[%倍岁歲折]|[个個]?百分[点點]|[万亿萬億])"
)


def counts_here(text: str, position: int, *, one: bool) -> bool:
    """Tell whether a counter, unit or currency stands at `position`; `one` says that the number before it is 1."""
    return (_ONE_OF if one else _ANY_OF).match(text, position) is not None


def counted_in_han(text: str, position: int) -> tuple[str, str, int] | None:
    """Return the noun counted as written, its English name (or the counter itself), and where it ends."""
    if not (match := _COUNTED.match(text, position)):
        return None
    noun, counter = match["of"] or match["noun"], match["counter"]
    if noun:
        return noun, NOUNS[noun], match.end()
    return counter, COUNTERS.get(counter, "point"), match.end("counter")
