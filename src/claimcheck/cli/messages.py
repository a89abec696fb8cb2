"""What is said on standard error."""

import sys


def say(message: str) -> None:
    """Print a message on standard error, harmless to the terminal."""
    print("\n".join(_harmless(line) for line in message.split("\n")), file=sys.stderr, flush=True)  # noqa: T201


def say_error(message: str) -> None:
    """Print what went wrong; the first line is marked as ours."""
    say(f"claimcheck: {message}")


def _harmless(line: str) -> str:
    """Escape what a terminal would obey or the stream cannot write; a path or an id may hold anything."""
    visible = "".join(mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in line)
    encoding = sys.stderr.encoding or "utf-8"
    return visible.encode(encoding, "backslashreplace").decode(encoding)
