"""What Markdown writes around words and is none of them: "employs **45** people", "opened in [1722](https://…)".

Observation: a figure is what people set in bold, and a page saved as Markdown has an address behind every other name.
With the marks on it "45**" counts nothing, and an address brings figures of its own. What is struck out, images, code
and the numbers of notes stay as they are.
"""

import re

from claimcheck.language.aligned import Aligned

_LINK = re.compile(
    r"(?<![^\s(\"'*_\u201c\u2018])\[(?P<shown>[^\[\]]{1,300})\]\([^()\s]{0,500}(?:\s\"[^\"()]{0,200}\")?\)"
)
"""A link that begins a word: behind one it is the number of a note."""

_PAIR = re.compile(
    r"(?<![\w*_\\])(?P<mark>\*{1,3}|_{1,3})(?P<shown>(?![\s*_])[^*_]{1,300}(?<![\s\\]))(?P=mark)(?![\w*_])"
)
_EDGE = re.compile(r"\A\*{2,3}(?=[^\s*])|(?<=[^\s*\\])\*{2,3}\Z")
"""Half of a pair, where a sentence begins or ends within what is set in bold."""


def without_markup(text: Aligned) -> Aligned:
    """Return the text of a Markdown sentence without the marks around its words."""
    return text.replaced(_LINK, _shown).replaced(_PAIR, _shown).replaced(_EDGE, lambda _: "")


def _shown(match: re.Match[str]) -> Aligned:
    begin = match.start("shown") - match.start()
    shown = match["shown"]
    return Aligned(shown, range(begin, begin + len(shown)))
