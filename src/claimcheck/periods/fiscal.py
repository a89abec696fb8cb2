"""What a fiscal, academic or split year is called: the only thing that tells one from another."""

import re

from claimcheck.model.period import Granularity, Period

_FIGURES = re.compile(r"(?<!\d)(\d{4}|\d\d)(?:\s?[-–/]\s?(\d{4}|\d\d))?(?!\d)")
_TWO_YEARS = re.compile(r"(\d{4})\s?[-–/]\s?(\d{4})")
_KIND = re.compile(r"academic|school|tax|marketing|crop|budget|fiscal|financial|fy|f\.y\.", re.IGNORECASE)
_SAME = {"fy": "fiscal", "f.y.": "fiscal", "financial": "fiscal", "school": "academic"}


def fiscal_label(period: Period) -> tuple[str, ...] | None:
    """Return kind, part and years ("fiscal", "", "2023", "24"), or None where not one year is named by figures.

    "FY24", "fiscal 2024" and "the 2024 financial year" have one label; "2023/24" is another, for whether that is
    the fiscal 2023 or 2024 depends on the country. "2023-2024" is so written, too, and as well for both years whole.
    """
    if period.granularity is Granularity.RANGE:
        return _split_year(period.text)
    named = list(_FIGURES.finditer(period.text))
    if period.granularity is not Granularity.FISCAL_YEAR or len(named) != 1:
        return None
    figures = named[0]
    kind = _KIND.search(period.text)
    name = kind[0].lower() if kind else ""
    first = f"20{figures[1]}"[-4:]
    return _SAME.get(name, name), period.part or "", first, (figures[2] or "")[-2:]


def _split_year(text: str) -> tuple[str, ...] | None:
    """Return the label of two years in a row written with a dash: "1984-1985", which is also put "1984-85"."""
    years = _TWO_YEARS.fullmatch(text)
    if years is None or int(years[2]) != int(years[1]) + 1:
        return None
    return "", "", years[1], years[2][-2:]
