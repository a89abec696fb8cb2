"""Numbers that are no quantities: years, dates, times, ordinals, names, labels, identifiers."""

import re
from bisect import bisect_right

from claimcheck.language.singular import is_plural
from claimcheck.quantities.currency_table import CODES, PREFIX_WORDS
from claimcheck.quantities.figure import Figure

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\d])"
_NOT_MORE = r"(?![.,]?\d)(?![ ]?(?:%|percent|per[ ]cent|million|billion))"
_MONEY_CODES = "|".join(sorted((*CODES, *PREFIX_WORDS)))
_LABELS = (
    r"(?:[Nn]o\.|Nos?\.?|№|[Nn]umber|[Ss]ection|[Aa]rticle|[Cc]hapter|[Pp]art|[Rr]ow|[Rr]oom|[Pp]age|pp?\.|"
    r"[Ff]igure|Fig\.|[Tt]able|[Rr]oute|[Hh]ighway|[Ff]light|[Rr]esolution|[Rr]ule|[Ii]tem|[Pp]hase|"
    r"[Ll]evel|[Gg]rade|[Cc]lass|[Tt]ype|[Vv]ersion|Vol\.?|[Vv]olume|[Ii]ssue|[Ee]pisode|[Ss]eason|"
    r"[Ww]eek|[Dd]ay|[Gg]roup|[Gg]ate|[Pp]latform|[Uu]nit|[Tt]ier|[Cc]ategory|[Ss]tage|[Ss]tep|[Qq]uestion|"
    r"[Cc]lause|[Pp]aragraph|[Ss]chedule|[Aa]nnex|[Aa]ppendix|[Pp]rotocol|[Dd]istrict|[Ll]ane|[Bb]uilding|"
    r"[Ii]nterstate|[Bb]lock|[Ss]lide|[Ff]iscal(?:[ ]year)?|FY|licen[cs]e|[Pp]ermit|ISBN|ISSN|ID|ICP)"
)
_MASKS = re.compile(
    rf"""
    (?:https?://|www\.)\S{{1,300}}
  | \b\d{{4}}-\d{{1,2}}-\d{{1,2}}\b | \b\d{{1,2}}[./]\d{{1,2}}[./](?:\d{{4}}|\d{{2}})\b
  | \b{_MONTH}[ ]{_DAY}{_NOT_MORE}(?:(?:[ ]?(?:-|–|—|to|and|until)[ ]?(?:{_MONTH}[ ])?|,[ ]){_DAY}{_NOT_MORE}){{0,6}}
      (?:,?[ ](?:19|20)\d\d\b)?
  | (?:{_DAY}(?:[ ]?(?:-|–|—|to|and|until)[ ]?|,[ ])){{0,6}}\b{_DAY}[ ](?:of[ ])?{_MONTH}(?:,?[ ]\d{{4}}\b)?
  | \b{_MONTH},?[ ](?:of[ ])?(?:1\d|20)\d\d\b
  | (?i:\b\d{{1,2}}(?:[.:]\d\d)?[ ]?[ap]\.?m\b\.?) | \b\d{{1,2}}:\d\d(?::\d\d)?\b
  | \b\d{{4}}[ ]?(?:GMT|UTC|hours\b) | \b\d{{1,2}}[ ]o['’]clock
  | \b\d{{1,9}}(?:,\d{{3}})?(?:st|nd|rd|th)\b | \b\d{{2,4}}['’]?s\b | ['’]\d\ds?\b
  | \b(?:19|20)\d\d[ ]?[-–—/][ ]?(?:(?:19|20)\d\d|\d\d)(?![\d,.]*\d)(?![ ]?%)
  | (?<![^\W_])(?!(?:{_MONEY_CODES})\d)[A-Za-z][A-Za-z]*(?:[-+.&‐][A-Za-z][A-Za-z0-9]*)*[-‐.+]?\d[\w]*(?:[-.]\w+)*
  | \d+[ ]?[*×][ ]?\d+
  | (?<![^\W_]){_LABELS}[ ]?\#?\d+(?:[.–-]\d+)*\w?(?:(?:,|[ ]and|[ ]or|[ ]to)[ ]\d{{1,4}}(?!\d|[ ]?%))*
  | ^[ \t]*\(?\d{{1,3}}[.)](?=[ \t]) | \[\d{{1,3}}\] | \(\d{{1,2}}\)
  | \#\d+ | (?<![\d.,])0\d+(?![\d.]*\d) | \+\d[\d -]{{6,}}\d | \b\d{{2,5}}-\d{{3,}}-\d+(?:-\d+)*
  | \d+(?:\.\d+){{2,}} | \b\d{{4}}年 | \d{{1,4}}年代 | \d{{1,2}}月(?:\d{{1,2}}[日号])? | \d{{1,2}}[日号时點点](?:\d+分)? | 第\d+
    """,
    re.VERBOSE | re.MULTILINE,
)


class Exclusions:
    """The stretches of one text whose digits are no quantities."""

    def __init__(self, text: str) -> None:
        self._text = text
        spans = [match.span() for match in _MASKS.finditer(text)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def covers(self, figure: Figure) -> bool:
        """Tell whether the figure lies in such a stretch, or is a pronoun or a year by itself."""
        index = bisect_right(self._starts, figure.start) - 1
        if index >= 0 and figure.start < self._ends[index]:
            return True
        if figure.spelled:
            return _is_pronoun(self._text, figure)
        return not _free_standing(self._text, figure)


_ONE_BEFORE = re.compile(
    r"(?i)\b(?:no|any|every|each|some|this|that|the|another|which|is|was|be|as|not|number|day|square|phase|a|with|such|good|new|only|other|big|last|first|next|to|-)[ -]?$"
)
_ONE_AFTER = re.compile(
    r"(?i)(?:['’]s)?[ ,;:.?!]*(?:$|of\b|another\b|day\b|by\b|can\b|could\b|who\b|that\b|which\b|or\b|and\b|is\b|was\b|has\b|should\b|must\b|may\b|might\b|would\b|will\b|thing\b|way\b|to\b|more\b|in[ ]the\b|with\b|at\b|on\b|for\b|side\b|hand\b|wants\b|needs\b|as\b|but\b|from\b|time\b|morning\b|evening\b|night\b|step\b)|['’]|-(?!third|half|quarter|fifth|tenth)"
)
_ORDINAL_AFTER = re.compile(r"(?i)-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|th)\b")
_HYPHEN_BEFORE = re.compile(r"[^\W\d_]-$")


def _is_pronoun(text: str, figure: Figure) -> bool:
    """ "no one", "one of the", "the one that": not a count of one; nor "twenty-first"."""
    if _ORDINAL_AFTER.match(text, figure.end) and not figure.share:
        return True
    left = text[max(0, figure.start - 10) : figure.start]
    if _HYPHEN_BEFORE.search(left):
        return True
    if figure.value != 1 or text[figure.start : figure.end].lower() != "one":
        return False
    return bool(_ONE_BEFORE.search(left) or _ONE_AFTER.match(text, figure.end))


_YEAR = re.compile(r"1\d{3}|20\d\d|2100")
_GLUED_LEFT = re.compile(r"(?:[^\W\d_]|[\d*#_\\@/:.])$")
_MONEY_LEFT = re.compile(rf"(?:(?<![A-Za-z])(?:{_MONEY_CODES})|[A-Z]\$|\$)$")
_MAY_GLUE = re.compile(r"[^\W\d_]*")
_IDENTIFIER_DIGITS = 8
_LABEL_BEFORE = re.compile(r"(?:^|[^\w'’])(?P<word>[A-Z][\w'’&.-]*)[ ]$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;—–(\"“][ ]?)[A-Z][\w'’-]*[ ]$")


def _free_standing(text: str, figure: Figure) -> bool:
    """Tell whether the digits stand by themselves rather than inside a word or identifier."""
    left = text[max(0, figure.start - 8) : figure.start]
    if _GLUED_LEFT.search(left) and not _MONEY_LEFT.search(left) and not ("\u3040" <= left[-1] <= "\uffff"):
        return False
    if (
        figure.digits.isdigit()
        and len(figure.digits) >= _IDENTIFIER_DIGITS
        and not _noun_follows(text, figure)
    ):
        return False
    return True


def _noun_follows(text: str, figure: Figure) -> bool:
    return re.compile(r"[ ][^\W\d_]{2,}|[ ]?[%€$元]").match(text, figure.end) is not None


_TIME_BEFORE = re.compile(
    r"(?i)\b(?:in|since|by|until|till|during|before|after|through|year|years|early|late|mid|spring|summer|"
    r"autumn|fall|winter|election|class[ ]of|fiscal|from|of|and|to|the|than|end|this|for|for[ ]the|its|into|between|or|de|versus|vs\.?|’s|'s)[ -]?$"
)
_HEDGED = re.compile(
    r"(?i)(?:\b(?:about|some|over|nearly|almost|around|than|least|approximately|up[ ]to|killed|of[ ]the)|≈|~)[ ]?$"
)
_ROUND_YEAR = 50
_PERSONS = frozenset(
    "people persons deaths workers men women children soldiers students troops jobs homes cases".split()
)


def is_year(text: str, figure: Figure) -> bool:
    """Tell whether a bare four-digit number is rather a year than a count.

    "2000 people" is a count; "the 2020 elections" and "in 2012 sales fell" have years. Where both can be
    meant it is taken for a year, for an invented count could support something.
    """
    if not _YEAR.fullmatch(figure.digits):
        return False
    left = text[max(0, figure.start - 16) : figure.start]
    following = _NEXT_WORD.match(text, figure.end)
    word = following["word"].lower() if following else ""
    if _HEDGED.search(left) or word in _PERSONS:
        return not word or word in _FUNCTION_AFTER
    if _TIME_BEFORE.search(left) or not is_plural(word):
        return figure.value >= 1500 or not word  # noqa: PLR2004
    return figure.value % _ROUND_YEAR != 0 and figure.value >= 1500  # noqa: PLR2004


_NEXT_WORD = re.compile(r"[ ](?P<word>[^\W\d_]{2,})")
_FUNCTION_AFTER = frozenset("and or to in of the at on by for with was were is".split())

_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday The A An Some About Over Nearly Almost At In On Of "
    "By For From With And But Or If When While After Before Since As These Those All Another Our Its Their His "
    "Her My Your Only Just More Most Than Around Between Up Down Last Next That This There Today Yesterday "
    "Approximately Roughly Under Below Above Within".split()
)
_PLACE_FRAME = re.compile(r"(?:^|[.!?:;][ ])(?:In|At|Across|Near)[ ](?:[A-Z][\w’'-]*[ ]){1,3}$")


def is_name_number(text: str, figure: Figure) -> bool:
    """Tell whether a bare integer belongs to the capitalised word before it: "Apollo 16", "Boeing 747"."""
    if not figure.digits.isdigit() or not figure.integer:
        return False
    left = text[max(0, figure.start - 40) : figure.start]
    match = _LABEL_BEFORE.search(left)
    if not match or match["word"] in _CALENDAR:
        return False
    return not _PLACE_FRAME.search(left)
