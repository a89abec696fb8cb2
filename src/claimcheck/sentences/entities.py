"""HTML entities that were left in a text: "&amp;", "&nbsp;", "&#8217;"."""

import html
import re

from claimcheck.language.aligned import Aligned

_ENTITY = re.compile(r"&(?:amp;){0,2}(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
"""Escaped up to three times; without its semicolon it may be a name ("AT&T") or part of an address."""


def unescape(text: Aligned) -> Aligned:
    """Return `text` with the character in place of each entity."""
    return text.replaced(_ENTITY, _character) if "&" in text.text else text


def _character(match: re.Match[str]) -> str | None:
    written = f"&{match[1]};"
    character = html.unescape(written)
    return None if character == written else character
