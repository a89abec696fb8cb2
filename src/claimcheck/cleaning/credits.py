"""Lines that say who made something: bylines, picture captions, biographies."""

import re

from claimcheck.cleaning.agencies import AGENCIES, PICTURE_SOURCES
from claimcheck.cleaning.observations import Observation

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
DATE = re.compile(
    rf"\b(?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}\b|\b\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:19|20)\d\d\b"
    rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d\d\b"
    r"|\d{4}\s?\u5e74\s?\d{1,2}\s?\u6708\s?\d{1,2}\s?\u65e5"
    r"|\b\d{1,3} (?:minute|hour|day|week|month|year)s? ago\b|\d{1,3}\s?(?:\u5206\u949f|\u5206\u9418|\u5c0f\u65f6|\u5c0f\u6642|\u5929|\u5468|\u9031)\u524d"
)
"""A day as bylines write it, in folded text."""

_TIME = re.compile(r"\b\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)?(?:\s(?:e[sd]?t|p[sd]?t|gmt|utc|cet|bst|ist))?\b")

_BY = re.compile(r"(?:(?:written|reported|story|article|text|words|posted|published|photographs?) )?by:? \S|(?:von|par|por|di|door|oleh|\u043e\u0442) [^\W\d_]")
_NAMED = re.compile(r"(?:[Bb][Yy]|[A-Z]\w{2,10} by|von|Von|VON|par|Par|por|Por|di|Di|door|oleh|\u043e\u0442):? +(?:[A-Z\u00c0-\u00de\u0410-\u042f]|[^\x00-\u024f])")
_META_START = re.compile(
    r"[(\[\u3010]?(?:updated|last updated|last modified|published|first published|posted|posted on|publication date|date|"
    r"source|sources|author|authors|editor|editors|edited by|copyedited by|reporting by|writing by|reviewed by|"
    r"additional reporting|photographer|contributor|translated by|translator|written by|article by|story by|"
    r"(?:\u53d1\u5e03|\u767c\u5e03|\u767c\u4f48|\u66f4\u65b0)(?:\u65f6\u95f4|\u6642\u9593|\u4e8e|\u65bc)?|\u6765\u6e90|\u4f86\u6e90|\u4f5c\u8005|\u8bb0\u8005|\u8a18\u8005|\u8d23\u4efb\u7f16\u8f91|\u8d23\u7f16|\u7f16\u8f91|\u7de8\u8f2f|\u65e5\u671f|\u65f6\u95f4|\u6587)"
    r"(?:\s?[:\uff1a|/\uff0f\u2022\u00b7]|\s(?:on |at |by )?(?=[\d\u2022])|(?<=by) |(?<=\u65bc)|(?<=\u4e8e))"
)
_READING_TIME = re.compile(r"(?:\d{1,3}|one|two|three|four|five) ?-?min(?:ute)?s?\.? read|reading time:? |estimated read|views?:? \d")

_PICTURE = (
    r"(?:photo(?:graph)?s?|picture|image|illustration|graphic|file|courtesy|credit|video|screenshot|map|chart|\u6444|\u651d|\u56fe|\u5716)"
)
_CREDIT_AT_END = re.compile(
    rf"[(\[\uff08\u3010](?:{_PICTURE}[^()\[\]\uff08\uff09]{{0,60}}|[^()\[\]\uff08\uff09]{{0,60}}\b{_PICTURE}(?: by)?[^()\[\]\uff08\uff09]{{0,40}}"
    r"|[^()\[\]\uff08\uff09]{0,40}(?:\u6444|\u651d))[)\]\uff09\u3011][.\u3002]?$"
)
_AGENCY_AT_END = re.compile(r"[(\[\uff08](?P<agency>[^()\[\]/,|\uff08\uff09]{2,30}?)(?P<person>\s?[/,|\uff0f][^()\[\]\uff08\uff09]{1,60})?[)\]\uff09]\.?$")
_CAPTION_START = re.compile(
    r"(?:this (?:undated |aerial |file |combined |combination |handout )?(?:photo|picture|image|photograph)(?:graph)? (?:taken|shows|provided|released|made)"
    r"|(?:aerial |undated )?photo taken on|in this (?:[\w., ]{0,40})(?:photo|picture|image)\b|file (?:photo|picture|image)\b|photo(?:graph)?s?(?: by| credit| courtesy|:)"
    r"|images?(?: by| credit| courtesy|:| source)|picture(?: by| credit|:)|pictured:|credit:|illustration(?: by|:)|graphic(?: by|:)|video(?: by| credit):?"
    r"|caption:|(?:fig(?:ure)?|table)\.? \d{1,3}[.:]|left: .{1,200}\bright: |(?:\u8d44\u6599\u56fe|\u56fe\u4e3a|\u56fe\u7247\u6765\u6e90|\u56fe\u6e90|\u8fd9\u662f.{2,40}\u62cd\u6444))"
)
_SLASH_CREDIT = re.compile(r"(?:/ ?getty images|getty images/\w|via getty images|/ ?(?:ap|afp|reuters|shutterstock|alamy|istock))[)\]]?$")

_BIOGRAPHY = re.compile(
    r"(?:about the authors?\b|(?:the|our) (?:author|writer|columnist)s? (?:is|are|was|were|works|teaches|lives)\b"
    r"|(?:\u672c\u6587)?\u4f5c\u8005(?:\u7cfb|\u662f|\u4e3a|\u70ba|\u7b80\u4ecb|\u7c21\u4ecb))"
)
_NOTE = re.compile(r"(?:editor'?s?'? note|author'?s note|note)\s?[:.\u2014-] {0,3}(?P<rest>.{0,160})", re.DOTALL)
_PERSON_IS = re.compile(
    r"(?:[\w.'-]+ ){1,5}(?:is|was|are) (?:an? |the |currently |now |also )?(?:\w+[ -]){0,6}?(?:author|writer|reporter|journalist|columnist|editor"
    r"|correspondent|professor|lecturer|researcher|fellow|director|analyst|economist|historian|president|member|expert|scholar|contributor"
    r"|commentator|veteran|teacher|scientist|founder|dean|ambassador|consultant|chairman|freelance|blogger|editor-in-chief)\b"
)


def byline_reason(seen: Observation) -> str | None:
    """Return why `seen` is a line about author, date or origin, or None."""
    if seen.words > 40:  # noqa: PLR2004 - no line of names and dates is as long
        return None
    if seen.bare in AGENCIES or seen.folded.strip("()[] ") in AGENCIES:
        return "wire-credit"
    if _META_START.match(seen.folded) and not (seen.stopped and seen.words > 12):  # noqa: PLR2004
        return "byline"
    if _is_by(seen):
        return "byline"
    return _date_reason(seen)


def _is_by(seen: Observation) -> bool:
    if not (_BY.match(seen.folded) and _NAMED.match(seen.text)):
        return False
    dated = seen.separators > 0 or DATE.search(seen.folded) is not None
    return (not seen.stopped and seen.words <= 8) or (dated and seen.words <= 25 and not seen.stopped)  # noqa: PLR2004


def _date_reason(seen: Observation) -> str | None:
    found = DATE.search(seen.folded)
    if found is None:
        return "reading-time" if seen.words < 9 and _READING_TIME.search(seen.folded) else None  # noqa: PLR2004
    rest = _TIME.sub("", seen.folded[: found.start()] + seen.folded[found.end() :])
    words = len(rest.split())
    few = 4 if not seen.stopped else 0
    return "date-line" if words <= few or (seen.separators and words <= 14 and not seen.stopped) else None  # noqa: PLR2004


def caption_reason(seen: Observation) -> str | None:
    """Return why `seen` describes a picture, or None."""
    if seen.words > 110:  # noqa: PLR2004 - longer ones are paragraphs that end with an agency's name
        return None
    if _CAPTION_START.match(seen.folded):
        return "caption-opening"
    tail = seen.folded[-160:]
    if _CREDIT_AT_END.search(tail) or _SLASH_CREDIT.search(tail):
        return "picture-credit"
    return "picture-credit" if _has_agency_credit(tail) else None


def _has_agency_credit(tail: str) -> bool:
    """"(Xinhua/Name)" credits a picture; a bare "(Xinhua)" does so unless it signs a finished sentence."""
    found = _AGENCY_AT_END.search(tail)
    if found is None:
        return False
    agency = found["agency"].strip()
    if agency not in AGENCIES and agency not in PICTURE_SOURCES:
        return False
    unfinished = not tail[: found.start()].rstrip().endswith((".", "!", "?", "\u3002", '"'))
    return found["person"] is not None or unfinished


def biography_reason(seen: Observation) -> str | None:
    """Return why `seen` presents the author, or None."""
    if _BIOGRAPHY.match(seen.folded):
        return "author-note"
    note = _NOTE.match(seen.folded)
    return "editors-note" if note and _PERSON_IS.match(note["rest"]) else None


def presents_person(seen: Observation) -> bool:
    """Tell whether `seen` begins like "Jane Doe is a professor …": a biography where an article ends."""
    return seen.capital_share > 0.15 and seen.words < 90 and _PERSON_IS.match(seen.folded[:200]) is not None  # noqa: PLR2004
