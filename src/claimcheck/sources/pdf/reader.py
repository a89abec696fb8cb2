"""PDF files: opened, read page by page, put into reading order, written out."""

from claimcheck.sources.pdf.information import information
from claimcheck.sources.pdf.items import document_items
from claimcheck.sources.pdf.opening import opened
from claimcheck.sources.pdf.pages import Pages
from claimcheck.sources.pdf.running import running_rows
from claimcheck.sources.pdf.writing import written
from claimcheck.sources.rendering import Dump, NoTextError, Rendering, UnreadableError


def read_pdf(dump: Dump) -> Rendering:
    """Render the text layer of a PDF: what a reader sees of it, or what was recognised on a scan.

    Raises:
        NoTextError: no page has a text layer.
        UnreadableError: the file is broken, protected or without pages, or the extra is not installed.
    """
    with opened(dump.raw) as document:
        if not len(document):
            raise UnreadableError("is a PDF without pages: fetch it again")
        reading = Pages(document)
        pages = list(reading)
        metadata = information(document)
    text, hints = written(document_items(pages, running_rows(pages)))
    if not text.strip():
        raise NoTextError(_no_text(reading.troubles))
    return Rendering(text, lossy="\ufffd" in text, hints=hints, metadata=metadata, troubles=reading.troubles)


def _no_text(troubles: tuple[str, ...]) -> str:
    told = f" ({'; '.join(troubles)})" if troubles else ""
    return f"has no text layer{told}: run OCR over it (ocrmypdf adds one), or remove the file"
