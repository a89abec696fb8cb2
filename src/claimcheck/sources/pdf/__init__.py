"""PDF: the text layer in reading order, with the page of every paragraph."""

from claimcheck.sources.rendering import Dump, Rendering


def read_pdf(dump: Dump) -> Rendering:
    """Render the text layer of a PDF: what a reader sees of it, or what was recognised on a scan.

    Raises:
        NoTextError: no page has a text layer.
        UnreadableError: the file is broken, protected or too large unpacked, or the extra is not installed.
    """
    from claimcheck.sources.pdf.reader import render  # noqa: PLC0415 - twenty modules, for corpora with a PDF

    return render(dump)
