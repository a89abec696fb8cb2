"""Plain text: the characters as they are."""

from claimcheck.sources.decoding import decode
from claimcheck.sources.rendering import Dump, Rendering


def read_plain(dump: Dump) -> Rendering:
    """Render a text file: decoded, otherwise unaltered."""
    decoded = decode(dump)
    return Rendering(decoded.text, decoded.encoding, decoded.lossy)
