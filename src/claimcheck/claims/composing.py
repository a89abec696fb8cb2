"""From the text of a claims file to its nodes: strings only, bounded, with every key once.

Built on libyaml's events, because PyYAML's own composer and constructors turn ``no`` into False and ``1:30`` into
90, let the last of two equal keys win, and know no bounds.
"""

import re
from typing import NamedTuple

from claimcheck.claims.events import Event, Events, Kind
from claimcheck.claims.limits import CHARACTERS_A_NODE, MAX_DEPTH, MAX_NODES
from claimcheck.claims.nodes import ListNode, MappingNode, Node, Scalar
from claimcheck.claims.reading import Reading
from claimcheck.claims.wording import found, shown

# "quantity: >5" is an empty block of text that would be indented by 5.
_LOST_BLOCK = re.compile(r"[|>][-+]?[0-9][-+]?")
_COMMENT = re.compile(r"[ \t]+#")
_STRING_TAGS = frozenset({"!", "tag:yaml.org,2002:str"})


def compose(text: str, reading: Reading) -> Node | None:
    """Return the file's one node, or None where it holds none; what is wrong goes to `reading`.

    A syntax error ends the reading: what was read by then is returned, marked as incomplete. Of a file beyond a
    limit nothing is returned, for it would take long to say what else is wrong with it.
    """
    return _Composer(text, reading).document()


class _Anchor(NamedTuple):
    node: Node
    size: int
    height: int


class _Composer:
    def __init__(self, text: str, reading: Reading) -> None:
        self._text = text
        self._reading = reading
        self._events = Events(text, reading)
        self._anchors: dict[str | None, _Anchor] = {}
        self._size = 0
        """Nodes so far, with every alias written out."""
        self._refused = False
        self._depth = 0
        self._deepest = 0
        """The greatest depth since the innermost open anchor, with every alias written out."""

    def document(self) -> Node | None:
        root: Node | None = None
        while (event := self._events.next()) is not None:
            if event.kind is not Kind.DOCUMENT:
                root = self._node(event)
            elif root is not None:
                self._events.stop(event.start, "found a second document, expected one in each file")
        return None if self._refused else root

    def _node(self, event: Event) -> Node:
        if event.kind is Kind.ALIAS:
            return self._alias(event)
        if event.anchor is None:
            return self._written(event)
        return self._anchored(event)

    def _anchored(self, event: Event) -> Node:
        size, deepest = self._size, self._deepest
        self._deepest = self._depth
        node = self._written(event)
        self._anchors[event.anchor] = _Anchor(node, self._size - size, self._deepest - self._depth)
        self._deepest = max(deepest, self._deepest)
        return node

    def _alias(self, event: Event) -> Node:
        anchor = self._anchors.get(event.anchor)
        if anchor is None:
            text = self._text[event.start : event.end]
            message = f"found the alias {shown(text)} of nothing, expected a value; put it in quotes"
            self._reading.note(event.start, message)
            return Scalar(text, event.start, event.end)
        self._grow(event.start, anchor.size, anchor.height)
        return anchor.node._replace(start=event.start, end=event.end)

    def _grow(self, index: int, size: int, height: int = 0) -> None:
        """Count what is added and stop beyond a limit: an alias may stand for many aliases of aliases."""
        self._size += size
        self._deepest = max(self._deepest, self._depth + height)
        if self._size > MAX_NODES:
            limit = f"at most {MAX_NODES:,} keys and values, aliases written out"
            self._refuse(index, f"found too much, expected {limit}")
        elif self._depth + height > MAX_DEPTH:
            limit = f"at most {MAX_DEPTH} levels"
            self._refuse(index, f"found lists or mappings nested too deep, expected {limit}")

    def _refuse(self, index: int, message: str) -> None:
        self._refused = True
        self._events.stop(index, message)

    def _written(self, event: Event) -> Node:
        if event.kind is Kind.TEXT:
            self._grow(event.start, 1 + len(event.text) // CHARACTERS_A_NODE)
            return self._scalar(event)
        self._depth += 1
        self._grow(event.start, 1)
        node = self._mapping(event) if event.kind is Kind.MAPPING else self._list(event)
        self._depth -= 1
        self._refuse_tag(event)
        return node

    def _scalar(self, event: Event) -> Scalar:
        written = self._text[event.start : event.end].rstrip()
        end = event.start + len(written)
        if self._refuse_lost_block(event, written) or self._refuse_tag(event):
            return Scalar(written, event.start, end)
        return Scalar(event.text, event.start, end, not event.style and bool(_COMMENT.match(self._text, end)))

    def _refuse_lost_block(self, event: Event, written: str) -> bool:
        lost = event.style in ("|", ">") and not event.text and bool(_LOST_BLOCK.fullmatch(written))
        if lost:
            message = f"found an unquoted {shown(written[0])}, which starts a block of text in YAML"
            advice = f"expected a value; put it in quotes: {shown(written)}"
            self._reading.note(event.start, f"{message}, {advice}")
        return lost

    def _refuse_tag(self, event: Event) -> bool:
        if event.tag is None or event.tag in _STRING_TAGS:
            return False
        message = f"found the tag {shown(event.tag)}, expected none: values are read as they are written"
        self._reading.note(event.start, f'{message}; put a value that begins with "!" in quotes')
        return True

    def _list(self, start: Event) -> ListNode:
        items: list[Node] = []
        while (event := self._events.next()) is not None and event.kind is not Kind.CLOSE:
            items.append(self._node(event))
        end = _end_of(start, event, items[-1] if items else None)
        return ListNode(tuple(items), start.start, end, event is not None)

    def _mapping(self, start: Event) -> MappingNode:
        entries: dict[str, tuple[Scalar, Node]] = {}
        last: Node | None = None
        while (event := self._events.next()) is not None and event.kind is not Kind.CLOSE:
            key = last = self._node(event)
            if (event := self._events.next()) is None:
                break
            last = self._node(event)
            self._enter(entries, key, last)
        end = _end_of(start, event, last)
        return MappingNode(entries, start.start, end, event is not None, start.flow)

    def _enter(self, entries: dict[str, tuple[Scalar, Node]], key: Node, value: Node) -> None:
        if not isinstance(key, Scalar):
            expected = "a name; put a value that begins with a bracket in quotes"
            self._reading.note(key.start, f"found {found(key)} as a key, expected {expected}")
        elif key.text in entries:
            line, _ = self._reading.positions.at(entries[key.text][0].start)
            expected = f"it once: it stands on line {line} already"
            self._reading.note(key.start, f"found the key {shown(key.text)} again, expected {expected}")
        else:
            entries[key.text] = (key, value)


def _end_of(start: Event, close: Event | None, last: Node | None) -> int:
    """Return where a collection ends: libyaml ends one without brackets only where the next thing begins."""
    if close is not None and start.flow:
        return close.end
    return start.end if last is None else last.end
