"""HTML: the linear text of the DOM, with a hint for every line and what the page says of itself."""

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from claimcheck.sources.decoding import Decoded, decode
from claimcheck.sources.html_archive import copy_of
from claimcheck.sources.html_bounds import bounded
from claimcheck.sources.html_elements import MATHEMATICS, STRIPPED
from claimcheck.sources.html_metadata import page_metadata
from claimcheck.sources.html_text import LinearText, linear_text
from claimcheck.sources.html_xml import from_xml
from claimcheck.sources.rendering import Dump, Rendering, UnreadableError

_LOST = "\ufffd".encode()

_SHOWN_SHARE = 0.05
"""Of what a page shows and hides: one that shows less is a page whose scripts show the rest."""


def read_html(dump: Dump) -> Rendering:
    """Render a page. What a browser does not show (scripts, styles, hidden elements) is not part of the text."""
    decoded = decode(dump, markup=True)
    page = _parsed(bounded(_markup(dump, decoded)))
    copy = copy_of(decoded.text)
    metadata = page_metadata(page, copy)
    linear = _linear(page)
    return Rendering(linear.text, decoded.encoding, decoded.lossy, linear.hints, metadata, retrieved=copy.day)


def _markup(dump: Dump, decoded: Decoded) -> bytes:
    """Return the page in UTF-8, as a parser takes it: of most pages the bytes that were handed over."""
    written = from_xml(decoded.text)
    if written is decoded.text and decoded.encoding == "utf-8" and not decoded.lossy:
        return dump.raw
    return written.encode("utf-8", "ignore")


def _parsed(markup: bytes) -> LexborHTMLParser:
    try:
        return LexborHTMLParser(markup.replace(b"\0", _LOST))
    except (SelectolaxError, UnicodeError, ValueError) as error:
        raise UnreadableError(f"cannot be parsed as HTML ({error}): save the page again") from error


def _linear(page: LexborHTMLParser) -> LinearText:
    if page.root is None:
        return LinearText("", (), 0)
    page.strip_tags(list(STRIPPED))
    if page.head is not None:
        page.head.decompose()  # nothing of it is shown, and it has the longest tags of a page
    markup = page.root.html or ""
    if "<math" in markup or "<xmp" in markup or "<plaintext" in markup:
        _simplify(page)
        markup = page.root.html or ""
    shown = linear_text(markup)
    if len(shown.text) < _SHOWN_SHARE * shown.hidden:
        return linear_text(markup, show_hidden=True)
    return shown


def _simplify(page: LexborHTMLParser) -> None:
    """Take out formulas that are more than a row of signs; turn text that is no markup into text."""
    for node in page.css("math"):
        if node.css_first(MATHEMATICS) is not None:
            node.decompose()
    for node in page.css("xmp, plaintext"):
        node.replace_with(node.text())
