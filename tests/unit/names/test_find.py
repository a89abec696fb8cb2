"""Names stand where a reader sees them, in canonical words."""

import time

import pytest

from claimcheck.names import find_names
from claimcheck.names.find import canonical_words


def words(text: str) -> list[str]:
    return [" ".join(name.words) for name in find_names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uzbekistan grew.", ["uzbekistan"]),
        ("They met in Astana, then in Tashkent.", ["astana", "tashkent"]),
        ("Chinese President Xi Jinping spoke.", ["china", "xi jinping"]),
        ("Kazakh goods and U.S. goods", ["kazakhstan", "united states"]),
        ("The Ministry of Health and Welfare said so.", ["ministry of health and welfare"]),
        ("It joined the Belt and Road Initiative.", ["belt and road initiative"]),
        ("They asked China and Kazakhstan.", ["china", "kazakhstan"]),
        ("It is the China-Central Asia Summit.", ["china", "central asia summit"]),
        ("It went to Guinea-Bissau and Nur-Sultan.", ["guinea-bissau", "nur-sultan"]),
        ("Then Ludwig van Beethoven came.", ["ludwig van beethoven"]),
        ("the General Administration of Customs", ["general administration of customs"]),
        ("the Foreign Ministers of Russia", ["foreign ministers of russia"]),
        ("the Secretary General of the Lake Union", ["lake union"]),
        ("Then the President of the republic came.", []),
        ("the Republic of Korea", ["south korea"]),
        ("Human Rights Watch said so.", ["human rights watch"]),
        ("A study by MIT and the IMF in May", ["mit", "imf"]),
        ("Wang Yi, a member of the CPC", ["wang yi", "cpc"]),
        ("It was the Bank of the Netherlands.", ["bank", "netherlands"]),
    ],
)
def test_names_are_found_in_canonical_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Trade rose.",
        "He left. Trade rose.",
        "“Peace” he said.",
        "On Monday, in May",
        "GDP grew by X.",
        "The line was opened.",
        "",
    ],
)
def test_a_capital_alone_makes_no_name(text: str) -> None:
    assert words(text) == []


def test_a_common_word_before_a_place_opens_the_sentence() -> None:
    assert words("Bank of China. Exports China sent") == ["china", "china"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Accountant Mara Lind resigned.", ["mara lind"]),
        ("Winger Luka Dain scored.", ["luka dain"]),
        ("Major League Cricket grew.", ["major league cricket"]),
        ("Nurse Review Board met.", ["nurse review board"]),
    ],
)
def test_what_a_person_is_opens_a_sentence_before_the_name(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_text_in_capitals_names_known_places_only() -> None:
    assert words("TRADE WITH CHINA ROSE IN LAKESIDE") == ["china"]
    assert words("A NEW PIER FOR NEW ZEALAND, IN THE NORTH") == ["new zealand"]


def test_a_name_is_a_slice_of_the_text() -> None:
    name = find_names("Then Xi Jinping, spoke")[0]

    assert (name.text, name.start, name.end) == ("Xi Jinping", 5, 15)


@pytest.mark.parametrize(("text", "place"), [("Then Central Asian states", True), ("Then Lake Union", False)])
def test_known_regions_are_places(text: str, place: bool) -> None:
    assert find_names(text)[0].is_place is place


@pytest.mark.parametrize(
    ("form", "canonical"),
    [
        (("central", "asian"), ("central", "asia")),
        (("chinese",), ("china",)),
        (("c+c5",), ("china", "central", "asia")),
        (("lake", "russian", "federation"), ("lake", "russia")),
        ((), ()),
    ],
)
def test_adjectives_and_longer_forms_of_places_are_one(
    form: tuple[str, ...], canonical: tuple[str, ...]
) -> None:
    assert canonical_words(form) == canonical


@pytest.mark.parametrize("piece", ["Lake ", "and Welfare ", "China-", "President ", "Of of ", "X. "])
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    def spent(count: int) -> float:
        begin = time.process_time()
        find_names("Ministry of Health " + piece * count)
        return time.process_time() - begin

    spent(1)  # the lexicon is loaded once
    # Twice, for the collector of garbage may come in between once.
    assert min(spent(6_000), spent(6_000)) < 40 * spent(500) + 0.5


def test_no_name_is_longer_than_names_are() -> None:
    assert max(len(name.words) for name in find_names("Lake " * 500)) <= 40


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Apple sold the mill.", ["Apple"]),
        ("The apple fell.", []),
        ("Ola King sold the mill.", ["Ola King"]),
        ("The Norwegian King sold the mill.", ["Norwegian"]),
        ("Trade rose.", []),
    ],
)
def test_some_names_are_words(text: str, names: list[str]) -> None:
    assert [name.text for name in find_names(text)] == names
