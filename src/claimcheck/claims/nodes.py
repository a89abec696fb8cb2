"""What a claims file says, before any of it has a meaning: texts, lists and mappings with their places."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

# Named tuples, because a file of 5,000 claims has some 100,000 of them and they are made three times as fast as
# frozen dataclasses.


class Scalar(NamedTuple):
    """A text as it was written, whatever YAML would make of it: ``no``, ``007`` and ``1:30`` stay what they are."""

    text: str
    start: int = 0
    end: int = 0
    cut: bool = False
    """True where `` #`` follows an unquoted text on its line, so that YAML drops the rest."""


class ListNode(NamedTuple):
    """A list."""

    items: tuple["Node", ...]
    start: int = 0
    end: int = 0
    complete: bool = True
    """False where the file broke off inside."""


class MappingNode(NamedTuple):
    """A mapping, its keys in the order of the file."""

    entries: Mapping[str, tuple[Scalar, "Node"]]
    """By the text of the key, so that a mapping of very many keys is no slower to search."""
    start: int = 0
    end: int = 0
    complete: bool = True
    flow: bool = False
    """True for ``{…}``, where a comma ends a value."""

    def key(self, name: str) -> Scalar | None:
        """Return the key called `name`."""
        return self.entries[name][0] if name in self.entries else None

    def value(self, name: str) -> "Node | None":
        """Return what stands under `name`."""
        return self.entries[name][1] if name in self.entries else None


Node: TypeAlias = Scalar | ListNode | MappingNode


def plain(node: Node) -> object:
    """Return the node as a str, a list or a dict, without places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, ListNode):
        return [plain(item) for item in node.items]
    return {name: plain(value) for name, (_, value) in node.entries.items()}


def locate(node: Node, path: tuple[str | int, ...]) -> Node:
    """Follow keys and indexes down from `node`, as far as they lead.

    An index 0 into what is no list is the value itself: where a list is expected, one value may stand for it.
    """
    for step in path:
        below: Node | None = None
        if isinstance(node, ListNode) and isinstance(step, int):
            below = node.items[step]
        elif isinstance(node, MappingNode) and isinstance(step, str):
            below = node.value(step)
        node = node if below is None else below
    return node
