"""Opening a PDF with PDFium, which is an extra and does not bear two threads at once."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import Lock
from typing import Any

from claimcheck.sources.pdf.unpacking import check_unpacked
from claimcheck.sources.rendering import UnreadableError

_ALONE = Lock()
"""PDFium keeps state for the whole process."""

_LOCKED = "Incorrect password"


@contextmanager
def opened(raw: bytes) -> Iterator[Any]:
    """Give the pypdfium2 document of `raw`; everything of it is closed at the end. No other thread reads meanwhile.

    Raises:
        UnreadableError: the extra is not installed, the file would unpack to more than memory bears, or PDFium cannot
            open it.
    """
    try:
        import pypdfium2  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise UnreadableError(
            "is a PDF, and reading those needs an extra: pip install 'claimcheck-cli[pdf]'"
        ) from error
    check_unpacked(raw)
    with _ALONE:
        try:
            document = pypdfium2.PdfDocument(raw)
        except pypdfium2.PdfiumError as error:
            raise UnreadableError(_why(str(error))) from error
        with closing(document):
            yield document


def _why(message: str) -> str:
    if _LOCKED in message:
        return "is a PDF protected by a password: save a copy without it"
    return "is a PDF that is broken or cut off: fetch it again, or open it and save it anew"
