"""Which documents are compared with one another: those of one host."""

import posixpath
from functools import lru_cache
from urllib.parse import urlsplit

from claimcheck.model.document import Document

_FRONTS = ("www.", "m.", "amp.", "mobile.")
"""Begin the names under which one site serves one page."""


def batch_of(document: Document) -> str:
    """Return the URL host of a document; where none is known, the file of a record, else the folder.

    The folder is the topmost below the corpus folder: a mirrored site keeps each page in a folder of its own.
    """
    source = document.source
    return batch_from(host_of(document.metadata.url), source.path, source.corpus, source.record)


def batch_from(host: str, path: str, corpus: str, record: str | None) -> str:
    """Return the batch of a document of `host`, which lies at `path` below the folder `corpus`."""
    return host or _place(path, corpus, record)


def host_of(url: str | None) -> str:
    """Return the host of an address without what stands before a name of the site; nothing where there is none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:  # "http://[half an address"
        return ""
    front = next((front for front in _FRONTS if host.startswith(front)), "")
    return host[len(front) :].rstrip(".")


def _place(path: str, corpus: str, record: str | None) -> str:
    top, _, below = path.partition("/")
    folder = top if below else ""
    return _below(corpus, folder if record is None else path)


@lru_cache(maxsize=1024)
def _below(corpus: str, place: str) -> str:
    """Return a place below a corpus folder: mostly one of a few, for thousands of documents."""
    return posixpath.normpath(posixpath.join(corpus, place))
