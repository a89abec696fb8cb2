"""Shares and halves written in Chinese: "百分之三十", "三分之二", "一半", "半年"."""

import re
from decimal import Decimal

from claimcheck.quantities.chinese.numerals import HAN_RUN, NUMBER_CHARACTER, read_whole
from claimcheck.quantities.measures.units import unit_after
from claimcheck.quantities.written.digits import plain_digits
from claimcheck.quantities.written.figure import Figure, significant

HAN_SHARE = rf"(?:\d{{1,7}}|{NUMBER_CHARACTER}{{1,8}})分之(?:\d+(?:[.,]\d+){{0,4}}|{HAN_RUN})"
HAN_HALF = r"(?<![上下前后後大夜])(?:一半|半[数數]|对折|對折|半折|半(?=[一-鿿]))"
_IDIOMS = {
    "成千上万": 1000,
    "成千上萬": 1000,
    "成百上千": 100,
    "数以百计": 100,
    "数以千计": 1000,
    "数以万计": 10_000,
    "数以百万计": 10**6,
    "数以亿计": 10**8,
}
"""Idioms for more than so many."""
HAN_IDIOM = "|".join(_IDIOMS)
_HUNDRED = 100


def read_han_share(_: str, match: re.Match[str]) -> Figure | None:
    """Read "百分之三十" as the percentage written, "三分之二" as a fraction in percent."""
    below, _, above = match.group().partition("分之")
    bottom, top = _number(below), _number(above)
    if bottom is None or top is None or not bottom.value:
        return None
    hundredths = Decimal(_HUNDRED) / bottom.value
    exact = bottom.value >= _HUNDRED and str(bottom.value).strip("0") == "1"
    return Figure(
        top.value * hundredths,
        top.quantum * hundredths if exact else Decimal(1),
        *match.span(),
        share=not exact,
        percent=exact,
        spelled=True,
        upper=top.upper and top.upper * hundredths,
    )


def _number(written: str) -> Figure | None:
    if not written[0].isdigit():
        return read_whole(written)
    digits = plain_digits(written)
    if digits is None:
        return None
    quantum, rounded = significant(digits)
    return Figure(Decimal(digits), quantum, 0, len(written), rounded=rounded)


def read_han_idiom(_: str, match: re.Match[str]) -> Figure:
    """Read "成千上万" as more than a thousand."""
    value = Decimal(_IDIOMS[match.group()])
    return Figure(value, value, *match.span(), spelled=True, open=True)


def read_han_half(text: str, match: re.Match[str]) -> Figure | None:
    """Read "一半" and "半数" as a share, and the half of a unit: "半年", "半个小时"."""
    if match.group() != "半":
        return Figure(Decimal(50), Decimal(1), *match.span(), share=True, spelled=True)
    if unit_after(text, match.end()):
        half = Decimal("0.5")
        return Figure(half, half, *match.span(), spelled=True)
    return None
