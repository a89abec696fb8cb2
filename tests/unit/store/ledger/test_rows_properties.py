"""Documents come back from the ledger as they went in, whatever they hold."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.document import Block, Damage, Document
from claimcheck.model.label import Label
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Hint, Metadata, Source
from claimcheck.model.span import Span
from claimcheck.store.ledger.rows import (
    read_document,
    read_sentences,
    without_hints,
    write_row,
)

texts = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
numbers = st.integers(0, 2**31)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw a document; its blocks need not tile its text."""
    labels = st.sampled_from(Label)
    pages = draw(st.lists(st.integers(0, 3), max_size=4))
    hints = tuple(Hint(Span(10 * at, 10 * at + 9), "p", page=page, links=2) for at, page in enumerate(pages))
    source = Source(
        "a/b.txt",
        draw(texts),
        "0" * 64,
        record=draw(st.none() | texts),
        lossy=draw(st.booleans()),
        metadata=Metadata(title=draw(st.none() | texts)),
        hints=hints,
        retrieved=draw(st.none() | st.dates()),
        corpus="corpus",
    )
    blocks = st.builds(
        Block, numbers, numbers, labels, texts, st.none() | labels, st.integers(-(2**31), 2**31)
    )
    damage = st.builds(Damage, numbers, numbers, texts, texts)
    return Document(
        source,
        tuple(draw(st.lists(blocks, max_size=5))),
        Metadata(authors=tuple(draw(st.lists(texts, max_size=2))), published=date(2024, 1, 2)),
        tuple(draw(st.lists(damage, max_size=2))),
    )


@st.composite
def sentences_of(draw: st.DrawFn, text: str) -> tuple[Sentence, ...]:
    """Draw sentences of a text."""
    found = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        normal = draw(st.sampled_from([text[start:end], ""]) | texts)
        offsets = draw(st.none() | st.lists(numbers, max_size=4).map(tuple))
        headers = tuple(draw(st.lists(texts, max_size=2)))
        found.append(
            Sentence(
                text[start:end],
                start,
                end,
                draw(st.sampled_from(Label)),
                draw(numbers),
                normal,
                offsets,
                headers,
            )
        )
    return tuple(found)


@given(st.data())
@settings(max_examples=100)
def test_a_document_comes_back_as_it_was(data: st.DataObject) -> None:
    document = data.draw(documents())
    text = document.source.text
    sentences, statements = data.draw(sentences_of(text)), data.draw(sentences_of(text))
    row = write_row(document, sentences, statements, b"one")
    back = read_document(row, "a/b.txt", "corpus")
    assert back == without_hints(document)
    for place in range(0, 40, 10):
        assert back.source.page_at(place) == document.source.page_at(place)
    assert tuple(map(tuple, read_sentences(row, text))) == (sentences, statements)
    assert (row.signatures, row.counted) == (b"one", len(sentences))
