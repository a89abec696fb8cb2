"""What a typesetter or an editor adds, taken back: marks of lists and notes, labels, words that only link a sentence.

Observation: rules look at how a sentence opens and ends ("*Suppose* Oman joined", "…, *or not*."). Behind a bullet, an
agency's name or "However," no word opens one, and before "[12]" none ends it. Nothing is moved: what is taken back
leaves spaces.
"""

import re

from claimcheck.language.stop_words import STOP_WORDS

_STRAIGHT = dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb"), '"')
_SINGLE = re.compile(
    r"(?<![\w'\u2019])['\u2018](?!\d0s)(?=[\w(]{2})((?:[^'\u2018\u2019\"]|(?<=\w)['\u2019](?=\w))+)['\u2019](?![\w'])"
)
"""Marks that open where no word ends and close where none goes on: no apostrophe of "workers' rights" or "'90s"."""

_BULLET = (
    r"[\u2022\u2023\u25aa\u25cf\u25e6\u2043\u00b7\u25a0\u25ba*>\u2013\u2014-]\s+(?=[^\W_]|[\"(])"
    r"|(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=[^\W\d_]|[\"(])(?!FC\b)"
)
"""The mark of a list before a line; "1. FC Tarvik" is a club."""

_AGENCY = r"\((?:CNN|AP|AFP|UPI|PTI|ANI|Reuters|Xinhua|Bloomberg)\)"

_NOTES = (
    r"NB|PS|Remember|Notes?|Editor['\u2019]s note|Author['\u2019]s note|About the (?:author|writer)s?|Background"
    "|(?:Key )?(?:[Ff]acts?|[Pp]oints?)|News|Summary|(?:In|The) (?:summary|short|brief|upshot|result)"
)
_LABEL = (
    r"(?:BREAKING|JUST IN|EXCLUSIVE|UPDATE|WATCH|Breaking|Updated?|Exclusive)(?: NEWS| \d)?\s?[:|]\s+"
    rf"|(?:{_NOTES})\s?:\s+(?=[^\W_])"
    rf"|{_AGENCY}(?:\s[\u2013\u2014-])?\s+(?=[A-Z0-9$\"])"
)
"""What an agency or an editor puts before a line; "Sport:" and "Services:" say of what alone it holds."""

SECTIONS = frozenset(
    "economy business markets trade industry politics government diplomacy world international national local region "
    "asia europe africa americas sport sports football soccer rugby cricket tennis golf chess athletics cycling hockey "
    "health medicine science research space technology tech computing environment climate energy oil nature wildlife "
    "weather culture arts art music film cinema theatre theater books literature television media education schools "
    "universities religion law courts crime justice defence defense military security transport travel aviation "
    "shipping tourism food farming agriculture history people society obituaries".split()
)
"""Of a newspaper. Where a name or an article stands behind, such a label only tells the topic."""

_SECTION = re.compile(r"\s*([A-Z][a-z]+):\s+(?=(?:[\d$\"(]|([A-Z][a-z]+)\b))")

_LINKS = """
    Additionally Besides Consequently Furthermore Hence However Indeed Likewise Meanwhile Moreover Nevertheless
    Nonetheless Notably Overall Similarly Still Therefore Thus Yet And But
    """.split()
_LINKING_PHRASES = (
    "In addition",
    "In fact",
    "Of course",
    "As a result",
    "On the other hand",
    "By contrast",
    "In contrast",
    "For example",
    "For instance",
    "That said",
    "Even so",
    "In turn",
    "In other words",
    "What is more",
)
_LINK = rf"(?:{'|'.join((*_LINKS, *_LINKING_PHRASES))}),\s+|(?:And|But)\s+(?!for\b|if\b|Then There\b)"
"""Words that tell how a sentence follows from the one before, and nothing of what it says; "But for the storm" does."""

_OPENING = re.compile(rf"\s*(?:{_BULLET}|{_LABEL}|{_LINK})")
_LONGEST_OPENING = 3
"""Marks, labels and links that stand one behind the other: "• UPDATE: However,"."""

_SIGN = re.compile(rf"\s{_AGENCY}(?=\.?\s*$)")
"""An agency that signs behind a line."""

_LIKEWISE = re.compile(r",?\sas well(?=\s*(?:[.,;!?]|$))")
"""Says that something was so of another as well."""

_NOTE = re.compile(r"\s?\[(?:\d{1,3}|[a-z])\](?=[\s.,;:\[]|$)")

_PAIRS = {"(": ")", '"': '"'}


def as_plainly_set(text: str) -> str:
    """Return `text`, of the same length, without what only sets it, and with one kind of quotation mark."""
    if not text.isascii():
        text = text.translate(_STRAIGHT)
    if "'" in text or "\u2018" in text:
        text = _SINGLE.sub(r'"\1"', text)
    text = _without_brackets(text)
    for _ in range(_LONGEST_OPENING):
        found = _OPENING.match(text)
        if found is None or found.end() == len(text):
            break
        text = _without_brackets(_blanked(text, 0, found.end()))
    text = _without_section(text)
    for sign, pattern in (("]", _NOTE), (")", _SIGN), (" as well", _LIKEWISE)):
        if sign in text:
            text = pattern.sub(lambda match: " " * len(match.group()), text)
    return text


def _without_section(text: str) -> str:
    """Blank "Economy:" before "*The* bank", not before "*Exports*", which are then those of one branch."""
    found = _SECTION.match(text)
    if found is None or found[1].lower() not in SECTIONS:
        return text
    if found[2] is not None and found[2].lower() not in STOP_WORDS:
        return text
    return _blanked(text, 0, found.end())


def _without_brackets(text: str) -> str:
    """Blank brackets or quotation marks around the whole of a sentence, and a mark of which the other is elsewhere.

    What stands in quotation marks without a stop is a title.
    """
    begin = len(text) - len(text.lstrip())
    closing = _PAIRS.get(text[begin : begin + 1], "")
    if not closing or not text.rstrip(' )"').endswith((".", "!", "?", ",")):
        return text
    end = len(text.rstrip(" .!?"))
    inner = text[begin + 1 : end - 1]
    if text[end - 1 : end] == closing and end - begin > 1 and not {"(", ")", '"'} & set(inner):
        return _blanked(_blanked(text, end - 1, end), begin, begin + 1)
    if closing not in text[begin + 1 :]:
        return _blanked(text, begin, begin + 1)
    return text


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
