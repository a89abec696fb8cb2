"""A panel of a report as lines of plain text, for formats that hold text and lay out nothing."""

from collections.abc import Iterator

from claimcheck.reports.neutral import neutral
from claimcheck.reports.view import Line, Panel


def plain_lines(panel: Panel) -> Iterator[str]:
    """Yield what a panel holds, harmless and not wrapped; tables hold nothing that its lines do not say."""
    for block in panel.content:
        if isinstance(block, Line):
            yield " " * block.indent + "".join(neutral(piece.text) for piece in block.pieces)
