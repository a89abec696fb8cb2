"""What holds whatever the pages are."""

import random

from harbour_pages import Line, page
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from slow_overlay import slow_repetitions

from claimcheck.model.document import Document
from claimcheck.model.label import ASIDE, KEPT, REMOVED, Label
from claimcheck.repetition import find_repetitions, line_prints

WORDS = "the ferry sails at night past 3 old cranes and 12 bells on monday".split()

SHARED: list[Line] = [
    "Founded in 1990, Harbour Post reaches 5 million readers.",
    "Trade between Norland and Sudland reached $95 billion in 2024.",
    "Join our 12,345 readers on the lake today.",
    "Join our 12,346 readers on the lake today.",
    ("Related stories", Label.BOILERPLATE),
    ("Harbour Post", Label.TITLE),
    ("Markets", Label.HEADING),
    ("Photo: the pier", Label.CAPTION),
    "Ann Lee covers ports, ships and the sea for Harbour Post and its readers.",
    "Jo Berg covers ports, ships and the sea for Harbour Post and its readers.",
    "Ann Lee covers ports, ships and the sea for Harbour Post and Vera Moe.",
    "Ann Lee covers ports, trains and the sea for Harbour Post and its readers.",
]

own_lines = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
page_lines = st.lists(st.one_of(own_lines, st.sampled_from(SHARED)), max_size=7)
origins = st.integers(0, 5).map(str)
hosts = st.sampled_from(["https://one.example/", "https://two.example/", ""])
pages = st.lists(st.tuples(page_lines, origins, hosts), max_size=9)

Pages = list[tuple[list[Line], str, str]]


def documents_of(made: Pages) -> list[Document]:
    return [page(f"{number}.txt", *lines, url=url) for number, (lines, _, url) in enumerate(made)]


def overlay(documents: list[Document], owners: list[str]) -> dict[str, object]:
    found = find_repetitions(documents, list(map(line_prints, documents)), owners)
    return {document.source.id: it for document, it in zip(documents, found, strict=True)}


@hypothesis_settings(max_examples=100)
@given(pages, st.randoms(use_true_random=False))
def test_the_order_of_documents_does_not_matter(made: Pages, chooser: random.Random) -> None:
    documents, owners = documents_of(made), [origin for _, origin, _ in made]
    order = list(range(len(made)))
    chooser.shuffle(order)
    shuffled = overlay([documents[number] for number in order], [owners[number] for number in order])
    assert shuffled == overlay(documents, owners)


@hypothesis_settings(max_examples=60)
@given(pages)
def test_fewer_than_three_origins_lose_nothing(made: Pages) -> None:
    documents = documents_of(made)
    owners = [str(int(origin) % 2) for _, origin, _ in made]
    assert not any(overlay(documents, owners).values())


@hypothesis_settings(max_examples=60)
@given(page_lines, st.integers(3, 6))
def test_copies_of_one_story_lose_nothing(lines: list[Line], copies: int) -> None:
    documents = documents_of([(lines, "", "")] * copies)
    assert not any(overlay(documents, ["0.txt"] * copies).values())


@hypothesis_settings(max_examples=100)
@given(pages)
def test_only_kept_blocks_are_named_and_a_document_keeps_a_sentence(made: Pages) -> None:
    documents = documents_of(made)
    found = find_repetitions(documents, list(map(line_prints, documents)), [origin for _, origin, _ in made])
    for document, repetitions in zip(documents, found, strict=True):
        named = {it.block for it in repetitions}
        assert all(document.blocks[index].label in KEPT - ASIDE - REMOVED - {Label.TITLE} for index in named)
        left = [block for index, block in enumerate(document.blocks) if index not in named]
        assert not named or any(block.label is Label.BODY for block in left)
        assert all(it.origins >= 3 and it.example != document.source.id for it in repetitions)


@hypothesis_settings(max_examples=150)
@given(pages)
def test_what_is_found_by_columns_is_what_is_found_page_by_page(made: Pages) -> None:
    documents, owners = documents_of(made), [origin for _, origin, _ in made]
    found = find_repetitions(documents, list(map(line_prints, documents)), owners)
    assert list(found) == slow_repetitions(documents, owners)
