"""Recognising the physical unit after a number."""

import re
from collections.abc import Iterator

from claimcheck.quantities.chinese.units import HAN_UNITS
from claimcheck.quantities.measures.unit_table import OFFSETS, PLURALS, PREFIXES, UNITS, Unit
from claimcheck.quantities.next_word import first_words, next_word


def _with_prefixes(unit: Unit) -> Iterator[Unit]:
    yield unit
    for letter in unit.prefixes:
        prefix, factor = PREFIXES[letter]
        letters = (letter, "μ", "u") if letter == "µ" else (letter,)
        yield Unit(
            prefix + unit.name,
            unit.dimension,
            unit.factor * factor,
            tuple(each + short for each in letters for short in unit.abbreviations),
            tuple(prefix + name for name in unit.names),
        )


def _plural(name: str) -> str:
    """The counted word of a name is its last, or the one before "per" or "an": "miles per hour"."""
    head, mark, rest = name, "", ""
    for separator in (" per ", " an ", " a "):
        if separator in name:
            head, mark, rest = name.partition(separator)
            break
    if head.startswith("degree "):
        return f"degrees {head.removeprefix('degree ')}{mark}{rest}"
    words = re.split(r"(?<=[ -])", head)
    last = words[-1]
    irregular = next((suffix for suffix in PLURALS if last.endswith(suffix)), None)
    plural = last.removesuffix(irregular) + PLURALS[irregular] if irregular else f"{last}s"
    return "".join((*words[:-1], plural)) + mark + rest


_ALL = tuple(each for unit in UNITS for each in _with_prefixes(unit))
_BY_NAME = {name.lower(): unit for unit in _ALL for name in (unit.name, *unit.names)}
_BY_NAME |= {_plural(name): unit for name, unit in _BY_NAME.items()}
_BY_NAME = {name.replace("-", " "): unit for name, unit in _BY_NAME.items()}
_BY_ABBREVIATION = {short: unit for unit in _ALL for short in unit.abbreviations}
_BY_HAN = {han: _BY_NAME[name.lower().replace("-", " ")] for han, name in HAN_UNITS.items() if name}


def _alternation(words: dict[str, Unit]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_NAMES = _alternation(_BY_NAME).replace("\\ ", "[ -]")
_NAME = re.compile(
    rf"[ \u00a0\u202f-]?(?:U\.?S\.?[ ]|metric[ ](?!ton))?(?P<name>{_NAMES})(?![^\W_])",
    re.IGNORECASE,
)
_FIRST_WORDS = first_words((*_BY_NAME, "u", "us", "metric"))
_DEGREES = ("°", "º", " °", " º")
_PER_SHORT = (
    r"(?:[cdm]?m[23²³]?|km[2²]?|[mdµ]?[lL]|kg|g|mg|h|hr|s|sec|ms|min|day|year|yr|ha|lb|oz|kWh|MWh|person|month|week"
    r"|capita)(?!\w)"
)
"""What may stand below a fraction stroke behind a unit; the rest is a longer abbreviation or a word."""
_ABBREVIATION = re.compile(
    rf"[ \u00a0\u202f-]?(?P<short>{_alternation(_BY_ABBREVIATION)})(?![^\W_]|['’^][^\W_]|/(?!{_PER_SHORT})[^\W_])"
)
_NO_HAN = "|".join(han for han, name in HAN_UNITS.items() if not name)
_HAN = re.compile(rf"[ ]?(?!{_NO_HAN})(?P<han>{_alternation(_BY_HAN)})")


_ONLY_GLUED = frozenset("A B F N J E P K G T".split())
_BARREL = re.compile(r"[ ]?b(?=(?:pd|/d|/day)(?![^\W_]))")
_DEGREES_BEFORE = re.compile(r"\d\d$|[-−]\d$|\.\d$")
"""A letter alone is a temperature behind two digits, a sign or a decimal: "40C", "-4F"; "5C" may be a flat."""
_FEET_BEFORE = re.compile(r"(?:\bft\.?|feet|foot|['′])(?:,?[ ](?:and[ ])?)?\d{1,2}(?:\.\d{1,2})?$")
_MAY_BE_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d$")
_INCH = re.compile(r"[ ](?:thick|wide|long|high|tall|deep|in diameter|by|x|×)\b")


def unit_after(text: str, position: int) -> tuple[Unit, int] | None:
    """Return the unit that directly follows the number ending at `position`, and where the unit ends."""
    named = next_word(text, position) in _FIRST_WORDS or text.startswith(_DEGREES, position)
    if (
        named
        and (match := _NAME.match(text, position))
        and not _reads_as_surname(text, position, match["name"])
    ):
        return _BY_NAME[match["name"].lower().replace("-", " ")], match.end()
    if (match := _ABBREVIATION.match(text, position)) and not _reads_as_word(text, match):
        return _BY_ABBREVIATION[match["short"]], match.end()
    if match := _BARREL.match(text, position):
        return _BY_ABBREVIATION["bbl"], match.end()
    if match := _HAN.match(text, position):
        return _BY_HAN[match["han"]], match.end()
    return None


def _reads_as_surname(text: str, position: int, name: str) -> bool:
    """Tell "in 2016 Stone spoke" and "in 1959 Miles Davis": a capital after what may be a year."""
    return (
        name[0].isupper()
        and not name.isupper()
        and _MAY_BE_YEAR.search(text[max(0, position - 5) : position]) is not None
    )


def _reads_as_word(text: str, match: re.Match[str]) -> bool:
    """Tell whether the abbreviation is an ordinary word or a label here: "10 in 2024", "5 A"."""
    spaced = text[match.start()] in " \u00a0\u202f-"
    if match["short"] == "s":
        return not spaced
    if match["short"] == "in":
        return not (
            _INCH.match(text, match.end())
            or _FEET_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
        )
    if match["short"] in ("C", "F"):
        return spaced or not _DEGREES_BEFORE.search(text[max(0, match.start() - 3) : match.start()])
    return spaced and match["short"] in _ONLY_GLUED and not text.startswith("/", match.end())


def in_base_unit(value: float, unit: str, scale: float, *, change: bool) -> float:
    """Convert a number to its dimension's base unit; a change of temperature knows no offset."""
    return (value - (0.0 if change else OFFSETS.get(unit, 0.0))) * scale
