"""Markdown for a page of docs, a comment or the summary of a CI job: the same view as on a terminal."""

from collections.abc import Iterable, Iterator
from itertools import chain, groupby

from claimcheck.model.report import Report
from claimcheck.reports.markdown_text import bold, link, markdown_text
from claimcheck.reports.report_view import report_view
from claimcheck.reports.view import Block, Heading, Line, Mark, Panel, Piece, Table, View
from claimcheck.reports.web_links import web_link

_TITLE = "# Claims and their sources"
_CUT = "*The rest is left out: the report is longer than may be shown here.*"
_ROOM = 256
"""Bytes kept free for saying that something is left out."""

_DECIDING = frozenset({Mark.GOOD, Mark.BAD, Mark.DOUBTFUL})

_INDENT = 2
"""Cells of a level on a terminal, and columns of a nested list here."""


def report_markdown(report: Report, most_bytes: int | None = None) -> str:
    """Return the report, in at most so many bytes of UTF-8, cut between two lines and with a word on it."""
    lines = tuple(_draw(report_view(report)))
    text = "\n".join(lines) + "\n"
    if most_bytes is None or len(text.encode()) <= most_bytes:
        return text
    return "\n".join((*_fitting(lines, most_bytes - _ROOM), "", _CUT)) + "\n"


def _fitting(lines: tuple[str, ...], most_bytes: int) -> Iterator[str]:
    used = 0
    for line in lines:
        used += len(line.encode()) + 1
        if used > most_bytes:
            return
        yield line


def _draw(view: View) -> Iterator[str]:
    """Put what was checked on top, where a reader of a comment looks, and the rest in its order."""
    yield _TITLE
    closing = (view.closing,) if view.closing else ()
    for block in chain(closing, view.blocks):
        yield from _draw_block(block)


def _draw_block(block: Block) -> Iterator[str]:
    if isinstance(block, Line):
        yield from _draw_line(block)
    elif isinstance(block, Heading):
        yield from ("", f"## {markdown_text(block.text)}")
    elif isinstance(block, Table):
        yield from _draw_table(block)
    else:
        yield from _draw_panel(block)


def _draw_line(line: Line) -> Iterator[str]:
    """Set a line as a paragraph, or as an item of a list as deep as it is indented."""
    if line.indent >= _INDENT:
        yield f"{' ' * (line.indent - _INDENT)}- {_inline(line) if len(line.pieces) > 1 else _run(line.pieces)}"
    elif words := _inline(line):
        yield ""
        yield words


def _draw_panel(panel: Panel) -> Iterator[str]:
    yield ""
    yield f"## {markdown_text(panel.title)}: {_inline(panel.subject)}"
    for item in panel.content:
        yield from _draw_block(item)


def _draw_table(table: Table) -> Iterator[str]:
    yield ""
    yield _row(map(markdown_text, table.headers))
    yield _row("---" for _ in table.headers)
    for cells in table.rows:
        yield _row(map(_inline, cells))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _inline(line: Line) -> str:
    """Set in bold what stands out; where some words decide, nothing else does."""
    deciding = any(piece.mark in _DECIDING for piece in line.pieces)
    standing_out = _DECIDING if deciding and len(line.pieces) > 1 else _DECIDING | {Mark.STRONG}
    runs = groupby(line.pieces, key=lambda piece: (piece.mark in standing_out, piece.url))
    return "".join(_run(tuple(pieces), stands_out=out) for (out, _), pieces in runs).strip()


def _run(pieces: tuple[Piece, ...], *, stands_out: bool = False) -> str:
    """Set neighbours of one look together: asterisks that meet would show."""
    words = "".join(markdown_text(piece.text) for piece in pieces)
    address = web_link(pieces[0].url)
    if address:
        return link(words, address)
    return bold(words) if stands_out else words
