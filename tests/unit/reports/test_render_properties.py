"""What holds of pages whatever the words are."""

from dataclasses import replace

from ferry_models import CONFLICTING, HARBOUR, SUPPORT, UNSOURCED, report
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from claimcheck.model.evidence import Evidence
from claimcheck.model.report import Assessment, Report
from claimcheck.model.sentence import Sentence
from claimcheck.model.span import Span
from claimcheck.reports import FORMATS, render
from claimcheck.reports.drawing import Canvas, draw_line, plain_row, print_all
from claimcheck.reports.evidence_lines import quote_pieces
from claimcheck.reports.neutral import flowing
from claimcheck.reports.view import line
from claimcheck.rules import judge

# Letters of every width, blanks of every kind, things that break and things that steer.
WORDS = st.text(
    st.sampled_from("ab ,.-/’“中文한é\u0301\t\n\r\u00a0\u200b\u202e\x1b[]:#\ufe0f😀"), max_size=90
)


def page_of(claim: str, sentence: str, title: str) -> Report:
    source = replace(HARBOUR, metadata=replace(HARBOUR.metadata, title=title))
    miss = replace(SUPPORT, sentence=Sentence(sentence, 0, len(sentence)), source=source, comparisons=())
    result = replace(UNSOURCED, nearest=miss, claim=replace(UNSOURCED.claim, text=claim or "x"))
    return report((result,))


@given(WORDS, WORDS, WORDS, st.sampled_from(["rich", "text"]), st.sampled_from([60, 80, 120]))
@settings(max_examples=80, deadline=None)
def test_no_words_make_a_line_wider_than_asked(
    claim: str, sentence: str, title: str, format_name: str, width: int
) -> None:
    lines = render(page_of(claim, sentence, title), format_name, width=width).splitlines()[:-1]
    assert [line for line in lines if cell_len(line) > width] == []


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=4))
def test_marking_words_keeps_every_character_of_the_quote(text: str, spans: list[tuple[int, int]]) -> None:
    marked = tuple(replace(SUPPORT.comparisons[1], span=Span(min(pair), max(pair))) for pair in spans)
    evidence = replace(SUPPORT, sentence=Sentence(text, 0, len(text)), comparisons=marked)
    shown = "".join(piece.text for piece in quote_pieces(evidence))
    assert flowing(shown).replace(" ", "") == f"“{flowing(text)}”".replace(" ", "")


def a_place_further(evidence: Evidence) -> Evidence:
    return replace(evidence, sentence=replace(evidence.sentence, start=evidence.sentence.start + 1))


@given(st.permutations(range(4)))
@settings(max_examples=24, deadline=None)
def test_the_order_of_evidence_does_not_change_a_page(order: list[int]) -> None:
    evidence: list[Evidence] = [
        *CONFLICTING.evidence,
        *(
            replace(item, sentence=replace(item.sentence, start=item.sentence.start + 1))
            for item in CONFLICTING.evidence
        ),
    ]
    shuffled = replace(CONFLICTING, evidence=tuple(evidence[index] for index in order))
    findings = judge(Assessment((CONFLICTING,), ()))
    expected = report((replace(CONFLICTING, evidence=tuple(evidence)),), findings=findings)
    found = report((shuffled,), findings=findings)
    assert [render(found, name) for name in FORMATS] == [render(expected, name) for name in FORMATS]


@given(WORDS, st.integers(0, 6), st.booleans())
@example(words=":\u0301\xa0", indent=1, ascii_only=False)
@settings(max_examples=150, deadline=None)
def test_a_line_that_fits_looks_as_rich_would_draw_it(words: str, indent: int, ascii_only: bool) -> None:
    canvas = Canvas(60, ascii_only=ascii_only)
    drawn = line(words, indent=indent)
    row = plain_row(drawn, canvas)
    if row is not None:
        assert print_all([row], None, canvas) == print_all([draw_line(drawn, canvas)], None, canvas)
