"""A claim against a sentence: what wins, what a compound claim gets, and where the words stand."""

from dataclasses import replace

import pytest

from claimcheck.model.claim import Claim, Tolerance
from claimcheck.model.evidence import Outcome, Slot, Stance
from claimcheck.model.sentence import Sentence
from claimcheck.periods import find_periods
from claimcheck.quantities import find_quantities
from claimcheck.verification import compare

SUPPORTS, REFUTES, NEUTRAL = Stance.SUPPORTS, Stance.REFUTES, Stance.NEUTRAL

STANCES = [
    (
        "every slot agrees",
        "Norvia's exports were $5 billion in 2023",
        "Norvia's exports were $5 billion in 2023.",
        SUPPORTS,
    ),
    (
        "one excludes",
        "Norvia's exports were $5 billion in 2023",
        "Norvia's exports were $7 billion in 2023.",
        REFUTES,
    ),
    (
        "one excludes, one differs",
        "Norvia's exports were $5 billion in 2023",
        "Norvia's exports were $7 billion in 2022.",
        NEUTRAL,
    ),
    (
        "period only in the source",
        "Norvia's exports were $5 billion",
        "Norvia's exports were $7 billion in 2022.",
        NEUTRAL,
    ),
    ("passive for active", "Norvia adopted the plan", "The plan was adopted by Norvia.", SUPPORTS),
    ("passive as a state", "The port is closed", "The port is closed.", SUPPORTS),
    ("put at", "The office put trade at $95 billion", "The office said trade was $95 billion.", SUPPORTS),
    ("put by nobody", "The office put the plan aside", "The office put the plan aside.", SUPPORTS),
    (
        "two figures exclude",
        "Norvia sold 12 planes for $5 billion",
        "Norvia sold 13 planes for $7 billion.",
        NEUTRAL,
    ),
]


@pytest.mark.parametrize(
    ("claim", "sentence", "stance"), [case[1:] for case in STANCES], ids=[c[0] for c in STANCES]
)
def test_a_stance_rests_on_all_slots(claim: str, sentence: str, stance: Stance) -> None:
    assert compare(claim, sentence).stance is stance


COMPOUND = [
    ("Exports rose by 5 percent and imports fell by 3 percent.", SUPPORTS),
    ("Exports rose by 5 percent and imports fell by 9 percent.", REFUTES),
    ("Exports rose by 5 percent.", NEUTRAL),
]


@pytest.mark.parametrize(("sentence", "stance"), COMPOUND)
def test_a_compound_claim_needs_every_part(sentence: str, stance: Stance) -> None:
    assert compare("Exports rose by 5 percent and imports fell by 3 percent", sentence).stance is stance


def test_the_statement_that_says_it_outright_wins() -> None:
    sentence = "Norvia signed the treaty, but Sorland did not sign the treaty."
    assert compare("Norvia signed the treaty", sentence).stance is SUPPORTS


NOTHING = [
    ("Is Norvia rich?", "Norvia is rich.", "the claim states nothing"),
    ("Norvia is rich", "Rich Norvia", "the sentence states nothing"),
    ("Norvia", "Norvia is rich.", "the claim states nothing"),
    ("Norvia is rich", "2023年诺维亚出口额为50亿美元。", "only English is compared"),
    ("Norvia is rich", "Rich Norvia (诺维亚)", "the sentence states nothing"),
]


@pytest.mark.parametrize(("claim", "sentence", "note"), NOTHING)
def test_what_states_nothing_is_neutral(claim: str, sentence: str, note: str) -> None:
    found = compare(claim, sentence)
    assert (found.stance, found.comparisons[0].note) == (NEUTRAL, note)


FIELDS = [
    ("quantity", {"text": "Norvia's exports were", "quantity_text": "$5 billion"}),
    ("quantity already said", {"text": "Norvia's exports were $5 billion", "quantity_text": "$5 billion"}),
    ("period", {"text": "Norvia's exports were $5 billion", "period_text": "2023"}),
    ("subject", {"text": "Norvia's exports were $5 billion", "subject": "Norvia"}),
    (
        "alias",
        {
            "text": "The Northern League's exports were $5 billion",
            "aliases": (("Norvia", ("the Northern League",)),),
        },
    ),
]


@pytest.mark.parametrize("fields", [case[1] for case in FIELDS], ids=[case[0] for case in FIELDS])
def test_typed_fields_are_compared_like_the_text(fields: dict[str, object]) -> None:
    claim = replace(Claim(id="c", text="-"), **fields)
    assert compare(claim, "Norvia's exports were $5 billion in 2023.").stance is SUPPORTS


def test_a_typed_subject_narrows() -> None:
    claim = Claim(id="c", text="Exports were $5 billion", subject="Sorland")
    assert compare(claim, "Norvia's exports were $5 billion.").stance is NEUTRAL


def test_a_typed_period_excludes_another() -> None:
    claim = Claim(
        id="c", text="Norvia's exports were $5 billion", period_text="2022", period=find_periods("2022")[0]
    )
    assert compare(claim, "Norvia's exports were $5 billion in 2023.").stance is NEUTRAL


TOLERANCES = [(None, REFUTES), (Tolerance(relative=0.02), REFUTES), (Tolerance(relative=0.1), SUPPORTS)]


@pytest.mark.parametrize(("tolerance", "stance"), TOLERANCES)
def test_a_tolerance_widens_the_claim(tolerance: Tolerance | None, stance: Stance) -> None:
    text = "Norvia's exports were $5.0 billion"
    claim = Claim(id="c", text=text, quantity=find_quantities(text)[0], tolerance=tolerance)
    assert compare(claim, "Norvia's exports were $5.4 billion.").stance is stance


def test_an_acronym_is_known_where_its_document_defines_it() -> None:
    claim, sentence = "The Norvian Trade Office signed the treaty", "The NTO signed the treaty."
    undefined = compare("The Ocean Institute signed the treaty", "The XQZ signed the treaty.")
    assert compare(claim, sentence, defined=[("NTO", "Norvian Trade Office")]).stance is SUPPORTS
    assert undefined.stance is NEUTRAL


def test_an_acronym_may_be_defined_in_the_context() -> None:
    context = ["The Norvian Trade Office (NTO) met."]
    claim = "The Norvian Trade Office signed the treaty"
    assert compare(claim, "The NTO signed the treaty.", context=context).stance is SUPPORTS


def test_spans_are_those_of_the_text_as_it_stands() -> None:
    text, normal = "Norvia's  exports were  $5 billion.", "Norvia's exports were $5 billion."
    offsets = tuple(index for index in range(len(text)) if text[index : index + 2] != "  ")
    found = compare(
        "Norvia's exports were $5 billion", Sentence(text, 0, len(text), normal=normal, offsets=offsets)
    )
    span = next(item.span for item in found.comparisons if item.slot is Slot.QUANTITY)
    assert text[span.start : span.end] == "$5 billion"


def test_the_speaker_is_kept_with_the_evidence() -> None:
    assert compare("The port closed", "Mara Lind said the port closed.").speaker == "Mara Lind"


def test_every_agreement_is_kept_for_the_reader() -> None:
    found = compare("Norvia signed the treaty", "Norvia signed the treaty.")
    assert {item.outcome for item in found.comparisons} == {Outcome.MATCH}
