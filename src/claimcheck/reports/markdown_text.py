r"""Text as Markdown, so that it reads as it stands: nothing in it is markup, a link, HTML or a mention.

Backslashes before punctuation do that in CommonMark and on GitHub and GitLab alike, with two exceptions. Both services
look for ``@name`` once more in the finished page, where the backslash is gone; so the sign is shown by name. And an
address is a link by itself; a backslash in front of its colon ends that.
"""

import re

from claimcheck.reports.neutral import flowing, neutral

_SYNTAX = re.compile(r"[\\`*_\[\]<>|~$#&!{}]|:(?=//)|(?<=www)\.|(?<=WWW)\.")
_MENTION = re.compile(r"(?<!\w)@(?=\w)")
_MAIL = re.compile(r"(?<=\w)@(?=\w)")


def markdown_text(text: str) -> str:
    """Return text on one line for use inside a paragraph, a list item, a heading or a cell; never at a line's start."""
    escaped = _SYNTAX.sub(r"\\\g<0>", neutral(flowing(text)))
    return _MAIL.sub(r"\\@", _MENTION.sub("‹@›", escaped))


def bold(text: str) -> str:
    """Set escaped text in bold; blanks at its ends stay outside, where they would break the asterisks."""
    inner = text.strip()
    if not inner:
        return text
    before, _, after = text.partition(inner)
    return f"{before}**{inner}**{after}"


def link(text: str, address: str) -> str:
    """Make escaped text a link to an address from `web_link`, which has neither blanks nor angle brackets."""
    return f"[{text}](<{address}>)"
