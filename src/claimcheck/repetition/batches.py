"""Which documents are compared with one another: those of one host."""

import posixpath
from urllib.parse import urlsplit

from claimcheck.model.document import Document
from claimcheck.model.source import Source

_FRONTS = ("www.", "m.", "amp.", "mobile.")
"""Begin the names under which one site serves one page."""


def batch_of(document: Document) -> str:
    """Return the URL host of a document; where none is known, the file of a record, else the folder.

    The folder is the topmost below the corpus folder: a mirrored site keeps each page in a folder of its own.
    """
    return _host(document.metadata.url) or _place(document.source)


def _host(url: str | None) -> str:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:  # "http://[half an address"
        return ""
    front = next((front for front in _FRONTS if host.startswith(front)), "")
    return host[len(front) :].rstrip(".")


def _place(source: Source) -> str:
    top, _, below = source.path.partition("/")
    folder = top if below else ""
    place = folder if source.record is None else source.path
    return posixpath.normpath(posixpath.join(source.corpus, place))
