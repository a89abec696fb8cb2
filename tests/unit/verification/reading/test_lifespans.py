"""Dates of life in brackets."""

import pytest

from claimcheck.verification.reading.analysis import analyse


def _events(text: str) -> list[tuple[str, str, str]]:
    analysis = analyse(text)
    return [
        (statement.subject[0].text, " ".join(statement.verb.lemmas), str(period.start))
        for statement in analysis.statements
        for word, period in analysis.periods_in(statement.complement)
        if word.atom is not None and word.atom < 0
    ]


@pytest.mark.parametrize("dash", ["-", "--", "\u2013", "\u2014"])
def test_tells_birth_and_death_of_the_subject(dash: str) -> None:
    found = _events(f"Mara Lind (4 May 1881 {dash} 3 June 1950) was a painter.")
    assert found == [("Mara Lind", "be born", "1881-05-04"), ("Mara Lind", "die", "1950-06-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind (1881 \u2013 1950) was a queen.",
        "Mara Lind (1881 \u2013 1950) was a village.",
        "Mara Lind (1981 \u2013 1990) was a drummer.",
        "Mara Lind, Ola Berg, (1881 \u2013 1950) was a painter.",
        "Mara Lind (4 May 1881) was a painter.",
        "Mara Lind's aunt (4 May 1881 \u2013 3 June 1950) was a painter.",
        "Mara Lind and Ola Berg (4 May 1881 \u2013 3 June 1950) were painters.",
        "Mara Lind (painting from 4 May 1881 \u2013 3 June 1950) was known.",
        "Mara Lind (4 May 1881 \u2013 3 June 1950) painted.",
        "A painter (4 May 1881 \u2013 3 June 1950) was born.",
        "Mara Lind was a painter (4 May 1881 \u2013 3 June 1950).",
        "Mara Lind (4 May 1881 \u2013 3 June 1950 was a painter.",
    ],
)
def test_tells_no_life_of_other_brackets(text: str) -> None:
    assert _events(text) == []


@pytest.mark.parametrize(
    "years", ["1881\u20131950", "1881 \u2013 1950", "1881-1950", "Danish: [lin]; 1881 \u2013 1950"]
)
def test_tells_the_years_of_who_is_called_by_a_trade(years: str) -> None:
    found = _events(f"Mara Lind ({years}) was a Danish painter from Lund.")
    assert found == [("Mara Lind", "be born", "1881-01-01"), ("Mara Lind", "die", "1950-01-01")]


def test_tells_the_life_of_who_has_a_title() -> None:
    found = _events("Mara Lind, 1st Duchess of Lund, (1881 \u2013 3 June 1950) was regent.")
    assert found == [("Mara Lind", "be born", "1881-01-01"), ("Mara Lind", "die", "1950-06-03")]


def test_tells_the_life_under_the_second_name_too() -> None:
    found = _events("Mara Lind (4 May 1881 \u2013 3 June 1950), better known as Tove Rask, was a painter.")
    assert [(name, verb) for name, verb, _ in found] == [
        ("Mara Lind", "be born"),
        ("Mara Lind", "die"),
        ("Tove Rask", "be born"),
        ("Tove Rask", "die"),
    ]
