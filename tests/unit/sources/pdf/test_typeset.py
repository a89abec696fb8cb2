"""Whole pages as a typesetter breaks them: the words come out in the order in which they went in."""

import io
import random

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from claimcheck.sources.pdf import read_pdf
from claimcheck.sources.rendering import Dump, Rendering

LEFT, JUSTIFIED = 0, 4
GUTTER, MARGIN = 18, 60
WORDS = """
trade between the two countries along the river grew for the third year in a row as the ministry of commerce said in
its report that was published on Monday while exports of timber rose by percent and imports of machinery fell slightly
because of weather the harbour was closed for weeks Norland Sudland agreement signed customs office counted ships
bridge Aldan figures preliminary 2024 1,250 95.5 internationalization infrastructure
""".split()


def prose(paragraphs: int) -> list[str]:
    """Return paragraphs of one to seven sentences, always the same."""
    chance = random.Random(7)  # noqa: S311 - words of a sample
    return [" ".join(_sentence(chance) for _ in range(chance.randint(1, 7))) for _ in range(paragraphs)]


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(5, 26))).capitalize() + "."


def typeset(paragraphs: list[str], columns: int, **style: float) -> Rendering:
    """Return what the reader makes of these paragraphs, set in columns under a running head."""
    stream = io.BytesIO()
    document = BaseDocTemplate(stream, pagesize=A4, invariant=1)
    width = (A4[0] - 2 * MARGIN - GUTTER * (columns - 1)) / columns
    frames = [
        Frame(MARGIN + number * (width + GUTTER), MARGIN, width, A4[1] - 2 * MARGIN, 0, 0, 0, 0)
        for number in range(columns)
    ]
    document.addPageTemplates([PageTemplate("page", frames, onPage=_margins)])
    look = ParagraphStyle("text", fontName="Times-Roman", fontSize=10, leading=12, **style)
    document.build([Paragraph(one, look) for one in paragraphs])
    return read_pdf(Dump(stream.getvalue()))


def _margins(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(MARGIN, A4[1] - 40, "Annual report of the office")
    canvas.drawRightString(A4[0] - MARGIN, 30, str(document.page))


def text_lines(rendering: Rendering) -> list[str]:
    """Return the lines of the text without heads and numbers."""
    running = {
        rendering.text[hint.span.start : hint.span.end]
        for hint in rendering.hints
        if hint.path[-1].startswith("page.")
    }
    return [line for line in rendering.text.split("\n") if line not in running]


@pytest.mark.parametrize(
    ("indent", "space"), [(0, 6), (12, 0), (0, 0)], ids=["spaced", "indented", "neither"]
)
@pytest.mark.parametrize(
    ("columns", "alignment"),
    [(1, LEFT), (1, JUSTIFIED), (2, LEFT), (2, JUSTIFIED), (3, LEFT)],
    ids=["ragged", "justified", "two ragged", "two justified", "three ragged"],
)
def test_words_come_in_the_order_of_the_text(
    columns: int, alignment: int, indent: float, space: float
) -> None:
    paragraphs = prose(45)
    rendering = typeset(paragraphs, columns, alignment=alignment, firstLineIndent=indent, spaceAfter=space)
    assert " ".join(text_lines(rendering)) == " ".join(paragraphs)


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize(("indent", "space"), [(0, 6), (12, 0)], ids=["spaced", "indented"])
def test_nearly_all_paragraphs_are_whole(columns: int, indent: float, space: float) -> None:
    paragraphs = prose(45)
    lines = text_lines(
        typeset(paragraphs, columns, alignment=JUSTIFIED, firstLineIndent=indent, spaceAfter=space)
    )
    assert len(set(paragraphs) & set(lines)) >= 0.95 * len(paragraphs)


def test_the_words_of_narrow_justified_columns_are_all_there() -> None:
    paragraphs = prose(45)
    lines = text_lines(typeset(paragraphs, 3, alignment=JUSTIFIED, spaceAfter=6))
    assert sorted(" ".join(lines).split()) == sorted(" ".join(paragraphs).split())
