"""A family of expressions for times, and what a text must contain for any of them to match."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimcheck.periods.mention import Mention


@dataclass(frozen=True, slots=True)
class Reader:
    """Expressions with what each makes of a match; None where the match is no time after all.

    The gate is one cheap search that spares most sentences the dearer ones.
    """

    gate: re.Pattern[str]
    expressions: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Mention | None]], ...]

    def mentions(self, text: str) -> Iterator[Mention]:
        """Yield all readings, overlapping ones included."""
        if self.gate.search(text) is None:
            return
        for pattern, read in self.expressions:
            for match in pattern.finditer(text):
                mention = read(match)
                if mention is not None:
                    yield mention
