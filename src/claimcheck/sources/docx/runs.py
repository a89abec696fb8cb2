"""The text of one paragraph: what Word shows of it, with the share that stands in links."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from claimcheck.sources.docx.elements import child, content, is_on, local, value

_WRITTEN = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}

_LINK = "HYPERLINK"


@dataclass(slots=True)
class RunText:
    """Gathers the text of one paragraph."""

    pieces: list[tuple[str, bool]] = field(default_factory=list)
    """Text, and whether it stands in a link."""
    boxes: list[Any] = field(default_factory=list)
    """Contents of the text boxes that are anchored in the paragraph."""
    _fields: list[list[str]] = field(default_factory=list)
    """The instruction of each open field, followed by a mark once its result has begun."""

    @property
    def is_shown(self) -> bool:
        """Whether text at this place is shown, and no instruction of a field."""
        return all(len(one) > 1 for one in self._fields)

    @property
    def in_link(self) -> bool:
        """Whether text at this place is the result of a field that is a link."""
        return any(_LINK in one[0] for one in self._fields)

    def write(self, text: str, *, linked: bool) -> None:
        """Add text."""
        if self.is_shown:
            self.pieces.append((text, linked or self.in_link))

    def instruct(self, text: str) -> None:
        """Add to the instruction of the innermost field."""
        if self._fields:
            self._fields[-1][0] += text

    def turn(self, kind: str | None) -> None:
        """A field begins, gives its result, or ends."""
        if kind == "begin":
            self._fields.append([""])
        elif kind == "separate" and self._fields:
            self._fields[-1].append("result")
        elif kind == "end" and self._fields:
            self._fields.pop()


def run_text(paragraph: Any) -> RunText:
    """Return the text of a paragraph element."""
    gathered = RunText()
    for one in content(paragraph):
        _gather(one, gathered, linked=False)
    return gathered


def _gather(element: Any, gathered: RunText, *, linked: bool) -> None:
    name = local(element)
    if name == "t":
        gathered.write(element.text or "", linked=linked)
    elif name in _WRITTEN:
        gathered.write(_WRITTEN[name], linked=linked)
    elif name == "fldChar":
        gathered.turn(value(element, "fldCharType"))
    elif name == "txbxContent":
        gathered.boxes.append(element)
    elif not (name == "r" and is_on(child(element, "rPr", "vanish"))):
        _gather_all(element, gathered, linked=linked or _is_link(element, name))


def _gather_all(element: Any, gathered: RunText, *, linked: bool) -> None:
    for one in _instructions(element):
        gathered.instruct(one)
    for one in content(element):
        _gather(one, gathered, linked=linked)


def _instructions(element: Any) -> Iterator[str]:
    return (one.text or "" for one in element if local(one) == "instrText")


def _is_link(element: Any, name: str) -> bool:
    return name == "hyperlink" or (name == "fldSimple" and _LINK in (value(element, "instr") or ""))
