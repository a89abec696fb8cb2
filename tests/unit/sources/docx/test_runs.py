"""What of a paragraph is its text."""

import pytest

from tests.unit.sources.docx.docx_samples import lines_of, paragraph, rendered, run


def field(instruction: str, result: str) -> str:
    """Return the markup of a field."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("rose ") + run("by 6"), "rose by 6"),
        (
            f"{run('rose by ')}<w:ins>{run('6')}</w:ins><w:del><w:r><w:delText>5</w:delText></w:r></w:del>",
            "rose by 6",
        ),
        (f"<w:del>{run('fell')}</w:del>{run('rose')}", "rose"),
        (f"<w:moveFrom>{run('here')}</w:moveFrom><w:moveTo>{run('there')}</w:moveTo>", "there"),
        (f"{run('seen')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>", "seen"),
        (f'{run("also ")}<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r>', "also seen"),
        (f"<w:smartTag>{run('Norland')}</w:smartTag>", "Norland"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('filled in')}</w:sdtContent></w:sdt>", "filled in"),
        (f"{run('page ')}{field(' PAGE ', '7')}", "page 7"),
        (f'{run("in ")}<w:fldSimple w:instr=" DATE ">{run("2024")}</w:fldSimple>', "in 2024"),
        ('<w:r><w:fldChar w:fldCharType="begin"/><w:t>IF x</w:t></w:r>' + run("not yet a result"), ""),
        ('<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run("after a stray end"), "after a stray end"),
        ("<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r>", "non\u2011stop"),
        ("<w:r><w:t>soft</w:t><w:softHyphen/><w:t>ly</w:t></w:r>", "soft\u00adly"),
        ("<w:r><w:t>Timber</w:t><w:tab/><w:t>12.5</w:t></w:r>", "Timber\t12.5"),
        (f'{run("said")}<w:r><w:footnoteReference w:id="1"/></w:r>{run(" so")}', "said so"),
        (f'{run("said")}<w:commentRangeStart w:id="0"/><w:r><w:annotationRef/></w:r>', "said"),
    ],
)
def test_the_text_of_a_paragraph_is_what_word_shows(inside: str, text: str) -> None:
    assert lines_of(f"<w:p>{inside}</w:p>", paragraph("End.")) == [*([text] if text else []), "End."]


def test_of_a_character_and_its_reading_the_character_is_text() -> None:
    reading = f"<w:rt>{run('かん')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase>"
    assert lines_of(f"<w:p><w:r><w:ruby><w:rubyPr/>{reading}</w:ruby></w:r></w:p>") == ["漢"]


def test_a_break_ends_a_line() -> None:
    assert lines_of("<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>") == ["one", "two"]


def test_a_paragraph_whose_mark_was_deleted_goes_on_in_the_next() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('Exports of ')}</w:p>"
    assert lines_of(first, paragraph("timber rose.")) == ["Exports of timber rose."]


def test_the_last_paragraph_is_not_lost_though_its_mark_was_deleted() -> None:
    last = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('timber rose.')}</w:p>"
    assert lines_of(paragraph("Exports"), last) == ["Exports", "timber rose."]


@pytest.mark.parametrize(
    "link",
    [
        f"<w:hyperlink>{run('customs.example')}</w:hyperlink>",
        f'<w:fldSimple w:instr=" HYPERLINK x ">{run("customs.example")}</w:fldSimple>',
        field(" HYPERLINK x ", "customs.example"),
    ],
    ids=["element", "simple field", "field"],
)
def test_the_share_of_links_is_counted(link: str) -> None:
    rendering = rendered(f"<w:p>{run('See ')}{link}</w:p>", paragraph("No link."))
    assert [hint.link_density for hint in rendering.hints] == [round(15 / 19, 4), 0.0]


def test_a_text_box_follows_its_paragraph_and_is_read_once() -> None:
    box = paragraph("In the box.")
    inside = (
        f"<mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></mc:Choice>"
        f"<mc:Fallback><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent>"
    )
    text = lines_of(f"<w:p><w:r>{inside}</w:r>{run('Beside it.')}</w:p>", paragraph("End."))
    assert text == ["Beside it.", "In the box.", "End."]


def test_a_text_box_for_older_programs_alone_is_read() -> None:
    inside = f"<v:textbox><w:txbxContent>{paragraph('In the box.')}</w:txbxContent></v:textbox>"
    old = f"<mc:AlternateContent><mc:Fallback>{inside}</mc:Fallback></mc:AlternateContent>"
    assert lines_of(f"<w:p><w:r>{old}</w:r></w:p>") == ["In the box."]
