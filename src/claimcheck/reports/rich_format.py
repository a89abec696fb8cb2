"""The format for a terminal: frames, and colours where there are any."""

from rich.box import ASCII, ROUNDED, SIMPLE, Box
from rich.console import Group, RenderableType
from rich.panel import Panel as RichPanel
from rich.text import Text

from claimcheck.reports.drawing import Canvas, draw_line, draw_pieces, draw_table, print_all, style_of
from claimcheck.reports.neutral import neutral
from claimcheck.reports.view import Block, Heading, Line, Mark, Panel, Table, View


def draw_rich(view: View, canvas: Canvas) -> str:
    """Return the view with its panels framed."""
    closing = draw_pieces(view.closing.pieces, canvas) if view.closing else None
    return print_all([_draw(block, canvas) for block in view.blocks], closing, canvas)


def _draw(block: Block, canvas: Canvas) -> RenderableType:
    if isinstance(block, Line):
        return draw_line(block, canvas)
    if isinstance(block, Heading):
        return Text(f"\n{neutral(block.text, ascii_only=canvas.ascii_only)}", style_of(Mark.STRONG))
    if isinstance(block, Table):
        return draw_table(block, canvas, _frame(SIMPLE, canvas))
    return _draw_panel(block, canvas)


def _draw_panel(panel: Panel, canvas: Canvas) -> RenderableType:
    content = Group(*(_draw(item, canvas) for item in (panel.subject, *panel.content)))
    title = Text(neutral(panel.title, ascii_only=canvas.ascii_only), style_of(panel.mark))
    frame = _frame(ROUNDED, canvas)
    return RichPanel(content, box=frame, title=title, title_align="left", border_style=style_of(panel.mark))


def _frame(box: Box, canvas: Canvas) -> Box:
    return ASCII if canvas.ascii_only else box
