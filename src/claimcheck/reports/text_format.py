"""The format for a pipe: no colours, no frames, one thing a line where it fits."""

from rich.console import Group, RenderableType
from rich.text import Text

from claimcheck.reports.drawing import Canvas, draw_line, draw_pieces, draw_table, indented, print_all
from claimcheck.reports.neutral import neutral
from claimcheck.reports.view import Block, Heading, Line, Panel, Piece, Table, View


def draw_text(view: View, canvas: Canvas) -> str:
    """Return the view as plain text, whatever the canvas says of colour."""
    plain = Canvas(canvas.width, color=False, ascii_only=canvas.ascii_only)
    closing = draw_pieces(view.closing.pieces, plain) if view.closing else None
    return print_all([_draw(block, plain) for block in view.blocks], closing, plain)


def _draw(block: Block, canvas: Canvas) -> RenderableType:
    if isinstance(block, Line):
        return draw_line(block, canvas)
    if isinstance(block, Heading):
        return Text(f"\n{neutral(block.text, ascii_only=canvas.ascii_only)}")
    if isinstance(block, Table):
        return draw_table(block, canvas, None)
    return _draw_panel(block, canvas)


def _draw_panel(panel: Panel, canvas: Canvas) -> RenderableType:
    """Set a panel as a line that tells which claim it is, what belongs to it below, and an empty line."""
    first = draw_pieces((Piece(f"{panel.title}: "), *panel.subject.pieces), canvas)
    content = Group(*(_draw(item, canvas) for item in panel.content))
    return Group(first, indented(content, 2), Text(""))
