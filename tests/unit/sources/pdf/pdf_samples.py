"""PDF files made for a test: text at places, as typesetters put it there."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from claimcheck.sources.pdf import read_pdf
from claimcheck.sources.rendering import Dump, Rendering

LETTER = (612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Ink:
    """One line of text; `x` and `y` are points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 10
    font: str = "Helvetica"
    mode: int = 0
    """Text render mode; 3 is not painted."""
    turned: float = 0
    """Degrees to the left."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A grey image."""

    x: float
    y: float
    width: float
    height: float


Sheet = Sequence[Ink | Picture]


def block(x: float, y: float, lines: Iterable[str], *, leading: float = 12, **look: float | str) -> list[Ink]:
    """Return lines below one another, the first at `y`."""
    return [Ink(x, y - leading * number, line, **look) for number, line in enumerate(lines)]  # type: ignore[arg-type]


def make_pdf(
    *sheets: Sheet, size: tuple[float, float] = LETTER, password: str | None = None, **said: str
) -> bytes:
    """Return a PDF of these pages; `said` is title, author, producer."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=size, invariant=1, encrypt=password)
    for name, value in said.items():
        getattr(canvas, f"set{name.capitalize()}")(value)
    for sheet in sheets:
        for item in sheet:
            _draw(canvas, item)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def rendered(*sheets: Sheet, **how: str) -> Rendering:
    """Return what the reader makes of these pages."""
    return read_pdf(Dump(make_pdf(*sheets, **how)))  # type: ignore[arg-type]


def lines_of(*sheets: Sheet) -> list[str]:
    """Return the lines of the canonical text of these pages."""
    return rendered(*sheets).text.split("\n")


def _draw(canvas: Canvas, item: Ink | Picture) -> None:
    if isinstance(item, Picture):
        from PIL import Image  # noqa: PLC0415 - few tests need it

        canvas.drawImage(ImageReader(Image.new("L", (8, 8), 200)), item.x, item.y, item.width, item.height)
        return
    canvas.saveState()
    canvas.translate(item.x, item.y)
    canvas.rotate(item.turned)
    text = canvas.beginText(0, 0)
    text.setFont(item.font, item.size)
    text.setTextRenderMode(item.mode)
    text.textOut(item.text)
    canvas.drawText(text)
    canvas.restoreState()
