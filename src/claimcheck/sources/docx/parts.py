"""The parts of a Word document besides its body: notes, heads and feet."""

from collections.abc import Iterator
from typing import Any

from claimcheck.sources.docx.elements import local, value

_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


class Parts:
    """Reads the other parts. `troubles` has those that could not be read."""

    def __init__(self, document: Any) -> None:
        """Take a python-docx document."""
        self._relations = list(document.part.rels.values())
        self.troubles: list[str] = []

    def notes(self, kind: str) -> Iterator[Any]:
        """Yield the elements of the notes of that kind, ``footnote`` or ``endnote``, in the order of the part."""
        for root in self._roots(f"{kind}s"):
            for note in root:
                if local(note) == kind and value(note, "type") not in _SEPARATORS:
                    yield note

    def margins(self, kind: str) -> Iterator[Any]:
        """Yield the heads or feet (``header``, ``footer``) of all sections, as elements."""
        yield from self._roots(kind)

    def _roots(self, kind: str) -> Iterator[Any]:
        from docx.oxml import parse_xml  # noqa: PLC0415 - an extra, and slow to load
        from lxml.etree import XMLSyntaxError  # noqa: PLC0415 - comes with it

        for name, part in self._parts(kind):
            try:
                yield parse_xml(part.blob)
            except XMLSyntaxError:
                self.troubles.append(f"its part {name} cannot be read: open the document and save it anew")

    def _parts(self, kind: str) -> list[tuple[str, Any]]:
        """Return the parts of a kind by number: ``header2.xml`` comes before ``header10.xml``."""
        found = {
            str(relation.target_part.partname): relation.target_part
            for relation in self._relations
            if not relation.is_external and relation.reltype.rpartition("/")[2] == kind
        }
        return sorted(found.items(), key=lambda pair: (len(pair[0]), pair[0]))
