"""What becomes of a source by itself, and then among the others."""

from dataclasses import replace

import pytest

from claimcheck.model.document import Block, Document
from claimcheck.model.label import Label
from claimcheck.model.repetition import Repetition
from claimcheck.model.source import Metadata, Source
from claimcheck.origins import fingerprint
from claimcheck.pipeline.preparation import Prepared, Settled, overlaid, prepare, settle
from claimcheck.repetition import line_prints
from claimcheck.sentences import split_document

TEXTS = (
    "The night ferry sails again from May. Its cabins were painted over the winter.",
    "Two cranes were bought for the east quay. They lift forty tonnes each.",
    "The old mill becomes a museum. Its wheel still turns whenever it is windy.",
    "Herring came early this spring. Nets were full before the ice had gone.",
)

STORY = (
    "Trade between Norland and Sudland reached $95 billion in 2024, the customs office said on Monday.",
    "Exports of timber rose by 6 percent, and those of wheat fell for the third year in a row.",
    "The two countries will open a second bridge across the Aldan before the end of the decade.",
)

ABOUT = "Founded in 1990, Harbour Post reaches 5 million readers. It is printed in twelve countries."


def prepared(name: str, *lines: str, url: str = "") -> Prepared:
    """Return a source whose lines are all body, as `prepare` would."""
    text = "\n".join(lines)
    starts = [text.index(line) for line in lines]
    blocks = tuple(
        Block(start, start + len(line), Label.BODY, "sentence")
        for start, line in zip(starts, lines, strict=True)
    )
    metadata = Metadata(url=url or None)
    document = Document(Source(name, text, "0" * 64, metadata=metadata), blocks, metadata)
    return Prepared(document, split_document(document), fingerprint(document), line_prints(document))


@pytest.fixture(scope="module")
def pages() -> tuple[Settled, ...]:
    return settle([prepared(f"{number}.txt", text, ABOUT) for number, text in enumerate(TEXTS)])


def test_a_source_is_prepared_by_itself() -> None:
    document = prepare(Source("a.txt", f"{TEXTS[0]}\n\n{TEXTS[1]}\n", "0" * 64))
    assert [sentence.text for sentence in document.sentences] == [
        part + "." for text in TEXTS[:2] for part in text.rstrip(".").split(". ")
    ]


def test_what_a_host_repeats_carries_the_label_of_the_overlay_and_its_own(pages: tuple[Settled, ...]) -> None:
    block = pages[0].document.blocks[1]
    assert (block.label, block.reason, block.alone) == (
        Label.BOILERPLATE,
        "repeated-across-documents",
        Label.BODY,
    )


def test_its_sentences_are_gone_as_if_the_document_had_been_split_without(pages: tuple[Settled, ...]) -> None:
    assert [page.sentences for page in pages] == [split_document(page.document) for page in pages]
    assert [len(page.sentences) for page in pages] == [2] * 4


def test_each_source_tells_what_was_found_repeated(pages: tuple[Settled, ...]) -> None:
    assert [[it.origins for it in page.repetitions] for page in pages] == [[4]] * 4


def test_an_overlay_changes_no_document() -> None:
    document = prepared("a.txt", TEXTS[0], ABOUT).document
    before = replace(document)
    overlaid(document, [Repetition(1, Label.BOILERPLATE, "repeated-across-documents", 3, "harbour", "b.txt")])
    assert document == before


def test_a_story_that_three_sites_carry_stays() -> None:
    sites = [
        prepared(f"{number}.txt", *STORY, TEXTS[number], url=f"https://wire.example/{number}")
        for number in range(3)
    ]
    assert [(site.origin, site.repetitions) for site in settle(sites)] == [("0.txt", ())] * 3


def test_documents_that_only_the_frame_made_alike_are_two_origins() -> None:
    """The first two are shorter than the line below them, so that most of what they say is the same."""
    short = [
        prepared("a.txt", "The ferry sails again.", ABOUT),
        prepared("b.txt", "Two cranes were bought.", ABOUT),
    ]
    longer = [prepared(f"{number}.txt", text * 3, ABOUT) for number, text in enumerate(TEXTS)]
    assert {page.origin for page in settle([*short, *longer])} == {
        "0.txt",
        "1.txt",
        "2.txt",
        "3.txt",
        "a.txt",
        "b.txt",
    }


def test_nothing_settles_to_nothing() -> None:
    assert settle([]) == ()
