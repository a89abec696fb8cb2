"""The linear text of a DOM: one line for each run of text in a block, with a hint for every line."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from claimcheck.model.source import Hint
from claimcheck.model.span import Span
from claimcheck.sources.html_elements import BLOCK, CELL, HEADINGS, HIDDEN_STYLE, NOT_RENDERED

_SPACE = re.compile(r"[ \t\n\r\f]+")
_TEXT, _BREAK, _WORDS_LIMIT = "-text", "br", 8


class LinearText:
    """Collects text node by node and cuts it into lines. `text` and `hints` are the outcome."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._hints: list[Hint] = []
        self._length = 0
        self._pieces: list[str] = []
        self._linked = 0
        self._blocks: list[str] = ["body"]
        self._path: list[str] = []
        self._links = 0
        self._verbatim = 0

    @property
    def text(self) -> str:
        """All lines so far, joined by newlines."""
        return "\n".join(self._lines)

    @property
    def hints(self) -> tuple[Hint, ...]:
        """One hint a line."""
        return tuple(self._hints)

    def enter(self, tag: str, node: LexborNode) -> None:
        """An element begins."""
        if tag in BLOCK:
            self._break_line()
            self._blocks.append(tag)
        elif tag in CELL:
            self._pieces.append("\t")
        if tag in BLOCK or tag in CELL:
            self._path.append(_described(tag, node))
        self._links += tag == "a"
        self._verbatim += tag == "pre"
        if tag == _BREAK:
            self._break_line()

    def leave(self, tag: str) -> None:
        """An element ends."""
        if tag in BLOCK:
            self._break_line()
            self._blocks.pop()
        if tag in BLOCK or tag in CELL:
            self._path.pop()
        self._links -= tag == "a"
        self._verbatim -= tag == "pre"

    def add(self, text: str) -> None:
        """A text node."""
        if self._verbatim:
            self._add_verbatim(text)
        else:
            self._add_inline(_SPACE.sub(" ", text))

    def _add_verbatim(self, text: str) -> None:
        first, *others = text.replace("\r\n", "\n").split("\n")
        self._add_inline(first)
        for line in others:
            self._break_line()
            self._add_inline(line)

    def _add_inline(self, text: str) -> None:
        self._pieces.append(text)
        if self._links:
            self._linked += len(text.strip())

    def _break_line(self) -> None:
        """End the current line; nothing happens where it has no text."""
        line = _tidied("".join(self._pieces), verbatim=bool(self._verbatim))
        if line:
            self._hints.append(self._hint(line))
            self._lines.append(line)
            self._length += len(line) + 1
        self._pieces.clear()
        self._linked = 0

    def _hint(self, line: str) -> Hint:
        tag = self._blocks[-1]
        span = Span(self._length, self._length + len(line))
        density = min(1.0, round(self._linked / len(line), 4))
        return Hint(span, tag, tuple(self._path), HEADINGS.get(tag, 0), density)


def _tidied(line: str, *, verbatim: bool) -> str:
    """Cells are divided by single tabs; elsewhere white space has run to one space."""
    if verbatim:
        return line.rstrip() if line.strip() else ""
    return "\t".join(" ".join(cell.split()) for cell in line.split("\t") if cell.strip())


def _described(tag: str, node: LexborNode) -> str:
    attributes = node.attributes
    words = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".split()
    return ".".join((tag, *words[:_WORDS_LIMIT])).lower()


def linear_text(root: LexborNode) -> LinearText:
    """Walk the DOM below `root` (no recursion: depth is the page's to choose)."""
    linear = LinearText()
    for event, tag, node in _walk(root):
        if event == "leave":
            linear.leave(tag)
        elif tag == _TEXT:
            linear.add(node.text_content or "")
        else:
            linear.enter(tag, node)
    return linear


def _walk(root: LexborNode) -> Iterator[tuple[str, str, LexborNode]]:
    """Yield each text node, and each rendered element when it begins and when it ends."""
    pending: list[tuple[LexborNode, bool]] = [(root, False)]
    while pending:
        node, done = pending.pop()
        tag = node.tag or ""
        if done:
            yield "leave", tag, node
            continue
        if node is not root and node.next is not None:
            pending.append((node.next, False))
        if tag == _TEXT:
            yield "text", tag, node
        elif _is_rendered(tag, node):
            yield "enter", tag, node
            pending.append((node, True))
            if node.child is not None:
                pending.append((node.child, False))


def _is_rendered(tag: str, node: LexborNode) -> bool:
    if tag in NOT_RENDERED or tag.startswith(("-", "!")):
        return False
    attributes = node.attributes
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return False
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return not any(hidden in style for hidden in HIDDEN_STYLE)
