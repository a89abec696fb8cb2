"""A repaired text that knows where each of its characters came from."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Aligned:
    """A text made of another one by replacing stretches of it."""

    text: str
    offsets: Sequence[int] | None = None
    """For each code point its index in the first text, never falling; None where it is the first text."""

    def replaced(
        self, pattern: re.Pattern[str], repair: "Callable[[re.Match[str]], str | Aligned | None]"
    ) -> "Aligned":
        """Return the text with every match replaced, where `repair` does not return None.

        All characters of a new string come from where the match began; those of an Aligned from its own offsets,
        counted from there.
        """
        pieces = list(self._pieces(pattern, repair))
        if all(piece is None for piece, _ in pieces):
            return self
        text = "".join(
            self.text[indexes[0] : indexes[-1] + 1] if piece is None else piece for piece, indexes in pieces
        )
        return Aligned(text, self._traced([index for _, indexes in pieces for index in indexes]))

    def recoded(self, text: str) -> "Aligned":
        """Return `text`, each of whose characters stands for the one in its place."""
        return Aligned(text, self.offsets)

    def _pieces(
        self, pattern: re.Pattern[str], repair: "Callable[[re.Match[str]], str | Aligned | None]"
    ) -> Iterator[tuple[str | None, Sequence[int]]]:
        """Yield each stretch, None for one left as it is, with the indexes that its characters come from."""
        position = 0
        for match in pattern.finditer(self.text):
            piece = repair(match)
            if piece is None:
                continue
            if position < match.start():
                yield None, range(position, match.start())
            yield _placed(piece, match.start())
            position = match.end()
        if position < len(self.text):
            yield None, range(position, len(self.text))

    def _traced(self, indexes: Sequence[int]) -> Sequence[int]:
        return indexes if self.offsets is None else [self.offsets[index] for index in indexes]


def _placed(piece: str | Aligned, start: int) -> tuple[str, Sequence[int]]:
    if isinstance(piece, str):
        return piece, (start,) * len(piece)
    offsets = range(len(piece.text)) if piece.offsets is None else piece.offsets
    return piece.text, [start + offset for offset in offsets]
