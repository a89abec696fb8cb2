"""Stretches of text whose digits are no quantities: dates, times, ordinals, names, labels, identifiers."""

import re

from claimcheck.quantities.currency_table import CODES, PREFIX_WORDS

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
_SEPARATOR = r"(?:[ ]?(?:-|–|—|to|and|until)[ ]?|,[ ])"
_NO_MORE = r"(?![.,]?\d)(?![ ]?(?:%|percent|per[ ]cent|million|billion))"
_YEAR = r"(?:19|20)\d\d"

_MONTH_FIRST = (
    rf"{_MONTH}[ ]{_DAY}{_NO_MORE}(?:{_SEPARATOR}(?:{_MONTH}[ ])?{_DAY}{_NO_MORE}){{0,6}}"
    r"(?:,?[ ](?:1\d|20)\d\d(?![\d-]))?"
)
_DATES = (
    r"\d{4}-\d{1,2}-\d{1,2}\b",
    r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b",
    r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)\b",
    _MONTH_FIRST,
    rf"(?:{_DAY}{_SEPARATOR}){{0,6}}{_DAY}[ ](?:of[ ])?{_MONTH}(?:,?[ ]\d{{4}}\b)?",
    rf"{_MONTH},?[ ](?:of[ ])?(?:1\d|20)\d\d\b",
    rf"{_YEAR}[ ]?[-–—/][ ]?(?:{_YEAR}|\d\d)(?![\d,.]*\d)(?![ ]?%)",
    r"\d{2,4}['’]?s\b",
    r"\d{1,4}[ ]?(?:BCE?|AD|CE)\b",
)
_TIMES = (
    r"\d{1,2}(?:[.:]\d\d)?[ ]?[aApP]\.?[mM]\b\.?",
    r"\d{1,2}:\d\d(?::\d\d)?\b",
    r"\d{4}[ ]?(?:GMT|UTC|hours\b)",
    r"\d{1,2}[ ]o['’]clock",
)
_ORDINALS = (r"\d{1,9}(?:[-–,]\d{1,9})?(?:st|nd|rd|th)\b",)
_LABEL_WORDS = """
    number section article chapter part row room page figure table route highway flight resolution rule item phase
    level grade class type version volume issue episode season week day group gate platform unit tier category stage
    step question clause paragraph schedule annex appendix protocol district lane building interstate block slide
    fiscal licence license permit game channel
""".split()
_LABEL_SIGNS = "No no. No. Nos Nos. № p. pp. Fig. Vol Vol. FY ISBN ISSN ID ICP".split()
_LABEL_PLURALS = [f"{word.capitalize()}s" for word in _LABEL_WORDS]
_LABELS = frozenset(
    (*_LABEL_WORDS, *(word.capitalize() for word in _LABEL_WORDS), *_LABEL_PLURALS, *_LABEL_SIGNS)
)
_LABELLED = re.compile(
    r"(?<![^\W_])(?P<label>[^\W\d_]{1,12}\.?|№):?[ ]?#?\d{1,9}(?:[.–-]\d{1,9}){0,5}\w?"
    r"(?:(?:,|[ ](?:and|or|to))[ ]\d{1,4}(?!\d|[ ]?%)){0,9}"
)
"""A word before a number, which is a label's if the word is one."""
_CODES = "|".join(sorted((*CODES, *PREFIX_WORDS)))
_NAMES = (
    # "COVID-19", "G20", "F-16", "C+C5"; not "RMB5bn" or "$US95"
    rf"(?<!\$)(?!(?:{_CODES})\d)(?!minus-)[A-Za-z]{{1,20}}(?:[-+.&‐][A-Za-z]{{1,20}}){{0,4}}[-‐.+]?\d\w*(?:[-.]\w+)*",
    r"\d{1,9}(?:[ ]?[*×](?![ ]?10[-−^⁻⁰¹²³⁴-⁹])[ ]?\d{1,9}){1,5}",
)
_IDENTIFIERS = (
    r"\d{2,5}-\d{3,9}-\d{1,9}(?:-\d{1,9}){0,5}\b",
    r"(?:https?://|www\.)\S{1,300}",
    r"(?<![\d.,])0\d+(?![\d.]*\d)",
    r"(?<!\.)\d{1,9}(?:\.\d{1,9}){2,9}",
)
_MARKED = (r"#\d+", r"['’]\d\ds?\b", r"\+\d[\d -]{6,20}\d")
_HAN = (
    r"\d{4}年|\d{1,4}年代|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号时點](?:\d{1,2}分)?|\d{1,2}点(?:\d{1,2}分|[半钟])",
    r"第\d+",
)
_LIST_NUMBERS = (r"^[ \t]*\(?\d{1,3}[.)](?=[ \t])", r"\[\d{1,3}\]", r"\(\d{1,2}\)")

_AT_WORDS = "|".join((*_IDENTIFIERS, *_DATES, *_TIMES, *_ORDINALS, *_NAMES))
_MASKS = re.compile(
    # Most begin where a word or number does, which spares trying them all at every letter.
    rf"(?<![^\W_])(?:{_AT_WORDS})|{'|'.join((*_MARKED, *_HAN, *_LIST_NUMBERS))}",
    re.MULTILINE,
)


def masked_spans(text: str) -> list[tuple[int, int]]:
    """Return the [start, end) stretches of `text` whose digits are no quantities, sorted; they may overlap."""
    labelled = [match.span() for match in _LABELLED.finditer(text) if match["label"] in _LABELS]
    return sorted(labelled + [match.span() for match in _MASKS.finditer(text)])
