"""Lines, built tag by tag."""

from collections.abc import Callable
from functools import partial

from claimcheck.sources.html_characters import raised, tidied, unescaped
from claimcheck.sources.html_elements import CELL, PREFORMATTED
from claimcheck.sources.html_lines import Line, Place
from claimcheck.sources.html_tables import Cell, Row, Table, joined_row
from claimcheck.sources.html_tags import Kind, Tag

_FIRST_CJK = "\u2e80"

_line = partial(tuple.__new__, Line)
"""Makes a line of its fields in half the time that their names would take."""


class LineBuilder:
    """Cuts the text between tags into `lines`. Tags come well nested, as a serialiser writes them."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.pieces: list[str] = []
        """Markup text of the line that has not ended yet."""
        self._places = [Place()]
        self._tables: list[Table] = []
        self._count = 0
        """Tables that have begun."""
        self._rows: list[Row | None] = [None]
        self.verbatim = 0
        """Preformatted elements around the line."""
        self._in_link = False
        self._link_start = self._linked = self._links = 0
        self._link_end = -1
        self._opened = False
        """The line begins with text that is no link."""
        self._raised = 0

        self.actions: dict[Kind, Callable[[Tag], None]] = {
            Kind.BLOCK: self._enter,
            Kind.BLOCK_END: self._leave,
            Kind.BREAK: self.end_line,
            Kind.LINK: self._enter_link,
            Kind.LINK_END: self._leave_link,
            Kind.RAISED: self._enter_raised,
            Kind.RAISED_END: self._leave_raised,
            Kind.QUOTE: self._enter_quote,
            Kind.QUOTE_END: self._leave_quote,
        }
        """What has to be called for a tag; of a kind that is not here, nothing."""

    def end_line(self, _: Tag | None = None) -> None:
        """End the current line; nothing happens where it has no text."""
        if not self.pieces:
            return
        if self._in_link:
            self._add_linked()
            self._link_start = 0
        raw = "".join(self.pieces)
        self.pieces.clear()
        if self.verbatim:
            for line in unescaped(raw).split("\n"):
                self._add_line(line.rstrip())
        else:
            self._add_line(tidied(raw) if "&" in raw else " ".join(raw.split()))
        self._linked = self._links = 0
        self._link_end = -1

    def _add_line(self, text: str) -> None:
        if text:
            self.lines.append(_line((text, self._places[-1], self._linked, self._links, "", 0)))

    def _enter(self, tag: Tag) -> None:
        if self.pieces:
            self.end_line()
        place = self._places[-1]
        self._places.append(place.below.get(tag.word) or place.child(tag))
        if tag.special:
            self._enter_special(tag)

    def _enter_special(self, tag: Tag) -> None:
        if tag.role in PREFORMATTED:
            self.verbatim += 1
        elif tag.role == "tr":
            self._rows.append(Row(len(self.lines)))
        elif tag.role in CELL:
            self._enter_cell(tag)
        elif tag.role in {"table", "thead"}:
            self._enter_table(tag)

    def _enter_cell(self, tag: Tag) -> None:
        row = self._rows[-1]
        if row is not None:
            row.cells.append(Cell(len(self.lines), tag.role == "th", tag.columns, tag.rows))

    def _enter_table(self, tag: Tag) -> None:
        if tag.role == "table":
            for row in self._rows[-1:]:
                if row is not None:
                    row.nested = True
            self._rows.append(None)
            self._count += 1
            self._tables.append(Table(tag.layout, self._count))
        elif self._tables:
            self._tables[-1].head = True

    def _leave(self, _: Tag) -> None:
        if self.pieces:
            self.end_line()
        place = self._places.pop()
        if place.special:
            self._leave_special(place.role, place)

    def _leave_special(self, role: str, place: Place) -> None:
        if role in PREFORMATTED:
            self.verbatim -= 1
        elif role == "tr":
            self._leave_row(place)
        elif role in CELL:
            self._leave_cell()
        elif role == "table":
            self._tables.pop()
            self._rows.pop()
        elif role == "thead" and self._tables:
            self._tables[-1].head = False

    def _leave_cell(self) -> None:
        row = self._rows[-1]
        if row is not None and row.cells:
            row.cells[-1].end = len(self.lines)

    def _leave_row(self, place: Place) -> None:
        row = self._rows.pop()
        table = self._tables[-1] if self._tables else Table()
        line = joined_row(self.lines, row, table, place) if row is not None else None
        if row is not None and line is not None:
            self.lines[row.start :] = [line]

    def _enter_link(self, _: Tag) -> None:
        """Links that stand wall to wall are set apart by the page's style, but not the words of a Chinese sentence."""
        if self._links == 0:
            self._opened = any(map(str.strip, self.pieces[:4]))
        if self._link_end == len(self.pieces) and not (self._opened and self.pieces[-1][-1:] >= _FIRST_CJK):
            self.pieces.append(" ")
        self._link_start = len(self.pieces)
        self._in_link = True

    def _leave_link(self, _: Tag) -> None:
        if not self._in_link:
            return
        self._add_linked()
        self._in_link = False
        self._link_end = len(self.pieces)

    def _add_linked(self) -> None:
        characters = len(tidied("".join(self.pieces[self._link_start :])))
        self._linked += characters
        self._links += characters > 0

    def _enter_raised(self, _: Tag) -> None:
        self._raised = len(self.pieces)

    def _leave_raised(self, tag: Tag) -> None:
        inside = "".join(self.pieces[self._raised :])
        self.pieces[self._raised :] = [raised(inside, lower=tag.role == "sub")]

    def _enter_quote(self, _: Tag) -> None:
        self.pieces.append("\u201c")

    def _leave_quote(self, _: Tag) -> None:
        self.pieces.append("\u201d")
