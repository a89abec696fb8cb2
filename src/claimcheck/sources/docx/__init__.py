"""Word documents (.docx): paragraphs, tables and notes in the order of the text."""

from claimcheck.sources.rendering import Dump, Rendering


def read_docx(dump: Dump) -> Rendering:
    """Render a Word document as if all changes in it were accepted; comments and hidden text are left out.

    Raises:
        NoTextError: there is nothing in it but pictures.
        UnreadableError: it is broken, protected or too large, or the extra is not installed.
    """
    from claimcheck.sources.docx.reader import render  # noqa: PLC0415 - ten modules, for corpora with such a file

    return render(dump)
