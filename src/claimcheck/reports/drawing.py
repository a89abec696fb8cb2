"""Drawing lines and tables with rich, the same bytes on every machine.

Rich looks at the terminal, the environment and the platform unless it is told not to; here it is told everything.
Text is made harmless first and then put into Text objects, never into markup.
"""

import re
from dataclasses import dataclass
from io import StringIO

from rich.box import Box
from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from claimcheck.reports.joints import Jointed
from claimcheck.reports.neutral import neutral
from claimcheck.reports.view import Line, Mark, Piece, Table

_NARROWEST = 40
"""Columns of a table cannot be told apart below this."""

_COMMAND = re.compile(r"^(\s*(?:\x1b\[[0-9;]{1,16}m)*)::")
_LATE_COMMAND = re.compile(r"(##\w{0,16})\[")

_STYLES = {
    Mark.PLAIN: "",
    Mark.STRONG: "bold",
    Mark.DIM: "dim",
    Mark.GOOD: "bold green",
    Mark.BAD: "bold red",
    Mark.DOUBTFUL: "bold magenta",
}
"""Compilers warn in magenta too: yellow, as terminals come, has a contrast of 1.7 on white, magenta 4.7 on white and
4.5 on black."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """What is drawn on: its width in cells, and what it can show."""

    width: int = 80
    color: bool = False
    ascii_only: bool = False


def style_of(mark: Mark) -> str:
    """Return the rich style of a mark, from the 16 colours that every terminal has."""
    return _STYLES[mark]


def draw_pieces(pieces: tuple[Piece, ...], canvas: Canvas) -> Text:
    """Join pieces into one harmless Text."""
    drawn = Text(overflow="fold")
    for piece in pieces:
        drawn.append(neutral(piece.text, ascii_only=canvas.ascii_only), style_of(piece.mark))
    return drawn


def draw_line(line: Line, canvas: Canvas) -> RenderableType:
    """Draw a paragraph with its indent."""
    return indented(Jointed(draw_pieces(line.pieces, canvas)), line.indent)


def plain_row(line: Line, canvas: Canvas) -> str | None:
    """Return a line without marks that fits the page as it is; None for one that has to be wrapped.

    Rich takes 250 µs for a line, and a list of removals may have a million.
    """
    text = "".join(neutral(piece.text, ascii_only=canvas.ascii_only) for piece in line.pieces)
    row = " " * line.indent + text
    shown = (
        cell_len(text.strip()) > 0 and text == text.rstrip()
    )  # rich cuts off some of the white space at an end
    return row if shown and cell_len(row) <= max(canvas.width, _NARROWEST) else None


def draw_table(table: Table, canvas: Canvas, box: Box | None) -> RenderableType:
    """Draw a table; `box` is its frame, None for columns only."""
    drawn = RichTable(box=box, show_edge=False, pad_edge=False, padding=(0, 2 if box is None else 1, 0, 0))
    for index, header in enumerate(table.headers):
        drawn.add_column(header, overflow="fold", no_wrap=index in table.tight)
    for row in table.rows:
        drawn.add_row(*(Jointed(draw_pieces(cell.pieces, canvas)) for cell in row))
    return indented(drawn, table.indent)


def indented(content: RenderableType, indent: int) -> RenderableType:
    """Move something to the right."""
    return Padding(content, (0, 0, 0, indent), expand=False) if indent else content


def print_all(blocks: list[RenderableType], closing: Text | None, canvas: Canvas) -> str:
    """Return what rich makes of the blocks; the closing line is left to the reader's terminal to wrap.

    A block that is a string is a row that is finished.
    """
    written = StringIO()
    console = _console(canvas, written)
    for block in blocks:
        if isinstance(block, str):
            written.write(f"{block}\n")
        else:
            console.print(block)
    if closing is not None:
        console.print(closing, soft_wrap=True)
    return "".join(f"{unheard(row.rstrip())}\n" for row in written.getvalue().split("\n")[:-1])


def unheard(row: str) -> str:
    """Keep the runner of a CI service from obeying a line of its log, with characters of the same look and width.

    GitHub takes a line that begins with ``::``, behind blanks, for a command, and GitHub, Azure and TeamCity take
    ``##[…]``, ``##vso[…]`` and ``##teamcity[…]`` for one. Where a line is broken is only known here.
    """
    return _LATE_COMMAND.sub(r"\1⁅", _COMMAND.sub(r"\1∷", row)) if ":" in row or "#" in row else row


def _console(canvas: Canvas, file: StringIO) -> Console:
    return Console(
        file=file,
        width=max(canvas.width, _NARROWEST),
        color_system="standard" if canvas.color else None,
        force_terminal=canvas.color,
        no_color=not canvas.color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
