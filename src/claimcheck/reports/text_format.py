"""The format for a pipe: no colours, no frames, one thing a line where it fits."""

from collections.abc import Iterator
from dataclasses import replace

from rich.console import RenderableType
from rich.text import Text

from claimcheck.reports.drawing import Canvas, draw_line, draw_pieces, draw_table, plain_row, print_all
from claimcheck.reports.neutral import neutral
from claimcheck.reports.view import Block, Heading, Line, Panel, Piece, Table, View


def draw_text(view: View, canvas: Canvas) -> str:
    """Return the view as plain text, whatever the canvas says of colour."""
    plain = Canvas(canvas.width, color=False, ascii_only=canvas.ascii_only)
    closing = draw_pieces(view.closing.pieces, plain) if view.closing else None
    drawn = [part for block in view.blocks for part in _draw(block, plain)]
    return print_all(drawn, closing, plain)


def _draw(block: Block, canvas: Canvas) -> Iterator[RenderableType]:
    if isinstance(block, Line):
        row = plain_row(block, canvas)
        yield draw_line(block, canvas) if row is None else row
    elif isinstance(block, Heading):
        yield Text(f"\n{neutral(block.text, ascii_only=canvas.ascii_only)}")
    elif isinstance(block, Table):
        yield draw_table(block, canvas, None)
    else:
        yield from _draw_panel(block, canvas)


def _draw_panel(panel: Panel, canvas: Canvas) -> Iterator[RenderableType]:
    """Set a panel as a line that tells which claim it is, what belongs to it below, and an empty line."""
    yield draw_pieces((Piece(f"{panel.title}: "), *panel.subject.pieces), canvas)
    for item in panel.content:
        yield from _draw(replace(item, indent=item.indent + 2), canvas)
    yield Text("")
