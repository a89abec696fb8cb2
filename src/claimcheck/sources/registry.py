"""Which reader reads which format. A new format is a file with a reader or an unpacker and a line here."""

from collections.abc import Iterable

from claimcheck.model.article_field import FieldName
from claimcheck.sources.docx import read_docx
from claimcheck.sources.html import read_html
from claimcheck.sources.kinds import DOCX, PDF, WARC
from claimcheck.sources.markdown import read_markdown
from claimcheck.sources.pdf import read_pdf
from claimcheck.sources.plain import read_plain
from claimcheck.sources.records import record_unpackers
from claimcheck.sources.rendering import Reader, Unpacker
from claimcheck.sources.web_archive import unpack_warc

READERS: dict[str, Reader] = {
    "text/plain": read_plain,
    "text/markdown": read_markdown,
    "text/html": read_html,
    "application/xhtml+xml": read_html,
    PDF: read_pdf,
    DOCX: read_docx,
}
"""By media type: formats of which a file is one document."""

UNPACKERS: dict[str, Unpacker] = {WARC: unpack_warc, **record_unpackers()}
"""By media type: formats of which a file holds many records. A record may in turn be of any type."""


def unpackers_for(chosen: Iterable[FieldName]) -> dict[str, Unpacker]:
    """Return UNPACKERS for a user who has said what the data calls the fields of an article."""
    return {**UNPACKERS, **record_unpackers(chosen)}
