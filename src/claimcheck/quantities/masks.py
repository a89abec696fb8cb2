"""Stretches of text whose digits are no quantities: dates, times, ordinals, names, labels, identifiers."""

import re

from claimcheck.quantities.measures.currency_table import CODES, PREFIX_WORDS

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
_NAMED_DATES = (_MONTH_FIRST, rf"{_MONTH},?[ ](?:of[ ])?(?:1\d|20)\d\d\b")
_DATES = (
    r"\d{4}-\d{1,2}-\d{1,2}\b",
    r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b",
    r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)\b",
    rf"(?:{_DAY}{_SEPARATOR}){{0,6}}{_DAY}[ ](?:of[ ])?{_MONTH}(?:,?[ ]\d{{4}}\b)?",
    rf"{_YEAR}[ ]?[-–—/][ ]?(?:{_YEAR}|\d\d)(?![\d,.]*\d)(?![ ]?%)",
    r"\d{2,4}['’]?s\b",
    r"\d{1,4}[ ]?(?:BCE?|AD|CE)\b",
)
_DENOMINATORS = (r"(?:[Pp]er|[Ff]or[ ]every|[Ii]n[ ]every)[ ]\d{1,3}(?:,?\d{3}){0,3}(?=[ ][^\W\d_])",)
"""The number below a rate is part of its unit: "5.2 per 100,000 people"."""
_TIMES = (
    r"\d{1,2}(?:[.:]\d\d)?[ ]?[aApP]\.?[mM]\b\.?",
    r"\d{1,3}:\d{1,3}(?::\d\d)?\b",
    r"\d{4}[ ]?(?:GMT|UTC|hours\b)",
    r"\d{1,2}[ ]o['’]clock",
)
_ORDINALS = (r"\d{1,9}(?:[-–,]\d{1,9})?(?:st|nd|rd|th)\b",)
_LABEL_WORDS = """
    number section article chapter part row room page figure table route highway flight resolution rule item phase
    level grade class type version volume issue episode season week day group gate platform unit tier category stage
    step question clause paragraph schedule annex appendix protocol district lane building interstate block slide
    fiscal licence license permit game channel ward terminal runway verse canto apartment suite
""".split()
_LABEL_SIGNS = "No no. No. Nos Nos. № p. pp. Fig. Vol Vol. FY ISBN ISSN ID ICP".split()
_LABEL_PLURALS = [f"{word.capitalize()}s" for word in _LABEL_WORDS]
_LABELS = frozenset(
    (*_LABEL_WORDS, *(word.capitalize() for word in _LABEL_WORDS), *_LABEL_PLURALS, *_LABEL_SIGNS)
)
_LABELLED = re.compile(
    r"(?<![^\W_])(?P<label>[^\W\d_]{1,12}\.?|№):?[ ]?#?\d{1,9}(?:[.–-]\d{1,9}){0,5}\w?"
    r"(?:(?:,|[ ](?:and|or|to))[ ]\d{1,4}(?!\d|[ ]?%)){0,9}(?!\d|[.–-]\d|[ ]?(?:%|percent|per[ ]cent))"
)
"""A word before a number, which is a label's if the word is one."""
_CODES = "|".join(sorted((*CODES, *PREFIX_WORDS)))
_NO_NAMES = rf"(?:{_CODES})\d|(?:minus|now|then)-|PS\d[\d,.]*(?:k|m|bn|b)\b|PS\d{{1,3}},\d{{3}}|Y=\d"
_CALLED = r"(?:[Tt]el|[Tt]elephone|[Pp]hone|[Cc]all|[Dd]ial|[Hh]otline|[Ff]ax|WhatsApp)[.:]{0,2}[ ]?(?:at[ ]|on[ ])?"
_CODE_LIKE = r"[A-Za-z]{1,20}(?:[-+.&‐][A-Za-z]{1,20}){0,4}[-‐.+]?\d\w*(?:[-.]\w+)*"
_NAMES = (
    # "COVID-19", "G20", "F-16", "C+C5"; not "RMB5bn" or "$US95"
    rf"(?=[A-Za-z][A-Za-z.+&‐-]{{0,60}}\d)(?<!\$)(?!{_NO_NAMES}){_CODE_LIKE}",
    # addresses on the web, telephone numbers
    r"(?:https?://|www\.)\S{1,300}",
    rf"{_CALLED}[+(]?\d[\d ()-]{{4,20}}\d",
)
_IDENTIFIERS = (
    r"\d{1,9}(?:[ ]?[*×x](?![ ]?10[-−^⁻⁰¹²³⁴-⁹])[ ]?\d{1,9}){1,5}",
    r"\d{2,5}-\d{3,9}-\d{1,9}(?:-\d{1,9}){0,5}\b",
    r"(?<![\d.,])0\d+(?![\d.]*\d)",
    r"(?<![.€$£])(?!\d{1,3}(?:\.\d{3}){1,4},\d{1,2}\b)\d{1,9}(?:\.\d{1,9}){2,9}",
    r"\d{3}-\d{4}(?![\d,-])(?![ ]?[^\W\d_]{3})(?![ ]?[%€$£])",
)
_STREETS = (
    "Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Parkway|"
    "Pkwy|Highway|Hwy|Crescent|Close"
)
_ADDRESSES = (
    rf"\d{{1,5}}[A-Z]?[ ](?:[A-Z0-9][\w.'’]{{0,20}}[ ]){{1,4}}(?:{_STREETS})\b\.?(?![ ][a-z]+s\b)",
    r"\d{1,5}[ ](?:Rue|Via|Calle|Avenue|Ave|Avenida|Rua|Boulevard)[ ](?:[a-zA-Zé']{1,12}[ ]){0,2}[A-Z]\w+",
)
_MARKED = (r"\(\d{2,5}\)[ ]?\d[\d -]{4,14}\d", r"#\d+", r"['’]\d\ds?\b", r"\+\d[\d -]{6,20}\d")
_HAN = (
    r"\d{4}年|\d{1,4}年代|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号时點](?:\d{1,2}分)?|\d{1,2}点(?:\d{1,2}分|[半钟])",
    r"第\d+(?:[-~—至到、和]第?\d+)*",
    r"\d{4}[ ]?[-~—–至到][ ]?\d{4}年|\d{1,2}世[纪紀]|\d{1,2}时许",
    r"备\d{5,12}号(?:-\d{1,3})?|号-\d{1,3}",
    r"\d{1,2}[-~—–至到]\d{1,2}[月日号]",
)
_LIST_NUMBERS = (r"^[ \t]*\(?\d{1,3}[.)](?=[ \t])", r"\[\d{1,3}\]", r"\(\d{1,2}\)")

_AT_LETTERS = "|".join((*_NAMED_DATES, *_DENOMINATORS, *_NAMES))
_AT_DIGITS = "|".join((*_IDENTIFIERS, *_DATES, *_TIMES, *_ORDINALS, *_ADDRESSES))
_MASKS = re.compile(
    # Most begin where a word or number does, which spares trying them all at every letter.
    rf"(?<![^\W_])(?:(?=\d)(?:{_AT_DIGITS})|(?=[A-Za-z])(?:{_AT_LETTERS}))"
    rf"|(?=[\d第备号])(?:{'|'.join(_HAN)})|(?=[#'’+(\[ \t\d])(?:{'|'.join((*_MARKED, *_LIST_NUMBERS))})",
    re.MULTILINE,
)


def masked_spans(text: str) -> list[tuple[int, int]]:
    """Return the [start, end) stretches of `text` whose digits are no quantities, sorted; they may overlap."""
    labelled = [match.span() for match in _LABELLED.finditer(text) if match["label"] in _LABELS]
    return sorted(labelled + [match.span() for match in _MASKS.finditer(text)])
