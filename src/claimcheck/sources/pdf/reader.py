"""PDF files: opened, read page by page, put into reading order, written out."""

from claimcheck.sources.pdf.information import information
from claimcheck.sources.pdf.items import document_items
from claimcheck.sources.pdf.opening import opened
from claimcheck.sources.pdf.pages import Pages
from claimcheck.sources.pdf.running import running_rows
from claimcheck.sources.pdf.writing import written
from claimcheck.sources.rendering import Dump, NoTextError, Rendering, UnreadableError


def render(dump: Dump) -> Rendering:
    """Render a PDF; see `claimcheck.sources.pdf.read_pdf`."""
    with opened(dump.raw) as document:
        reading = Pages(document)
        pages = list(reading)
        metadata = information(document)
    text, hints = written(document_items(pages, running_rows(pages)))
    if not text.strip():
        raise _nothing_read(reading)
    return Rendering(text, lossy="\ufffd" in text, hints=hints, metadata=metadata, troubles=reading.troubles)


def _nothing_read(reading: Pages) -> UnreadableError:
    told = "; ".join(reading.troubles)
    if reading.is_broken:
        return UnreadableError(f"is a PDF of which nothing can be read ({told})")
    return NoTextError("has no text layer: run OCR over it (ocrmypdf adds one), or remove the file")
