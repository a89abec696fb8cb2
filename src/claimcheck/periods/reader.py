"""A family of expressions for times, and what a text must contain for any of them to match."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimcheck.periods.mention import Mention

EVERY_TEXT = ("",)
"""The clue that no text is without."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Expressions with what each makes of a match; None where the match is no time after all.

    Most sentences name no time, and each is asked for all families. So there are two cheap looks before the dear one:
    whether any clue stands in the text, which costs a twentieth of a search, and whether the gate matches.
    """

    clues: tuple[str, ...]
    """In small letters and with single blanks; a text without any of them has no match."""
    expressions: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Mention | None]], ...]
    gate: re.Pattern[str] | None = None
    """Where clues alone let too many texts through."""

    def mentions(self, text: str, plain: str) -> Iterator[Mention]:
        """Yield all readings, overlapping ones included; `plain` is `plainly(text)`, made once for all readers."""
        if not any(map(plain.__contains__, self.clues)):
            return
        if self.gate is not None and self.gate.search(text) is None:
            return
        for pattern, read in self.expressions:
            for match in pattern.finditer(text):
                mention = read(match)
                if mention is not None:
                    yield mention


def plainly(text: str) -> str:
    """Return the text as clues are looked for in it: in small letters, one blank for any white space."""
    return " ".join(text.lower().split())
