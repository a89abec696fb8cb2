"""Which reader reads which format. A new format is a file with a reader and a line here."""

from claimcheck.sources.html import read_html
from claimcheck.sources.markdown import read_markdown
from claimcheck.sources.plain import read_plain
from claimcheck.sources.rendering import Reader

READERS: dict[str, Reader] = {
    "text/plain": read_plain,
    "text/markdown": read_markdown,
    "text/html": read_html,
    "application/xhtml+xml": read_html,
}
"""By media type."""
