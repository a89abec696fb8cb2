"""Subjects: the same thing, another thing, or what a pointer stands for."""

from collections.abc import Callable, Sequence

import pytest

from claimcheck.model.evidence import Comparison, Outcome, Slot

Compared = Callable[..., Comparison]

M, N, X = Outcome.MATCH, Outcome.NEITHER, Outcome.MISSING

CASES = [
    ("Norvia signed the treaty", "Norvia signed the treaty.", M, ""),
    ("Norvia signed the treaty", "Sorland signed the treaty.", X, "about something else"),
    ("Norvia's exports rose", "Norvia's imports rose.", X, "about something else"),
    ("Exports of timber rose", "Exports rose.", X, "not named: timber"),
    ("Norvia and Sorland signed the treaty", "Norvia signed the treaty.", X, "about something else"),
    ("Norvia signed the treaty", "Norvia and Sorland signed the treaty.", M, ""),
    ("Exports to Peru rose", "Exports to Peru rose.", M, ""),
    ("Exports to Peru rose", "Exports from Peru rose.", N, "from Peru, not to Peru"),
    ("Peru's exports rose", "Exports to Peru rose.", N, "the other direction: Exports to Peru"),
    ("Exports of Peru rose", "Exports to Peru rose.", N, "the other direction: Exports to Peru"),
    ("Peru's exports rose", "Exports from Peru rose.", M, ""),
    ("Peru's imports rose", "Imports into Peru rose.", M, ""),
    ("Peru's imports rose", "Imports from Peru rose.", N, "the other direction: Imports from Peru"),
    ("Peru's trade rose", "Trade with Peru rose.", M, ""),
    ("Norvia adopted the plan", "The plan was adopted.", X, "the source does not say by whom"),
    ("Norvia adopted the plan", "The plan was adopted by Norvia.", M, ""),
    ("The plan was adopted by Norvia", "Norvia adopted the plan.", M, ""),
    ("Sorland grew", "Several countries, including Sorland, grew.", X, "about something else"),
]


@pytest.mark.parametrize(("claim", "sentence", "outcome", "note"), CASES)
def test_a_subject_is_named_in_the_clause(
    compared: Compared, claim: str, sentence: str, outcome: Outcome, note: str
) -> None:
    found = compared(Slot.SUBJECT, claim, sentence)
    assert (found.outcome, found.note) == (outcome, note)


def test_a_claim_about_nothing_in_particular_takes_any_subject(compared: Compared) -> None:
    assert compared(Slot.SUBJECT, "It rained", "Heavy snow rained.").outcome is M


POINTERS = [
    ("one candidate", "It signed the treaty.", ["Norvia joined the talks."], M),
    ("title", "It signed the treaty.", ["Norvia", "The talks took long."], M),
    ("another candidate", "It signed the treaty.", ["Sorland joined the talks."], X),
    ("two candidates", "It signed the treaty.", ["Norvia and Sorland joined the talks."], X),
    ("rival in between", "It signed the treaty.", ["Norvia joined the talks.", "Sorland was ill."], X),
    ("nothing around", "It signed the treaty.", [], X),
    ("definite description", "The country signed the treaty.", ["Norvia joined the talks."], M),
    ("several", "They signed the treaty.", ["Norvia and Sorland joined the talks."], M),
]


@pytest.mark.parametrize(
    ("sentence", "context", "outcome"), [case[1:] for case in POINTERS], ids=[c[0] for c in POINTERS]
)
def test_a_pointer_is_filled_where_one_candidate_is_offered(
    compared: Compared, sentence: str, context: Sequence[str], outcome: Outcome
) -> None:
    assert compared(Slot.SUBJECT, "Norvia signed the treaty", sentence, context).outcome is outcome


KINDS = [
    (["The Lund Summit met in May."], M, "from context"),
    (["The Lund Summit met in May.", "The summit also took decisions."], M, "from context"),
    (
        ["Lund University and Uppsala University met at the Lund Summit and Oslo Summit."],
        X,
        "points to more than one",
    ),
    (["The Oslo Summit met in May."], X, "context does not say: Lund Summit"),
]


@pytest.mark.parametrize(("context", "outcome", "note"), KINDS)
def test_a_definite_description_points_to_the_thing_of_its_kind(
    compared: Compared, context: Sequence[str], outcome: Outcome, note: str
) -> None:
    found = compared(
        Slot.SUBJECT, "The Lund Summit adopted the plan", "The summit adopted the plan.", context
    )
    assert (found.outcome, found.note) == (outcome, note)


INSIDE = [
    ("Norvia grew, so it hired workers.", M, "from the same sentence"),
    ("Sorland grew, so it hired workers.", X, "points to something else"),
]


@pytest.mark.parametrize(("sentence", "outcome", "note"), INSIDE)
def test_a_pronoun_points_inside_its_sentence_first(
    compared: Compared, sentence: str, outcome: Outcome, note: str
) -> None:
    found = compared(Slot.SUBJECT, "Norvia hired workers", sentence, ["Norvia is a country."])
    assert (found.outcome, found.note) == (outcome, note)
