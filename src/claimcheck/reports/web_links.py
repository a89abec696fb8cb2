"""Addresses that a reader may follow out of a report."""

import re
from urllib.parse import quote

_WEB = re.compile(r"https?://[^/?#]", re.IGNORECASE)
_SAFE = ":/?#@!$&*+,;=%~-._"
"""What stays as it is: no quotation mark, bracket, parenthesis, backslash or blank, whatever the medium."""


def web_link(url: str | None) -> str | None:
    """Return an address that is harmless as a link, or None for what leads nowhere on the web (``javascript:``)."""
    if not url or not _WEB.match(url):
        return None
    return quote(url.encode("utf-8", "surrogatepass"), safe=_SAFE)
