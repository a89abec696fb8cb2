"""Numbers in digits: separators, decimals, mixed fractions, exponents, signs."""

import re
from dataclasses import replace
from decimal import Decimal

from claimcheck.language.numerals import FRACTIONS
from claimcheck.quantities.measures.units import unit_after
from claimcheck.quantities.opening_words import OPENING_WORDS
from claimcheck.quantities.written.figure import Figure, significant
from claimcheck.quantities.written.scales import multiplier
from claimcheck.quantities.written.scaling import scaled

_SPACED = r"(?<![\d.,])(?<!\d[ ])[1-9]\d{0,2}(?:[ ]\d{3}){1,4}(?![\d-])(?![ .,]\d)"
DIGITS = rf"{_SPACED}|(?<![\w.])\.\d+|\d+(?:[.,\u00a0\u202f\u2009]\d+)*"
"""A run of digits with separators inside, whether it makes a number or not."""

_ONE_GROUP = re.compile(r"\d{1,3}")
_LONGEST = 24
"""Characters; anything longer is an identifier, and costs time to compute with."""
_PLAIN = re.compile(r"\d*(?:\.\d+)?")
_GROUPED = re.compile(r"\d{1,3}([,\u00a0\u202f\u2009])\d{3}(?:\1\d{3})*(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}")
_EUROPEAN = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,4}")
"""Points between groups of three, where a comma or a second point leaves no doubt: "1.000,5"."""
_COMMA = re.compile(r"\d{1,4},\d{1,2}")
_MEASURED_AFTER = re.compile(
    r"[ \u00a0]?(?:%|€|percent\b|per[ ]cent\b|million\b|billion\b|trillion\b|m(?:ln|rd)?\b|bn\b|euros?\b|EUR\b)",
    re.IGNORECASE,
)
_SWAPPED = str.maketrans(".,", ",.")
_NAMED = re.compile(r"(?:^|[^\w])[a-z]{0,2}(?P<word>[A-Z][\w.]*)[ ]$")
_LONGEST_WORD = 14
_SEPARATORS = str.maketrans("", "", ",\u00a0\u202f\u2009")
_EXPONENT = re.compile(
    r"(?:[eE]|[ ]?[×x*][ ]?10(?:\^|(?=[-+−⁻⁰¹²³⁴-⁹])))(?P<power>[-+−]?\d{1,2}|⁻?[⁰¹²³⁴-⁹]{1,2})(?!\w)"
)
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_POWERS = frozenset("⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_VULGAR = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅜": (3, 8)}
_MIXED = re.compile(
    r"[ ]?(?P<sign>[½¼¾⅓⅔⅛⅜])|[ ](?P<top>\d)/(?P<bottom>\d{1,2})(?![\d/])|(?P<han>[个個]半(?=[月小钟鐘星世]))"
)
_SLASH = re.compile(r"/(?P<bottom>\d{1,3})(?![\d/])")
_AND_PART = re.compile(
    r"[ -]and[ -](?:(?P<one>an?|one)|(?P<top>two|three))[ -]"
    r"(?P<part>half|quarters?|thirds?|fifths?|sixths?|eighths?|tenths?)\b",
    re.IGNORECASE,
)
_RATING_SCALES = frozenset((10, 100))
"""What ratings are out of: "6.4/10"; "5/5" may be a date and "4/5" a fraction."""
_HAN_SCALES = {"亿": 10**8, "億": 10**8, "万": 10**4, "萬": 10**4, "千": 1000, "百": 100}
_HAN_PART = re.compile(
    r"[ ]?(?P<zero>零)?(?P<digits>\d{1,4}(?:\.\d{1,4})?)(?!\d)(?:[ ]?(?P<scale>亿|億|万|萬|千(?![瓦克卡米])|百))?"
)
_LONGEST_MINUS = 17
_MOST_PARTS = 4
_OF = re.compile(r"[ ]of\b", re.IGNORECASE)
_MINUS = re.compile(
    r"(?P<han>零下|负|負)$|(?:^|[^\d\s)%][ ]|[(\s]|[ ],)(?P<minus>[-−]|[Mm]inus[ -])(?P<sign>[$€£¥]?)$"
    r"|(?:^|[$€£¥])(?P<only>[-−])$"
    r"|(?<!tested[ ])(?<!tests[ ])(?<!test[ ])\b(?P<word>[Nn]egative[ ])$"
)


def read_digits(text: str, match: re.Match[str]) -> Figure | None:
    """Read a run of digits; None where it makes no number ("1,2,3", "24/7") or has a power of its own ("10⁴")."""
    digits = _digits(text, match)
    if " " in match.group() and digits is None:
        return _first_group(text, match)
    if digits is None or text[match.end() : match.end() + 1] in _POWERS:
        return None
    if slash := _SLASH.match(text, match.end()):
        return _slashed(text, match, slash)
    quantum, rounded = significant(digits)
    figure = Figure(
        Decimal(digits),
        quantum,
        match.start(),
        match.end(),
        integer="." not in digits,
        rounded=rounded,
        digits=match.group(),
    )
    whole = scaled(text, with_part(text, _with_exponent(text, figure)))
    return _signed(text, with_han_parts(text, whole))


def _first_group(text: str, match: re.Match[str]) -> Figure | None:
    first = _ONE_GROUP.match(text, match.start())
    return read_digits(text, first) if first else None


def _digits(text: str, match: re.Match[str]) -> str | None:
    """Return the digits as Python writes them; of "Apollo 11 500" the blank parts two numbers."""
    written = match.group()
    if " " in written:
        named = _NAMED.search(text[max(0, match.start() - _LONGEST_WORD) : match.start()])
        return None if named and named["word"] not in OPENING_WORDS else written.replace(" ", "")
    if _EUROPEAN.fullmatch(written) or (
        _COMMA.fullmatch(written) and _MEASURED_AFTER.match(text, match.end())
    ):
        written = written.translate(_SWAPPED)
    return plain_digits(written)


def plain_digits(written: str) -> str | None:
    """Return the digits of `written` without separators; None where it makes no number."""
    if len(written) > _LONGEST:
        return None
    if _PLAIN.fullmatch(written):
        return written
    return written.translate(_SEPARATORS) if _GROUPED.fullmatch(written) else None


def _slashed(text: str, match: re.Match[str], slash: re.Match[str]) -> Figure | None:
    """Read "1/4 inch" and "1/3 of" as fractions, but not "24/7" and "9/11"."""
    top, bottom = plain_digits(match.group()), Decimal(slash["bottom"])
    value = Decimal(top or 0) / bottom if bottom else Decimal(0)
    if not 0 < value < 1:
        return None
    if bottom in _RATING_SCALES:
        quantum, _ = significant(top or "")
        return Figure(Decimal(top or 0), quantum, match.start(), slash.end(), out_of=int(bottom))
    if unit_after(text, slash.end()):
        return Figure(value, value, match.start(), slash.end())
    if _OF.match(text, slash.end()):
        return Figure(100 * value, Decimal(1), match.start(), slash.end(), share=True)
    return None


def with_part(text: str, figure: Figure) -> Figure:
    """Add the fraction after an integer: "2 1/2", "5½", "two and a half"."""
    if not figure.integer:
        return figure
    top, bottom, end = _part(text, figure.end)
    if not 0 < top < bottom:
        return figure
    part = Decimal(top) / bottom
    return replace(
        figure, value=figure.value + part, quantum=Decimal(1) / bottom, end=end, integer=False, rounded=False
    )


def with_han_parts(text: str, figure: Figure) -> Figure:
    """Add what follows in smaller scales: "1亿2000万", "5万4千6百", "1千零1"."""
    for _ in range(_MOST_PARTS):
        match = _HAN_PART.match(text, figure.end) if text[figure.end - 1] in _HAN_SCALES else None
        if not match or not (match["scale"] or match["zero"]):
            break
        scale = multiplier(match["scale"]) if match["scale"] else Decimal(1)
        quantum, rounded = significant(match["digits"])
        value = Decimal(match["digits"]) * scale
        if value >= _HAN_SCALES[text[figure.end - 1]]:
            break
        figure = replace(
            figure, value=figure.value + value, quantum=quantum * scale, rounded=rounded, end=match.end()
        )
    return figure


def with_half(figure: Figure) -> Figure:
    """Add a half that stands behind the unit: "十五斤半"."""
    half = Decimal("0.5")
    return replace(figure, value=figure.value + half, quantum=half, integer=False, rounded=False)


def _part(text: str, position: int) -> tuple[int, int, int]:
    if match := _MIXED.match(text, position):
        top, bottom = (1, 2) if match["han"] else _VULGAR.get(match["sign"] or "", (0, 0))
        return (top or int(match["top"])), (bottom or int(match["bottom"])), match.end()
    if match := _AND_PART.match(text, position):
        top = 1 if match["one"] else {"two": 2, "three": 3}[match["top"].lower()]
        return top, FRACTIONS[match["part"].lower()], match.end()
    return 0, 0, position


def _with_exponent(text: str, figure: Figure) -> Figure:
    if not (match := _EXPONENT.match(text, figure.end)):
        return figure
    power = int(match["power"].replace("−", "-").translate(_RAISED))
    return replace(
        figure,
        value=figure.value.scaleb(power),
        quantum=figure.quantum.scaleb(power),
        end=match.end(),
        integer=False,
    )


def _signed(text: str, figure: Figure) -> Figure:
    """A minus is glued to the number or its sign, after a word or mark: "-5 %", "-$99"; not "10 -15"."""
    left = text[max(0, figure.start - _LONGEST_MINUS) : figure.start]
    if not (match := _MINUS.search(left)):
        return figure
    sign = match["minus"] or match["only"] or match["han"] or match["word"]
    start = figure.start if match["sign"] else figure.start - len(sign)
    return replace(figure, value=-figure.value, start=start)
