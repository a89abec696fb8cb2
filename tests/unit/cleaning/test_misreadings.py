"""Slips of text recognition, and what only looks like one."""

import pytest

from claimcheck.cleaning.misreadings import find_misread, misread_places

CAPTION = (
    "attends a closing meeting of the talks led by Bo Example (L) in the town hall of the harbour on Friday."
)


@pytest.mark.parametrize(
    ("text", "misread"),
    [
        (f"Ann Example ©, a member of the council of the harbour, {CAPTION}", "©"),
        (f"Ann Example ®, a member of the council of the harbour, {CAPTION}", "®"),
        (f"Ann Mary Example © {CAPTION}", "©"),
        ("Ann Example ©, a member of the council and head of the harbour, opened the new pier.", "©"),
        ("Exports rose by l0 percent", "l0"),
        ("Exports rose by 1O% in May", "1O"),
        ("Exports rose by O.5 per cent", "O.5"),
        ("It cost $1l million", "1l"),
        ("It opened in 2O24.", "2O24"),
        ("It opened in 20l9, and", "20l9"),
        ("since I998", "I998"),
        ("some 1O,000 people", "1O,000"),
    ],
)
def test_a_slip_is_found(text: str, misread: str) -> None:
    found = find_misread(text)

    assert found is not None
    assert found.of(text) == misread
    assert any(found.start <= place < found.end for place in misread_places(text))


@pytest.mark.parametrize(
    "text",
    [
        "© 2024 Example Harbour, all rights reserved.",
        "Photo: Ann Example ©, a member of the council, at the pier of the harbour on Friday morning",
        "Copyright Ann Example ©, a member of the council, for the harbour and all of its new piers.",
        "Example Media ©, a company of the harbour, has shown the new pier to all of its guests.",
        "The Example Card ® is accepted at the pier of the harbour by all of the clerks there.",
        "Ann Example © 2024",
        "Ann Example ©, a member",
        "Ann Example (C), a member of the council",
        "CO2 fell by 10 percent",
        "O2 percent",
        "30lbs, SpO2, H2O, Nikon Z6III and html5lib",
        "Total0 and 130lights",
        "in 2024 and 1998",
        "a 20IR model, the 5IR",
        "version 2O.x-1",
        "30 % of all",
        "Il 5 percent",
        "",
    ],
)
def test_what_stands_there_on_purpose_is_left_alone(text: str) -> None:
    assert find_misread(text) is None
