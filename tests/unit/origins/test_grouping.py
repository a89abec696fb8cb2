"""Copies of one story are one origin."""

import random
from dataclasses import replace

import pytest

from claimcheck.model.document import Block, Document
from claimcheck.model.label import Label
from claimcheck.model.source import Metadata, Source
from claimcheck.origins import fingerprint, group_origins
from claimcheck.origins.candidates import candidate_pairs
from claimcheck.origins.copies import are_copies


def words(seed: int, count: int) -> list[str]:
    chooser = random.Random(seed)  # noqa: S311 - made-up text
    return [f"w{chooser.randrange(3000)}" for _ in range(count)]


def document(name: str, text: list[str] | str, *, wire: str | None = None) -> Document:
    joined = text if isinstance(text, str) else " ".join(text)
    source = Source(name, joined, "0" * 64)
    return Document(source, (Block(0, len(joined), Label.BODY, "sentence"),), Metadata(wire=wire))


STORY = words(1, 600)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (STORY, True),
        (STORY[:330], True),
        (STORY[:320] + words(2, 280), True),
        (STORY[:200] + words(2, 400), False),
        (words(2, 600), False),
        (STORY[100:115], True),
        (STORY + words(3, 5000), True),
        ("", False),
    ],
)
def test_half_of_the_shingles_make_one_origin(other: list[str] | str, same: bool) -> None:
    origins = group_origins([document("a", STORY), document("b", other)])

    assert (origins == ("a", "a")) is same


@pytest.mark.parametrize(
    ("wires", "same"), [(("AP", "AP"), True), (("AP", "AFP"), False), ((None, None), False)]
)
def test_a_third_is_enough_for_two_copies_of_one_agency(
    wires: tuple[str | None, str | None], same: bool
) -> None:
    other = STORY[:250] + words(2, 350)
    origins = group_origins([document("a", STORY, wire=wires[0]), document("b", other, wire=wires[1])])

    assert (origins == ("a", "a")) is same


@pytest.mark.parametrize(
    ("issuers", "same"),
    [
        (("Ministry of Ports", "ministry of  ports"), True),
        (("Ministry of Ports", "Ministry of Roads"), False),
        (("Ministry of Ports", None), False),
    ],
)
def test_a_third_is_enough_for_two_releases_of_one_issuer(
    issuers: tuple[str | None, str | None], same: bool
) -> None:
    other = STORY[:250] + words(2, 350)
    texts = [document("a", STORY), document("b", other)]
    released = [
        replace(text, metadata=Metadata(attribution=issuer))
        for text, issuer in zip(texts, issuers, strict=True)
    ]

    assert (group_origins(released) == ("a", "a")) is same


def test_copies_hang_together_by_pairs_whatever_their_order() -> None:
    documents = [
        document("c", STORY),
        document("a", STORY[:400] + words(4, 100)),
        document("b", words(5, 300)),
        document("d", STORY[300:] + words(6, 50)),
    ]

    assert group_origins(documents) == ("a", "a", "b", "a")
    assert group_origins(documents[::-1]) == ("a", "b", "a", "a")


def test_removed_blocks_do_not_count() -> None:
    noise = "All rights reserved by the site that stands above and below every page of it"
    one, two = (
        document(name, f"{text} {noise}") for name, text in (("a", "Ferry news"), ("b", "Train news"))
    )
    cut = [
        replace(
            it,
            blocks=(
                Block(0, 10, Label.BODY, "sentence"),
                Block(10, len(it.source.text), Label.BOILERPLATE, "copyright"),
            ),
        )
        for it in (one, two)
    ]

    assert group_origins(cut) == ("a", "b")


def test_very_short_texts_are_compared_as_a_whole() -> None:
    assert group_origins([document("a", "Trade rose."), document("b", "trade ROSE"), document("c", "Trade fell.")]) == (
        "a", "a", "c",
    )  # fmt: skip


def test_chinese_texts_are_compared_by_characters() -> None:
    text = "湖上渡轮去年运送了十二万名乘客，港务局表示，这比以往任何一年都多。"

    assert group_origins([document("a", text), document("b", text[:-12]), document("c", "新的码头正在修建之中")]) == (
        "a", "a", "c",
    )  # fmt: skip


def test_nothing_has_no_origins() -> None:
    assert group_origins([]) == ()


def test_the_index_finds_the_pairs_that_comparing_all_finds() -> None:
    chooser = random.Random(7)  # noqa: S311 - made-up text
    documents = [
        document(f"d{number:03}", words(number, chooser.choice([8, 60, 300, 900]))) for number in range(30)
    ]
    for number in range(30):
        whole = documents[number].source.text.split()
        start = chooser.randrange(max(1, len(whole) // 2))
        documents.append(
            document(f"e{number:03}", whole[start:] + words(100 + number, chooser.randrange(600)))
        )
    prints = [fingerprint(one) for one in documents]

    found = {frozenset(pair) for pair in candidate_pairs(prints)}
    true = {
        frozenset((first, second))
        for first in range(len(prints))
        for second in range(first)
        if are_copies(prints[first], prints[second])
    }

    assert true
    assert true <= found
