"""The shapes of dates, bylines, captions and biographies: data only.

All patterns are for folded text (lower case, straight quotes) unless said otherwise, and run in linear time.
"""

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
DATE = re.compile(
    r"\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b"
    rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d\d\b"
    r"|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日"
    r"|\b\d{1,3} (?:minute|hour|day|week|month|year)s? ago\b"
    r"|\d{1,3}\s?(?:分钟|分鐘|小时|小時|天|周|週)前"
)
"""A day as bylines write it."""

_ENDINGS = "an ry eb ar ch pr il ay un ne ul ly ug st ep pt er ct ov ec nd rd th".replace(" ", "|")
"""The last two letters of months and of ordinals."""

_DATED = rf"(?:(?=[-/.]\d)|(?<=[-/.]\d{{4}})|(?<=[\d.,] \d{{4}})|(?<=(?:{_ENDINGS}) \d{{4}}))"
MAY_BE_DATED = re.compile(rf"19\d\d{_DATED}|20\d\d{_DATED}|ago|年|前")
"""Found within whatever `DATE` finds. It begins with plain characters, so that a search is a hundred times as fast."""

LONGEST_DATE = 25
"""Characters from the beginning of a date to where `MAY_BE_DATED` is found in it, and some to spare."""

TIME = re.compile(
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?(?!\d)(?:\s?(?:[ap]m\b|[ap]\.m\.))?(?:\s(?:e[sd]?t|p[sd]?t|gmt|utc|cet|bst|ist)\b)?"
)

BY = re.compile(
    r"(?:(?:written|reported|story|article|text|words|posted|published|photographs?) )?by:? \S"
    r"|(?:von|par|por|di|door|oleh|от) [^\W\d_]"
)
BY_NAME = re.compile(
    r"(?:[Bb][Yy]|[A-Z]\w{2,10} by|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|door|oleh|от):? +(?:[A-ZÀ-ÞА-Я]|[^\x00-\u024f])"
)
"""For the text as written: "by" with a name."""

IMPRINT_START = re.compile(
    r"[(\[【]?(?:updated|last updated|last modified|published|first published|posted|posted on|publication date|date"
    r"|sources?|authors?|editors?|edited by|copyedited by|reporting by|writing by|reviewed by|additional reporting"
    r"|photographer|contributor|translated by|translator|written by|article by|story by"
    r"|(?:发布|發布|發佈|更新)(?:时间|時間|于|於)?|来源|來源|作者|记者|記者|责任编辑|责编|编辑|編輯|日期|时间|文)"
    r"(?:\s?[:：|/／•·]|\s(?:on |at |by )?(?=[\d•])|(?<=by) |(?<=於)|(?<=于))"
)
READING_TIME = re.compile(
    r"(?:\d{1,3}|one|two|three|four|five) ?-?min(?:ute)?s?\.? read|reading time:? |estimated read|\bviews?:? \d"
)

_IN = r"[^()\[\]（）]"
CREDIT_AT_END = re.compile(
    rf"[(\[（【](?:(?:file )?(?:photo(?:graph)?|picture|image|illustration|graphic|screenshot)s?\b{_IN}{{0,60}}"
    rf"|(?:courtesy|credit|video|photo)s?[ :]{_IN}{{1,60}}|{_IN}{{0,60}}\b(?:photo|photograph|image|picture)s?"
    rf"(?: (?:by|courtesy of) {_IN}{{1,40}})?|{_IN}{{0,40}}(?:摄|攝)|(?:图|圖){_IN}{{0,30}})"
    r"[)\]）】][.。]?$"
)
AGENCY_AT_END = re.compile(
    r"[(\[（](?P<agency>[^()\[\]/,|（）]{2,30}?)(?P<person>\s?[/,|／][^()\[\]（）]{1,60})?[)\]）]\.?$"
)
_PROPER = r"[^\W\d_a-z][\w.&'\u2019-]{0,30}(?: (?:[^\W\d_a-z][\w.&'\u2019-]{0,30}|via|for|of)){0,5}"
NAMED_CREDIT = re.compile(
    rf"\s?[(\[\uff08](?P<name>{_PROPER})(?P<person>\s?[/\uff0f]\s?{_PROPER})?[)\]\uff09]$"
)
"""For the text as written: one proper name in brackets, or two with a slash between, at the end of a line."""

SLASH_CREDIT = re.compile(
    r"(?:/ ?getty images|getty images/\w|via getty images|/ ?(?:ap|afp|reuters|shutterstock|alamy|istock))[)\]]?$"
)
CAPTION_START = re.compile(
    r"(?:this (?:(?:undated|aerial|file|combined|handout) )?(?:photo(?:graph)?|picture|image)"
    r" (?:taken|shows|provided|released|made)"
    r"|(?:aerial |undated )?photo taken on|in this [\w., ]{0,40}(?:photo|picture|image)\b"
    r"|file (?:photo|picture|image)\b"
    r"|photo(?:graph)?s?(?: by| credit| courtesy|:)|images?(?: by| credit| courtesy|:| source)"
    r"|picture(?: by| credit|:)|pictured:|credit:|illustration(?: by|:)|graphic(?: by|:)|video(?: by| credit):?"
    r"|caption:|(?:fig(?:ure)?|table)\.? \d{1,3}[.:]|left: .{1,200}\bright: "
    r"|(?:资料图|图为|图片来源|图源|这是.{2,40}拍摄))"
)

AUTHOR_NOTE = re.compile(
    r"(?:about the authors?\b"
    r"|(?:the|our) (?:author|writer|columnist)s? (?:is|are|was|were|works|teaches|lives)\b"
    r"|(?:本文)?作者(?:系|是|为|為|简介|簡介))"
)
NOTE = re.compile(r"(?:editor'?s?'? note|author'?s note|note)\s?[:.—-] {0,3}(?P<rest>.{0,160})", re.DOTALL)
PERSON_IS = re.compile(
    r"(?:[\w.'-]+ ){1,5}(?:is|was|are) (?:an? |the |currently |now |also )?(?:\w+[ -]){0,6}?"
    r"(?:author|writer|reporter|journalist|columnist|editor|correspondent|professor|lecturer|researcher|fellow"
    r"|director|analyst|economist|historian|president|member|expert|scholar|contributor|commentator|veteran|teacher"
    r"|scientist|founder|dean|ambassador|consultant|chairman|freelance|blogger|editor-in-chief)\b"
)
_SAID = "said says wrote writes replied commented schrieb dijo пишет".split()
COMMENT_HEAD = re.compile(
    "|".join(rf"{word}(?<!\w{word})\s?:?(?:$| on | at )" for word in _SAID)
    + r"|reply(?:(?<!.reply)\b|(?<!\wreply)$)",
    re.DOTALL,
)
"""What is before a word is looked at behind it, so that a search can leap from one word to the next."""
