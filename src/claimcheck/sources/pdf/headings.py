"""Headings, told by their letters: larger than those of the text, or bold where the text is not.

Levels are counted by size from the largest; bold ones of the text's own size come below all of them.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from claimcheck.sources.pdf.items import is_larger
from claimcheck.sources.pdf.paragraphs import Paragraph

LONGEST, LINES = 200, 4
"""Characters and lines of a heading at most."""
BOLD_LONGEST = 120
"""Characters of a heading that only its weight tells."""
LEVELS = 6


def body_size(found: Iterable[Paragraph]) -> float:
    """Return the size in which most of the text is set, in half points."""
    written: Counter[float] = Counter()
    for paragraph in found:
        for line in paragraph.lines:
            written[_rounded(line.size)] += len(line.text)
    return min(written, key=lambda size: (-written[size], size), default=0.0)


class Headings:
    """Knows the level of each paragraph of one document."""

    def __init__(self, found: Sequence[Paragraph]) -> None:
        self.body = body_size(found)
        self._bold_text = _mostly_bold(found)
        larger = {
            _rounded(one.size) for one in found if is_larger(one, self.body) and _may_head(one, LONGEST)
        }
        self._sizes = sorted(larger, reverse=True)

    def level(self, paragraph: Paragraph) -> int:
        """Return 1 to 6, or 0 for what is no heading."""
        size = _rounded(paragraph.size)
        if size in self._sizes and _may_head(paragraph, LONGEST):
            return min(self._sizes.index(size) + 1, LEVELS)
        return min(len(self._sizes) + 1, LEVELS) if self._heads_by_weight(paragraph) else 0

    def _heads_by_weight(self, paragraph: Paragraph) -> bool:
        bold = all(line.bold for line in paragraph.lines) and not self._bold_text
        large = _rounded(paragraph.size) >= self.body
        return bold and large and _may_head(paragraph, BOLD_LONGEST) and not paragraph.is_stopped


def _mostly_bold(found: Sequence[Paragraph]) -> bool:
    weights = Counter({True: 0, False: 0})
    for paragraph in found:
        for line in paragraph.lines:
            weights[line.bold] += len(line.text)
    return weights[True] > weights[False]


def _may_head(paragraph: Paragraph, longest: int) -> bool:
    """A heading is short and has words: a large initial or figure is none."""
    text = " ".join(line.text for line in paragraph.lines)
    letters = sum(map(str.isalpha, text))
    return len(text) <= longest and len(paragraph.lines) <= LINES and letters > 1


def _rounded(size: float) -> float:
    return round(2 * size) / 2
