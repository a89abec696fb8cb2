"""What stands in an archive, before anybody knows what it is."""

from dataclasses import dataclass
from io import BufferedReader


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a file."""

    name: str
    """Its path in the archive with ``/``; harmless, for no ``..`` and no root is left in it."""
    stream: BufferedReader
    """To be read before the next member is asked for; raises UnreadableError where it breaks."""


def harmless_name(name: str) -> str:
    """Return a member's path without anything that leads out of a folder."""
    whole = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    parts = whole.replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."}) or "unnamed"
