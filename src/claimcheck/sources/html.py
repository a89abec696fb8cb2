"""HTML: the linear text of the DOM, with a hint for every line and what the page says of itself."""

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from claimcheck.sources.decoding import decode
from claimcheck.sources.html_depth import bounded
from claimcheck.sources.html_metadata import page_metadata
from claimcheck.sources.html_text import linear_text
from claimcheck.sources.rendering import Dump, Rendering, UnreadableError


def read_html(dump: Dump) -> Rendering:
    """Render a page. What a browser does not show (scripts, styles, hidden elements) is not part of the text."""
    decoded = decode(dump, markup=True)
    page = _parsed(bounded(decoded.text))
    metadata = page_metadata(page)
    if page.root is None:
        return Rendering("", decoded.encoding, decoded.lossy)
    linear = linear_text(page.root)
    return Rendering(linear.text, decoded.encoding, decoded.lossy, linear.hints, metadata)


def _parsed(markup: str) -> LexborHTMLParser:
    try:
        return LexborHTMLParser(markup.replace("\0", "\ufffd"))
    except (SelectolaxError, UnicodeError, ValueError) as error:
        raise UnreadableError(f"cannot be parsed as HTML ({error}): save the page again") from error
