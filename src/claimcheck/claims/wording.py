"""How an error message names what was found and what may have been meant."""

import re
from collections.abc import Iterable

from claimcheck.claims.nodes import ListNode, Node, Scalar

_LONGEST = 60
_ALIKE = 0.6
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")


def shown(text: str) -> str:
    """Return `text` in quotes, shortened, with every control, bidirectional and invisible character escaped."""
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return '"' + _UNPRINTABLE.sub(lambda match: _visible(match.group()), short) + '"'


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")


def found(node: Node) -> str:
    """Say what stands there: a text in quotes, a list, a mapping or nothing."""
    if isinstance(node, Scalar):
        return shown(node.text) if node.text.strip() else "nothing"
    if isinstance(node, ListNode):
        return "a list" if node.items else "an empty list"
    return "a mapping" if node.entries else "an empty mapping"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` is most likely a slip of, or None where none is alike."""
    # Only a file with an error needs it.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    scored = sorted((-OSA.normalized_similarity(word.lower(), other.lower()), other) for other in known)
    return scored[0][1] if scored and -scored[0][0] >= _ALIKE else None


def did_you_mean(meant: str | None) -> str:
    """Return the question to end a message with, or nothing."""
    return f"did you mean {shown(meant)}?" if meant else ""


def sentence(what: str, expected: str, hint: str = "") -> str:
    """Return the message of nearly every problem."""
    return f"found {what}, expected {expected}" + (f"; {hint}" if hint else "")
