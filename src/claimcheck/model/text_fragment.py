"""Deep links into a page: https://wicg.github.io/scroll-to-text-fragment/."""

import re
from urllib.parse import quote

LONGEST_EXACT = 300
"""Characters up to which browsers themselves link to the whole text; a longer one is named by its two ends."""

_END_WORDS = 6
_END_CHARACTERS = 40
"""What names an end; the characters are for scripts that put no blanks between words."""

_SURROUNDING = 4
"""Words that are named of what stands around a text."""

_WEB = re.compile(r"https?://", re.IGNORECASE)


def text_fragment_url(url: str | None, text: str, prefix: str = "", suffix: str = "") -> str | None:
    """Return an address that opens a page at a text, or None where the page has no address on the web.

    `prefix` and `suffix` are what stands around the text. A page may hold the same words twice, so they are
    named; but a browser finds nothing if menus or pictures, which a saved page may have lost, stand between. So the
    text alone is a second directive, which counts where the first finds nothing.
    """
    words = " ".join(text.split())
    if not url or not words or not _WEB.match(url):
        return None
    page, hash_sign, anchor = url.partition("#")
    anchor = anchor.partition(":~:")[0]
    cells = [" ".join(cell.split()) for cell in text.split("\t") if cell.strip()]
    directive = _directive(words, cells)
    directives = dict.fromkeys((f"{_before(prefix)}{directive}{_behind(suffix)}", directive))
    return f"{page}#{anchor if hash_sign else ''}:~:text={'&text='.join(directives)}"


def _before(prefix: str) -> str:
    """Name the last words of the same line; the first is left out, for it may be cut."""
    line = re.split(r"[\n\t]", prefix)[-1]
    words = line.split() if line != prefix else line.split()[1:]
    return f"{_encoded(' '.join(words[-_SURROUNDING:]))}-," if words else ""


def _behind(suffix: str) -> str:
    line = re.split(r"[\n\t]", suffix, maxsplit=1)[0]
    words = line.split() if line != suffix else line.split()[:-1]
    return f",-{_encoded(' '.join(words[:_SURROUNDING]))}" if words else ""


def _directive(words: str, cells: list[str]) -> str:
    """Name a row of a table by its first and last cell, for one text never reaches from cell to cell."""
    if len(cells) > 1:
        return f"{_encoded(cells[0])},{_encoded(cells[-1])}"
    if len(words) <= LONGEST_EXACT:
        return _encoded(words)
    return f"{_encoded(_first(words))},{_encoded(_last(words))}"


def _first(words: str) -> str:
    return _cut(words, " ".join(words.split(" ", _END_WORDS)[:_END_WORDS]), words[:_END_CHARACTERS])


def _last(words: str) -> str:
    return _cut(words, " ".join(words.rsplit(" ", _END_WORDS)[-_END_WORDS:]), words[-_END_CHARACTERS:])


def _cut(words: str, by_words: str, by_characters: str) -> str:
    """Choose the end that is cut at words, unless that takes half of the text or more."""
    return by_words if 2 * len(by_words) < len(words) else by_characters


def _encoded(words: str) -> str:
    """Percent-encode; ``-``, ``,`` and ``&`` are the syntax of the directive, and `quote` leaves the first as it is."""
    return quote(words.encode("utf-8", "replace"), safe="").replace("-", "%2D")
