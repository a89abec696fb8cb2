"""Roles: objects, places and occasions, and what excludes them."""

from collections.abc import Callable, Sequence

import pytest

from claimcheck.model.evidence import Comparison, Outcome, Slot

Compared = Callable[..., Comparison]

M, X, NO = Outcome.MATCH, Outcome.MISSING, Outcome.MISMATCH

CASES = [
    ("object", "Norvia signed the treaty", "Norvia signed the treaty.", M),
    ("another object", "Norvia signed the treaty", "Norvia signed the letter.", X),
    ("place", "Ministers met in Lund", "Ministers met in Lund.", M),
    ("no place", "Ministers met in Lund", "Ministers met.", X),
    ("opening place", "Ministers met in Lund", "In Lund, ministers met.", M),
    ("rival place", "The orchestra played in Vienna", "The Vienna orchestra played in Prague.", X),
    ("direction", "Norvia moved workers to Lund", "Norvia moved workers from Lund.", X),
    ("hanging clause", "Norvia built a port to ship timber", "Norvia built a port to ship timber.", M),
    ("said of the doers", "Ministers met in Lund", "Ministers who live in Lund met.", X),
]


@pytest.mark.parametrize(
    ("claim", "sentence", "outcome"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_each_role_is_stated_in_the_clause(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.ROLES, claim, sentence).outcome is outcome


FILLERS = [
    ("The Norvia Bank is based in Lund", "The Norvia Bank is based in Oslo.", NO),
    ("The Norvia Bank is based in Lund", "The Norvia Bank is based in Oslo and Bergen.", X),
    ("The capital of Norvia is Lund", "The capital of Norvia is Oslo.", NO),
    ("The port of Norvia is Lund", "The port of Norvia is Oslo.", X),
]


@pytest.mark.parametrize(("claim", "sentence", "outcome"), FILLERS)
def test_another_name_excludes_only_where_one_thing_can_be_named(
    compared: Compared, claim: str, sentence: str, outcome: Outcome
) -> None:
    assert compared(Slot.ROLES, claim, sentence).outcome is outcome


CONTRARY = [
    (
        "2024 marks the 30th anniversary of the bank",
        "2024 marks the 20th anniversary of the bank.",
        "20th against 30th",
    ),
    ("Norvia recorded a surplus", "Norvia recorded a deficit.", "deficit against surplus"),
]


@pytest.mark.parametrize(("claim", "sentence", "note"), CONTRARY)
def test_an_opposite_or_another_ordinal_excludes(
    compared: Compared, claim: str, sentence: str, note: str
) -> None:
    found = compared(Slot.DIRECTION, claim, sentence)
    assert (found.outcome, found.note) == (NO, note)


CONTEXT = [
    ("occasion", "Ministers met during the summit", "Ministers met.", ["The summit began."], M),
    ("place name", "Ministers met in Lund", "Ministers met.", ["Lund was quiet."], M),
    ("other place name", "Ministers met in Lund", "Ministers met.", ["Oslo was quiet."], X),
    ("place of its own", "Ministers met in Lund", "Ministers met in the hall.", ["Lund was quiet."], X),
    ("pointer", "Norvia traded with Sorland", "Norvia traded with it.", ["Sorland grew."], M),
    (
        "general pointer",
        "Norvia met the Baltic countries",
        "Norvia met those countries.",
        ["The Baltic countries grew."],
        M,
    ),
    ("object", "Norvia signed the treaty", "Norvia signed.", ["The treaty was short."], X),
]


@pytest.mark.parametrize(
    ("claim", "sentence", "context", "outcome"), [case[1:] for case in CONTEXT], ids=[c[0] for c in CONTEXT]
)
def test_places_and_pointers_are_filled_from_the_context(
    compared: Compared, claim: str, sentence: str, context: Sequence[str], outcome: Outcome
) -> None:
    assert compared(Slot.ROLES, claim, sentence, context).outcome is outcome


def test_what_is_missing_is_shown_where_the_verb_has_nothing(compared: Compared) -> None:
    claim = "You need to score 80 points on the test in Lund."
    assert "80 points" in compared(Slot.ROLES, claim, "You need to rest on the way.").claim
