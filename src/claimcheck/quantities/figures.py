"""Finding the numbers in a text, written in digits or words, with their scale words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from claimcheck.language.numerals import DENOMINATORS, NUMBER_WORDS, NUMERAL, read_numeral
from claimcheck.quantities.figure import Figure, significant
from claimcheck.quantities.han_numerals import HAN_RUN, read_han
from claimcheck.quantities.money import currency_after, currency_before
from claimcheck.quantities.scales import COUNT_LETTER, MONEY_LETTER, SCALE, multiplier
from claimcheck.language.singular import is_plural
from claimcheck.quantities.units import unit_after

_FRACTION_WORDS = "|".join(sorted(DENOMINATORS, key=len, reverse=True))
_MULTIPLES = {
    **dict.fromkeys(("doubled", "doubling", "twice", "twofold"), 2),
    **dict.fromkeys(("tripled", "tripling", "trebled", "trebling", "thrice", "threefold"), 3),
    **dict.fromkeys(("quadrupled", "quadrupling", "fourfold"), 4),
    "fivefold": 5,
    "tenfold": 10,
}
_MULTIPLE = rf"\b(?:{'|'.join(sorted(_MULTIPLES))})\b(?!\ (?:a|an|in|during)\b)"
_TRIGGER = re.compile(
    rf"\d|(?<![^\W_])(?:{NUMBER_WORDS}|{_FRACTION_WORDS}|{'|'.join(sorted(_MULTIPLES))})s?(?![^\W_])|[百千万萬亿億两成十一二三四五六七八九]",
    re.IGNORECASE,
)
_CANDIDATE = re.compile(
    rf"""(?P<digits>(?<![\w.])\.\d+|\d+(?:[.,\u00a0\u202f\u2009]\d+)*)
      | (?P<words>{NUMERAL.pattern})
      | (?P<multiple>{_MULTIPLE})
      | (?P<fraction>\b(?:an?[ -])?(?:{_FRACTION_WORDS})(?![^\W_]))
      | (?P<han>{HAN_RUN})""".replace("[ -]", "[\\ -]").replace("[ \\u", "[\\ \\u"),
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 24
_PLAIN = re.compile(r"\d*(?:\.\d+)?")
_GROUPED = re.compile(r"\d{1,3}([,\u00a0\u202f\u2009])\d{3}(?:\1\d{3})*(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}")
_SEPARATORS = str.maketrans("", "", ",\u00a0\u202f\u2009")
_EXPONENT = re.compile(r"[eE](?P<power>[-+]?\d{1,2})(?![\w])")
_VULGAR = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅜": (3, 8)}
_MIXED = re.compile(r"[ ]?(?P<sign>[½¼¾⅓⅔⅛⅜])|[ ](?P<top>\d)/(?P<bottom>\d{1,2})(?![\d/])")
_SLASH = re.compile(r"/(?P<bottom>\d{1,3})(?![\d/])")
_AND_PART = re.compile(
    r"[ ]and[ ](?:(?P<one>an?|one)|(?P<top>two|three))[ -](?P<part>half|quarter|third|quarters|thirds)\b"
)
_PART_AFTER = re.compile(
    rf"[ -](?P<part>{'|'.join(sorted((f'{word}s?' for word in DENOMINATORS if word != 'halves'), key=len, reverse=True))}|halves)(?![^\W_])",
    re.IGNORECASE,
)
_OF = re.compile(r"[ ]of\b|[ ](?:the|its|their|his|her|our|all)\b", re.IGNORECASE)
_OF_MILLION = re.compile(
    r"[ ](?:of[ ])?(?:an?[ ])(?=hundred|thousand|million|billion|trillion|dozen)", re.IGNORECASE
)
_HALF_UNIT = re.compile(r"[ ](?:of[ ])?an?(?=[ ])", re.IGNORECASE)
_CURRENCY_CODE_END = re.compile(r"(?:^|[^A-Za-z])(?:[A-Z]{3}|RMB|Rs|RM|Rp)$")


def may_hold_figures(text: str) -> bool:
    """Tell quickly whether `text` has a digit or a number word at all."""
    return _TRIGGER.search(text) is not None


def find_figures(text: str) -> Iterator[Figure]:
    """Yield the numbers of `text` in order, whatever they stand for, not overlapping."""
    position = 0
    while match := _CANDIDATE.search(text, position):
        figure = _read(text, match)
        position = max(match.end() if figure is None else figure.end, match.start() + 1)
        if figure is not None:
            yield figure


def _read(text: str, match: re.Match[str]) -> Figure | None:
    if match["digits"]:
        return _digits(text, match)
    if match["words"]:
        return _words(text, match)
    if match["fraction"]:
        return _fraction(text, match)
    if match["multiple"]:
        value = Decimal(_MULTIPLES[match["multiple"].lower()])
        return Figure(value, Decimal(1), *match.span(), integer=True, multiple=True, spelled=True)
    return read_han(text, match)


def _digits(text: str, match: re.Match[str]) -> Figure | None:
    written = match["digits"]
    if len(written) > _LONGEST:
        return None
    if _PLAIN.fullmatch(written):
        digits = written
    elif _GROUPED.fullmatch(written):
        digits = written.translate(_SEPARATORS)
    else:
        return None
    if slash := _SLASH.match(text, match.end()):
        return _slashed(text, match, slash)
    return _signed(text, _scaled(text, _with_part(text, _bare(match, digits))))


_MINUS = re.compile(r"(?:^|[^\w\s.,)%-][ ]?|[^\W\d_][ ]|[(\n])(?P<minus>[-−]|minus[ ])(?P<sign>[$€£¥]?)$")


def _signed(text: str, figure: Figure) -> Figure:
    """A minus is glued to the number or its currency sign, and stands after a word or a mark: "-5 %", "-$99"."""
    left = text[max(0, figure.start - 10) : figure.start]
    if not (match := _MINUS.search(left)):
        return figure
    start = figure.start if match["sign"] else figure.start - len(match["minus"])
    return replace(figure, value=-figure.value, start=start)


def _bare(match: re.Match[str], digits: str) -> Figure:
    quantum, rounded = significant(digits)
    integer = "." not in digits
    return Figure(
        Decimal(digits), quantum, match.start(), match.end(), integer, rounded, digits=match["digits"]
    )


def _slashed(text: str, match: re.Match[str], slash: re.Match[str]) -> Figure | None:
    """ "1/4 inch" and "1/3 of" are fractions; "24/7" and "9/11" are not."""
    top, bottom = Decimal(match["digits"]), Decimal(slash["bottom"])
    if not 0 < top < bottom:
        return None
    if unit_after(text, slash.end()):
        return Figure(top / bottom, 1 / bottom, match.start(), slash.end())
    if _OF.match(text, slash.end()):
        return Figure(100 * top / bottom, Decimal(1), match.start(), slash.end(), share=True)
    return None


def _with_part(text: str, figure: Figure) -> Figure:
    """Add a fraction after an integer: "2 1/2", "5½", "two and a half"."""
    if not figure.integer:
        return _with_exponent(text, figure)
    if match := _MIXED.match(text, figure.end):
        top, bottom = _VULGAR[match["sign"]] if match["sign"] else (int(match["top"]), int(match["bottom"]))
    elif match := _AND_PART.match(text, figure.end):
        top = 1 if match["one"] else {"two": 2, "three": 3}[match["top"]]
        bottom = DENOMINATORS[match["part"].removesuffix("s")]
    else:
        return _with_exponent(text, figure)
    if not 0 < top < bottom:
        return figure
    part = Decimal(top) / bottom
    return Figure(figure.value + part, Decimal(1) / bottom, figure.start, match.end(), spelled=figure.spelled)


def _with_exponent(text: str, figure: Figure) -> Figure:
    match = _EXPONENT.match(text, figure.end)
    if not match or figure.spelled:
        return figure
    power = int(match["power"])
    return Figure(figure.value.scaleb(power), figure.quantum.scaleb(power), figure.start, match.end())


def _scaled(text: str, figure: Figure) -> Figure:
    match = SCALE.match(text, figure.end) or _letter(text, figure)
    if not match:
        return figure
    factor = multiplier(match[match.lastgroup or 0])
    scaled = Figure(
        figure.value * factor,
        figure.quantum * factor,
        figure.start,
        match.end(),
        rounded=figure.rounded,
        spelled=figure.spelled,
        factor=figure.factor * factor,
    )
    return _scaled(text, scaled) if match.lastgroup == "word" else scaled


def _letter(text: str, figure: Figure) -> re.Match[str] | None:
    """A lone letter multiplies money and counted nouns only."""
    if not (match := MONEY_LETTER.match(text, figure.end)):
        return None
    if currency_before(text, figure.start) or currency_after(text, match.end(), large=True):
        return match
    glued = COUNT_LETTER.match(text, figure.end)
    if glued and (_plural_follows(text, glued.end()) or unit_after(text, glued.end())):
        return glued
    return None


_NEXT_WORD = re.compile(r"\+?[ ](?P<word>[^\W\d_]{3,20})")


def _plural_follows(text: str, position: int) -> bool:
    match = _NEXT_WORD.match(text, position)
    return match is not None and is_plural(match["word"])


def _words(text: str, match: re.Match[str]) -> Figure | None:
    pieces = list(re.finditer(r"[^\W_]+", match["words"].lower()))
    numeral = read_numeral([piece.group() for piece in pieces])
    if numeral is None:
        return None
    end = match.start() + pieces[numeral.words - 1].end()
    quantum, value = Decimal(numeral.quantum), Decimal(numeral.value)
    figure = Figure(value, quantum, match.start(), end, integer=quantum == 1, spelled=True, factor=quantum)
    if part := _PART_AFTER.match(text, end):
        return _parts(text, figure, part)
    if _AND_PART.match(text, end):
        return _scaled(text, _with_part(text, figure))
    return figure


def _parts(text: str, figure: Figure, part: re.Match[str]) -> Figure:
    """ "two-thirds", "three quarters of"; "two quarters" are spans of time unless something is parted."""
    word = part["part"].lower()
    bottom = DENOMINATORS[word] if word in DENOMINATORS else DENOMINATORS[word.removesuffix("s")]
    hyphenated = text[part.start()] == "-"
    plain = figure.value >= bottom or (bottom == 4 and not hyphenated and not _OF.match(text, part.end()))  # noqa: PLR2004
    return figure if plain else _share(text, figure.value / bottom, figure.start, part.end())


def _fraction(text: str, match: re.Match[str]) -> Figure | None:
    """A fraction word without a number: "half of", "a third of", "half a million", "half an hour"."""
    word = match["fraction"].lower()
    name = re.split(r"[ -]", word)[-1]
    if name not in DENOMINATORS or (word == name and name != "half"):
        return None
    value = Decimal(1) / DENOMINATORS[name]
    of = _OF.match(text, match.end())
    if of or (name == "half" and _HALF_UNIT.match(text, match.end())):
        return _share(text, value, match.start(), match.end())
    return None


def _share(text: str, value: Decimal, start: int, end: int) -> Figure | None:
    """A part of a whole in percent, unless a scale or unit follows: "half a million", "half an hour"."""
    if match := _OF_MILLION.match(text, end):
        return _scaled(text, Figure(value, value, start, match.end() - 1, spelled=True))
    if (match := _HALF_UNIT.match(text, end)) and unit_after(text, match.end()):
        return Figure(value, value / 2, start, match.end(), spelled=True)
    if unit_after(text, end):
        return Figure(value, value / 2, start, end, spelled=True)
    return Figure(100 * value, Decimal(1), start, end, share=True, spelled=True)
