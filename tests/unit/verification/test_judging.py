"""From candidates to a verdict."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import RelatedKind, Slot, Stance
from claimcheck.model.label import Label
from claimcheck.model.passage import Candidate
from claimcheck.model.report import Conflict, Verdict
from claimcheck.verification import verify_claim

MakeCandidate = Callable[..., Candidate]

CLAIM = Claim(id="c", text="Norvia's exports were $5 billion in 2023")
YES = "Norvia's exports were $5 billion in 2023."
NO = "Norvia's exports were $7 billion in 2023."
ALSO_NO = "Norvia's exports were $8 billion in 2023."
OTHER_YEAR = "Norvia's exports were $5 billion in 2022."
COMPOUND = Claim(id="c", text="Norvia's exports rose by 5 percent and its imports fell by 3 percent")
UP, NOT_UP = "Norvia's exports rose by 5 percent.", "Norvia's exports rose by 9 percent."
DOWN, NOT_DOWN = "Norvia's imports fell by 3 percent.", "Norvia's imports fell by 9 percent."

VERDICTS = [
    ((), Verdict.UNSOURCED),
    ((OTHER_YEAR,), Verdict.UNSOURCED),
    ((YES,), Verdict.SUPPORTED),
    ((NO,), Verdict.REFUTED),
    ((YES, NO), Verdict.CONFLICTING),
]


@pytest.mark.parametrize(("sentences", "verdict"), VERDICTS)
def test_the_verdict_counts_both_sides(
    candidate: MakeCandidate, sentences: Sequence[str], verdict: Verdict
) -> None:
    candidates = [candidate(text, source=f"{number}.html") for number, text in enumerate(sentences)]
    assert verify_claim(CLAIM, candidates).result.verdict is verdict


PARTS = [
    ((UP,), Verdict.PARTIAL),
    ((UP, DOWN), Verdict.SUPPORTED),
    ((UP, NOT_DOWN), Verdict.REFUTED),
    ((UP, NOT_UP, NOT_DOWN), Verdict.CONFLICTING),
    ((), Verdict.UNSOURCED),
]


@pytest.mark.parametrize(("sentences", "verdict"), PARTS)
def test_the_worst_part_decides_a_compound_claim(
    candidate: MakeCandidate, sentences: Sequence[str], verdict: Verdict
) -> None:
    candidates = [candidate(text, source=f"{number}.html") for number, text in enumerate(sentences)]
    claim = Claim(id="c", text="Norvia's exports rose by 5 percent and Norvia's imports fell by 3 percent")
    result = verify_claim(claim, candidates).result
    assert result.verdict is verdict
    assert len(result.parts) == 2


def test_a_simple_claim_has_no_parts(candidate: MakeCandidate) -> None:
    result = verify_claim(CLAIM, [candidate(YES)]).result
    assert (result.parts, result.evidence[0].part) == ((), None)


def test_evidence_carries_its_place(candidate: MakeCandidate) -> None:
    found = verify_claim(CLAIM, [candidate(YES, score=7)]).result.evidence[0]
    assert (found.source.id, found.line, found.score, found.quote.exact) == ("a.html", 1, 7, YES)


def test_evidence_is_sorted_by_stance_score_and_place(candidate: MakeCandidate) -> None:
    candidates = [
        candidate(NO, source="d.html"),
        candidate(YES, source="c.html"),
        candidate(YES, source="b.html"),
        candidate(YES, source="a.html", score=200),
    ]
    found = verify_claim(CLAIM, candidates).result.evidence
    assert [item.source.id for item in found] == ["a.html", "b.html", "c.html", "d.html"]


def test_sources_left_out_are_related_only(candidate: MakeCandidate) -> None:
    claim = Claim(id="c", text=CLAIM.text, sources=("customs/*.html",))
    candidates = [
        candidate(YES, source="customs/1.html"),
        candidate(NO, source="press/1.html"),
        candidate(OTHER_YEAR),
    ]
    result = verify_claim(claim, candidates).result
    assert result.verdict is Verdict.SUPPORTED
    assert {item.related for item in result.related} == {RelatedKind.EXCLUDED, RelatedKind.PERIOD}


def test_the_nearest_miss_agrees_in_most_slots(candidate: MakeCandidate) -> None:
    candidates = [
        candidate("Norvia's exports grew in 2023.", score=900),
        candidate(OTHER_YEAR, source="b.html"),
    ]
    result = verify_claim(CLAIM, candidates).result
    assert result.nearest.sentence.text == OTHER_YEAR
    assert result.nearest.deciding.slot is Slot.PERIOD


def test_what_agrees_in_nothing_is_no_near_miss(candidate: MakeCandidate) -> None:
    assert verify_claim(CLAIM, [candidate("Rain")]).result.nearest is None


def test_a_sourced_claim_has_no_nearest_miss(candidate: MakeCandidate) -> None:
    assert verify_claim(CLAIM, [candidate(YES)]).result.nearest is None


def test_a_cap_is_passed_on(candidate: MakeCandidate) -> None:
    assert verify_claim(CLAIM, [candidate(YES)], capped=True).result.capped


PERSONS = [
    ("Mara Lind", "She was born in Lund in 1970.", Verdict.SUPPORTED),
    ("Ola Berg", "She was born in Lund in 1970.", Verdict.UNSOURCED),
    (None, "She was born in Lund in 1970.", Verdict.UNSOURCED),
    (None, "Mara Lind was born in Lund in 1970.", Verdict.SUPPORTED),
]


@pytest.mark.parametrize(("person", "sentence", "verdict"), PERSONS)
def test_a_biography_speaks_of_its_person_alone(
    candidate: MakeCandidate, person: str | None, sentence: str, verdict: Verdict
) -> None:
    claim = Claim(id="c", text="Mara Lind was born in Lund in 1970")
    found = candidate(sentence, label=Label.BIOGRAPHY, person=person, context=["Mara Lind spoke."])
    assert verify_claim(claim, [found]).result.verdict is verdict


def test_a_biography_does_not_speak_of_other_things(candidate: MakeCandidate) -> None:
    found = candidate("The port is old.", label=Label.BIOGRAPHY, person="Mara Lind")
    claim = Claim(id="c", text="The port is old")
    assert verify_claim(claim, [found]).result.verdict is Verdict.UNSOURCED


CONFLICTS = [
    ((YES, YES), None),
    ((YES, NO), Conflict.VALUE),
    ((NO, ALSO_NO), Conflict.VALUE),
    ((NO, NO), None),
]


@pytest.mark.parametrize(("sentences", "conflict"), CONFLICTS)
def test_evidence_that_excludes_evidence_is_a_conflict(
    candidate: MakeCandidate, sentences: Sequence[str], conflict: Conflict | None
) -> None:
    candidates = [candidate(text, source=f"{number}.html") for number, text in enumerate(sentences)]
    assert verify_claim(CLAIM, candidates).result.conflict is conflict


REVISIONS = [
    ("Office", "Office", date(2024, 1, 1), date(2024, 2, 1), Conflict.REVISION),
    ("Office", "Press", date(2024, 1, 1), date(2024, 2, 1), Conflict.VALUE),
    ("Office", "Office", date(2024, 1, 1), date(2024, 1, 1), Conflict.VALUE),
    ("Office", "Office", None, date(2024, 1, 1), Conflict.VALUE),
]


@pytest.mark.parametrize(("first", "other", "earlier", "later", "conflict"), REVISIONS)
def test_one_publisher_s_later_figure_is_a_revision(
    candidate: MakeCandidate,
    first: str,
    other: str,
    earlier: date | None,
    later: date | None,
    conflict: Conflict | None,
) -> None:
    candidates = [
        candidate(YES, source="1.html", publisher=first, published=earlier),
        candidate(NO, source="2.html", publisher=other, published=later),
    ]
    assert verify_claim(CLAIM, candidates).result.conflict is conflict


def test_dates_that_exclude_each_other_are_a_conflict(candidate: MakeCandidate) -> None:
    claim = Claim(id="c", text="Norvia's bank was founded in 2006")
    texts = ("Norvia's bank was founded in 2004.", "Norvia's bank was founded in 2005.")
    result = verify_claim(claim, [candidate(text, source=text) for text in texts]).result
    assert (result.verdict, result.conflict) == (Verdict.REFUTED, Conflict.VALUE)


def test_refutations_for_different_reasons_do_not_disagree(candidate: MakeCandidate) -> None:
    denied = "Norvia's exports were not $5 billion in 2023."
    result = verify_claim(CLAIM, [candidate(NO, source="1"), candidate(denied, source="2")]).result
    assert (result.verdict, result.conflict) == (Verdict.REFUTED, None)


RELATED = [
    ("Norvia's exports were $5 billion in 2022.", RelatedKind.PERIOD),
    ("Norvia's goods exports were $4 billion in 2023.", RelatedKind.SCOPE),
    ("Norvia's net exports were $4 billion in 2023.", RelatedKind.SCOPE),
    ("Norvia's exports to Peru were $4 billion in 2023.", RelatedKind.SCOPE),
    ("Norvia's exports were €5 billion in 2023.", RelatedKind.CURRENCY),
]


@pytest.mark.parametrize(("sentence", "kind"), RELATED)
def test_figures_of_another_kind_are_related_and_no_conflict(
    candidate: MakeCandidate, sentence: str, kind: RelatedKind
) -> None:
    result = verify_claim(CLAIM, [candidate(YES, source="1"), candidate(sentence, source="2")]).result
    assert (result.verdict, result.conflict) == (Verdict.SUPPORTED, None)
    assert [item.related for item in result.related] == [kind]


@pytest.mark.parametrize(("sentence", "kind"), RELATED[:-1])
def test_what_a_supporting_source_tells_beside_is_not_listed(
    candidate: MakeCandidate, sentence: str, kind: RelatedKind
) -> None:
    result = verify_claim(CLAIM, [candidate(YES, source="1"), candidate(sentence, source="1")]).result
    assert (result.verdict, result.related) == (Verdict.SUPPORTED, ()), kind


def test_sources_that_conflict_are_told_where_the_claim_matches_none(candidate: MakeCandidate) -> None:
    result = verify_claim(CLAIM, [candidate(NO, source="1"), candidate(ALSO_NO, source="2")]).result
    assert (result.verdict, result.conflict) == (Verdict.REFUTED, Conflict.VALUE)
    assert [item.sentence.text for item in result.evidence] == [NO, ALSO_NO]


ORIGINS = [
    (("a", "b"), (YES, YES), 2),
    (("a", "a"), (YES, YES), 1),
    (("a", "b"), ("Mara Lind said Norvia's exports were $5 billion in 2023.",) * 2, 1),
    (("a", "b"), ("Mara Lind said Norvia's exports were $5 billion in 2023.", YES), 2),
    (
        ("a", "b"),
        (f"According to the Norvia Bank, {YES}", f"According to data from the Norvia Bank, {YES}"),
        1,
    ),
    (("a", "b"), (f"According to the Norvia Bank, {YES}", f"According to the Norvia Port, {YES}"), 2),
    (("a", "b"), (f"Mara Lind said {YES}", f"Lind said {YES}"), 1),
    (("a", "b"), (f"Mara Lind said {YES}", f"Ola Lind said {YES}"), 2),
    (("a", "b"), (f"Officials said {YES}", f"Critics said {YES}"), 2),
]


@pytest.mark.parametrize(("origins", "sentences", "count"), ORIGINS)
def test_copies_and_one_speaker_count_once(
    candidate: MakeCandidate, origins: Sequence[str], sentences: Sequence[str], count: int
) -> None:
    candidates = [
        candidate(text, source=f"{number}.html", origin=origin)
        for number, (origin, text) in enumerate(zip(origins, sentences, strict=True))
    ]
    result = verify_claim(CLAIM, candidates).result
    assert (result.origins, result.supporting_documents) == (count, 2)


@pytest.mark.parametrize(
    ("speaker", "publisher", "count"),
    [("the Lund Post", "Lund Post", 1), ("the Lund Post", "Oslo Post", 2), ("officials", "Lund Post", 2)],
)
def test_who_passes_on_another_document_adds_no_origin(
    candidate: MakeCandidate, speaker: str, publisher: str, count: int
) -> None:
    candidates = [
        candidate(f"According to {speaker}, {YES}", source="1"),
        candidate(YES, source="2", publisher=publisher),
    ]
    assert verify_claim(CLAIM, candidates).result.origins == count


def test_a_publisher_s_two_documents_are_two_origins(candidate: MakeCandidate) -> None:
    candidates = [candidate(YES, source=name, publisher="Lund Post") for name in "ab"]
    assert verify_claim(CLAIM, candidates).result.origins == 2


VAGUE = Claim(id="c", text="trade ≈ $95B in 2024")


def test_a_claim_that_names_nothing_is_marked() -> None:
    assert [verify_claim(claim, []).result.vague for claim in (VAGUE, CLAIM)] == [True, False]


def test_a_claim_that_names_nothing_takes_any_fuller_subject(candidate: MakeCandidate) -> None:
    found = candidate("Norvia's trade was $95 billion in 2024.")
    assert verify_claim(VAGUE, [found]).result.verdict is Verdict.SUPPORTED


NAMED = [("Norvia", Verdict.CONFLICTING), ("Sorland", Verdict.SUPPORTED)]


@pytest.mark.parametrize(("name", "verdict"), NAMED)
def test_what_names_nothing_is_refuted_only_by_the_names_of_its_evidence(
    candidate: MakeCandidate, name: str, verdict: Verdict
) -> None:
    candidates = [
        candidate("Norvia's trade was $95 billion in 2024.", source="1.html"),
        candidate(f"{name}'s trade was $50 billion in 2024.", source="2.html"),
    ]
    assert verify_claim(VAGUE, candidates).result.verdict is verdict


def test_a_definite_phrase_with_a_date_says_which_one_it_means() -> None:
    claims = (
        "The June 2022 meeting of ministers ended",
        "The meeting of finance ministers on trade ended",
        "The meeting ended",
    )
    assert [verify_claim(Claim(id="c", text=text), []).result.vague for text in claims] == [
        False,
        False,
        True,
    ]


def test_all_that_was_compared_is_kept_for_the_explanation(candidate: MakeCandidate) -> None:
    considered = verify_claim(CLAIM, [candidate(YES), candidate("It rained.", source="b.html")]).considered
    assert [item.stance for item in considered] == [Stance.SUPPORTS, Stance.NEUTRAL]
