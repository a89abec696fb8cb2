"""Which reader reads which format. A new format is a file with a reader or an unpacker and a line here."""

from claimcheck.sources.html import read_html
from claimcheck.sources.markdown import read_markdown
from claimcheck.sources.plain import read_plain
from claimcheck.sources.rendering import Reader, Unpacker

READERS: dict[str, Reader] = {
    "text/plain": read_plain,
    "text/markdown": read_markdown,
    "text/html": read_html,
    "application/xhtml+xml": read_html,
}
"""By media type: formats of which a file is one document."""

UNPACKERS: dict[str, Unpacker] = {}
"""By media type: formats of which a file holds many records. A record may in turn be of any type."""
