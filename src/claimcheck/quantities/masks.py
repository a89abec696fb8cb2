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

_DATES = (
    r"\d{4}-\d{1,2}-\d{1,2}\b",
    r"\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)\b",
    rf"{_MONTH}[ ]{_DAY}{_NO_MORE}(?:{_SEPARATOR}(?:{_MONTH}[ ])?{_DAY}{_NO_MORE}){{0,6}}(?:,?[ ]{_YEAR}(?![\d-]))?",
    rf"(?:{_DAY}{_SEPARATOR}){{0,6}}{_DAY}[ ](?:of[ ])?{_MONTH}(?:,?[ ]\d{{4}}\b)?",
    rf"{_MONTH},?[ ](?:of[ ])?(?:1\d|20)\d\d\b",
    rf"{_YEAR}[ ]?[-–—/][ ]?(?:{_YEAR}|\d\d)(?![\d,.]*\d)(?![ ]?%)",
    r"\d{2,4}['’]?s\b",
)
_TIMES = (
    r"\d{1,2}(?:[.:]\d\d)?[ ]?[aApP]\.?[mM]\b\.?",
    r"\d{1,2}:\d\d(?::\d\d)?\b",
    r"\d{4}[ ]?(?:GMT|UTC|hours\b)",
    r"\d{1,2}[ ]o['’]clock",
)
_ORDINALS = (r"\d{1,9}(?:,\d{3})?(?:st|nd|rd|th)\b",)
_LABEL_WORDS = (
    r"(?:[Nn]o\.|Nos?\.?|№|[Nn]umber|[Ss]ection|[Aa]rticle|[Cc]hapter|[Pp]art|[Rr]ow|[Rr]oom|[Pp]age|pp?\.|"
    r"[Ff]igure|Fig\.|[Tt]able|[Rr]oute|[Hh]ighway|[Ff]light|[Rr]esolution|[Rr]ule|[Ii]tem|[Pp]hase|"
    r"[Ll]evel|[Gg]rade|[Cc]lass|[Tt]ype|[Vv]ersion|Vol\.?|[Vv]olume|[Ii]ssue|[Ee]pisode|[Ss]eason|"
    r"[Ww]eek|[Dd]ay|[Gg]roup|[Gg]ate|[Pp]latform|[Uu]nit|[Tt]ier|[Cc]ategory|[Ss]tage|[Ss]tep|[Qq]uestion|"
    r"[Cc]lause|[Pp]aragraph|[Ss]chedule|[Aa]nnex|[Aa]ppendix|[Pp]rotocol|[Dd]istrict|[Ll]ane|[Bb]uilding|"
    r"[Ii]nterstate|[Bb]lock|[Ss]lide|[Ff]iscal(?:[ ]year)?|FY|[Ll]icen[cs]e|[Pp]ermit|ISBN|ISSN|ID|ICP|[Gg]ame|[Cc]hannel)"
)
_CODES = "|".join(sorted((*CODES, *PREFIX_WORDS)))
_NAMES = (
    # "COVID-19", "G20", "F-16", "C+C5"; not "RMB5bn"
    rf"(?!(?:{_CODES})\d)(?!minus-)[A-Za-z]{{1,20}}(?:[-+.&‐][A-Za-z]{{1,20}}){{0,4}}[-‐.+]?\d\w*(?:[-.]\w+)*",
    rf"{_LABEL_WORDS}[ ]?\#?\d+(?:[.–-]\d+)*\w?(?:(?:,|[ ]and|[ ]or|[ ]to)[ ]\d{{1,4}}(?!\d|[ ]?%)){{0,9}}",
    r"\d{1,9}[ ]?[*×](?![ ]?10[-−^])[ ]?\d+",
)
_IDENTIFIERS = (
    r"(?:https?://|www\.)\S{1,300}",
    r"(?<![\d.,])0\d+(?![\d.]*\d)",
    r"\d{2,5}-\d{3,9}-\d{1,9}(?:-\d{1,9}){0,5}\b",
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
    """Return the [start, end) stretches of `text` whose digits are no quantities, in order."""
    return [match.span() for match in _MASKS.finditer(text)]
