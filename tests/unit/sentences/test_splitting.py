"""From documents and texts to sentences."""

import pytest

from claimcheck.model.document import Block, Document
from claimcheck.model.label import Label
from claimcheck.model.source import Source
from claimcheck.sentences import split_document, split_sentences


def document(*parts: tuple[str, Label]) -> Document:
    text, blocks = "", []
    for part, label in parts:
        blocks.append(Block(len(text), len(text) + len(part), label, "sentence"))
        text += part
    return Document(Source("a.txt", text, "0" * 64), tuple(blocks))


def test_kept_and_aside_blocks_have_sentences_and_removed_ones_have_none() -> None:
    found = split_document(
        document(
            ("A title", Label.TITLE),
            ("\n", Label.LAYOUT),
            ("One. Two.", Label.BODY),
            ("Spam. More.", Label.SPAM),
            ("A boat. (Xinhua)", Label.CAPTION),
        )
    )

    assert [(sentence.text, sentence.label.value, sentence.block) for sentence in found] == [
        ("A title", "title", 0),
        ("One.", "body", 2),
        ("Two.", "body", 2),
        ("A boat.", "caption", 4),
        ("(Xinhua)", "caption", 4),
    ]


def test_a_sentence_never_crosses_a_block() -> None:
    found = split_document(document(("it goes on", Label.BODY), (" and on.", Label.BODY)))

    assert [sentence.text for sentence in found] == ["it goes on", "and on."]


def test_a_bullet_is_no_part_of_the_sentence_of_a_list_item() -> None:
    (sentence,) = split_document(document(("  • \u2005Two more boats", Label.LIST)))

    assert (sentence.text, sentence.start) == ("Two more boats", 5)


def test_a_block_without_a_letter_or_digit_has_no_sentence() -> None:
    assert split_document(document(("— * —", Label.BODY))) == ()


def test_the_language_of_the_document_is_used_where_it_is_known() -> None:
    assert len(split_document(document(("Eins. Zwei.", Label.BODY)))) == 2


def test_repairs_live_beside_the_text() -> None:
    (sentence,) = split_sentences("It\u2019s  so.")

    assert (sentence.text, sentence.normal) == ("It\u2019s  so.", "It's so.")
    assert sentence.offsets == (0, 1, 2, 3, 4, 6, 7, 8)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("A headline\n\nA paragraph", ["A headline", "A paragraph"]),
        ("A headline\nThe text begins.", ["A headline", "The text begins."]),
        ("• one\n• two", ["• one", "• two"]),
        ("This line is long enough to have been wrapped at its end\nand goes on.", None),
        ("This line is long enough to have been wrapped at the word\nEurope, which begins.", None),
        ("_____\nAfter a rule", ["After a rule"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_lines_of_a_text_end_what_they_hold_unless_they_were_wrapped(
    text: str, sentences: list[str] | None
) -> None:
    assert [sentence.text for sentence in split_sentences(text)] == (
        [text] if sentences is None else sentences
    )


def test_a_block_of_any_length_is_split_at_its_sentences() -> None:
    text = "The ferry carried more people than ever before. " * 1000

    assert {sentence.text for sentence in split_sentences(text)} == {
        "The ferry carried more people than ever before."
    }


def test_a_block_without_a_blank_is_cut_and_covered() -> None:
    text = "\u201c" * 30_000 + "x" * 30_000

    assert "".join(sentence.text for sentence in split_sentences(text)).count("x") == 30_000


@pytest.mark.parametrize(
    ("dateline", "label", "begins"),
    [
        ("ALMATY, Jan. 15 (Steppe Wire) -- ", Label.BODY, "Trade"),
        ("新华社北京6月3日电 ", Label.BODY, "Trade"),
        ("LAKESIDE (Steppe Wire) -- ", Label.CAPTION, "LAKESIDE"),
    ],
)
def test_a_dateline_is_in_no_sentence_of_the_text(dateline: str, label: Label, begins: str) -> None:
    found = split_document(document((f"{dateline}Trade rose. It fell.", label)))

    assert found[0].text.startswith(begins)
    assert found[-1].text == "It fell."
    assert found[-1].start == len(dateline) + len("Trade rose. ")


def test_half_a_character_is_part_of_its_sentence() -> None:
    text = "The mill \ud83d burned. It \ude00 stood."
    assert [text[it.start : it.end] for it in split_sentences(text)] == [
        "The mill \ud83d burned.",
        "It \ude00 stood.",
    ]
