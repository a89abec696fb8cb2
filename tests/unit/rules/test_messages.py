"""What findings say: the claim, the figures, the place, and what to do next."""

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.model.claim import Ignore, Place
from claimcheck.model.document import Damage
from claimcheck.model.evidence import (
    DAY_UNKNOWN,
    Comparison,
    Evidence,
    Outcome,
    Quote,
    RelatedKind,
    Slot,
    Stance,
)
from claimcheck.model.label import Label
from claimcheck.model.lock import Drift, Drifted, Pin, Review
from claimcheck.model.report import (
    Assessment,
    Conflict,
    Finding,
    PartResult,
    RemovedFigure,
    Verdict,
)
from claimcheck.model.sentence import Sentence
from claimcheck.model.span import Span
from claimcheck.rules import judge
from claimcheck.rules.examples import (
    CLAIM,
    MISS,
    REFUTATION,
    SUPPORT,
    SUPPORTED,
    evidence,
    judged,
    read,
    reference,
    with_claim,
)
from claimcheck.rules.wording import abridged, difference, location, stated


def finding(code: str, assessment: Assessment) -> Finding:
    (found,) = [finding for finding in judge(assessment) if finding.code == code]
    return found


def test_a_finding_on_a_claim_carries_its_id_and_place() -> None:
    found = finding("CC101", judged(Verdict.UNSOURCED))
    assert (found.claim, found.place) == (CLAIM.id, CLAIM.place)


def test_an_unsourced_claim_gets_its_nearest_miss_and_the_slot_that_failed() -> None:
    found = finding("CC101", judged(Verdict.UNSOURCED, nearest=MISS))
    assert found.message.partition("; ")[2] == (
        "the nearest miss, corpus/travel.md:4, fails on quantity: the claim says “3.2 million”, the source "
        "“several million”"
    )
    assert found.tip == "Correct the claim, or add a source that states it."


def test_a_nearest_miss_that_was_left_out_is_not_told_to_fail() -> None:
    left_out = replace(SUPPORT, stance=Stance.NEUTRAL, related=RelatedKind.EXCLUDED)
    found = finding("CC101", judged(Verdict.UNSOURCED, nearest=left_out))
    assert found.message.endswith(", is left out by the claim's `sources`")


def test_an_unsourced_claim_hears_of_sentences_its_own_sources_field_leaves_out() -> None:
    left_out = replace(SUPPORT, stance=Stance.NEUTRAL, related=RelatedKind.EXCLUDED)
    assert finding("CC101", judged(Verdict.UNSOURCED, related=(left_out,))).tip.endswith(
        "The claim's `sources` leave out 1 sentence that may state it."
    )


def test_an_unsourced_claim_hears_that_not_all_candidates_were_looked_at() -> None:
    assert "More sentences qualified" in finding("CC101", judged(Verdict.UNSOURCED, capped=True)).tip


def test_a_partly_sourced_claim_hears_which_part_is_missing() -> None:
    parts = (PartResult("A", Verdict.SUPPORTED), PartResult("B", Verdict.UNSOURCED))
    assert finding("CC102", judged(Verdict.PARTIAL, SUPPORT, parts=parts)).message == (
        "claim “ferry-passengers” is sourced in part only: no source states 1 of 2 parts: “B”"
    )


def test_too_few_sources_says_when_they_are_copies() -> None:
    copy = evidence("3.2 million", Outcome.MATCH, "mirror.txt", origin="harbour.txt")
    message = finding(
        "CC103", judged(Verdict.SUPPORTED, SUPPORT, copy, claim=with_claim(min_sources=3))
    ).message
    assert message == (
        "claim “ferry-passengers” has 1 independent origin of the 3 it asks for: the 2 documents that state it are "
        "copies of one story or one speaker (corpus/harbour.txt:4, corpus/mirror.txt:4)"
    )


def test_too_few_sources_also_speaks_of_a_conflicting_claim() -> None:
    conflicting = judged(Verdict.CONFLICTING, SUPPORT, REFUTATION, claim=with_claim(min_sources=2))
    assert [found.code for found in judge(conflicting)] == ["CC103", "CC301"]


def test_too_few_sources_leaves_refuted_and_unsourced_claims_to_their_own_rules() -> None:
    two = with_claim(min_sources=2)
    assessment = Assessment(
        claims=(
            *judged(Verdict.REFUTED, REFUTATION, claim=two).claims,
            *judged(Verdict.UNSOURCED, claim=replace(two, id="other")).claims,
        ),
        sources=(),
    )
    assert [found.code for found in judge(assessment)] == ["CC101", "CC201"]


def test_only_in_boilerplate_names_the_first_places_and_counts_the_others() -> None:
    figures = tuple(
        RemovedFigure(reference(f"{name}.txt"), 9, Label.SPAM, "pipe-joined", "3.2 million")
        for name in "abcde"
    )
    message = finding("CC104", judged(Verdict.UNSOURCED, removed_figures=figures)).message
    assert message.endswith(
        "stands only in removed text, “3.2 million”: corpus/a.txt:9:1 (spam, pipe-joined), "
        "corpus/b.txt:9:1 (spam, pipe-joined), corpus/c.txt:9:1 (spam, pipe-joined) and 2 more"
    )


def test_a_figure_in_removed_text_does_not_matter_where_a_source_states_it() -> None:
    figure = RemovedFigure(reference(), 9, Label.SPAM, "pipe-joined", "3.2 million")
    assert judge(judged(Verdict.SUPPORTED, SUPPORT, removed_figures=(figure,))) == ()


def test_a_refuted_claim_hears_both_values_and_the_place() -> None:
    assert finding("CC201", judged(Verdict.REFUTED, REFUTATION)).message == (
        "claim “ferry-passengers” is refuted by 1 origin: corpus/ministry.html:4 (quantity: the claim says "
        "“3.2 million”, the source “2.9 million”)"
    )


def test_a_refuted_claim_hears_that_the_sources_disagree_among_themselves() -> None:
    other = evidence("1.1 million", Outcome.MISMATCH, "guide.md")
    found = finding("CC201", judged(Verdict.REFUTED, REFUTATION, other, conflict=Conflict.VALUE))
    assert found.message.endswith("; the sources disagree among themselves")
    assert found.tip.startswith("Find out which of the sources is right")


def test_a_conflict_shows_both_sides_and_how_to_settle_it() -> None:
    found = finding("CC301", judged(Verdict.CONFLICTING, SUPPORT, REFUTATION, conflict=Conflict.VALUE))
    assert found.message == (
        "sources disagree on claim “ferry-passengers”: 1 origin (corpus/harbour.txt:4) for it, 1 origin "
        "(corpus/ministry.html:4: quantity: the claim says “3.2 million”, the source “2.9 million”) against it"
    )
    assert "accept: {source: harbour.txt, reason: …}" in found.tip


def test_messages_name_places_in_the_same_order_whatever_the_order_of_evidence() -> None:
    found = [evidence("3.2 million", Outcome.MATCH, name) for name in ("a.txt", "b.txt", "c.txt")]
    messages = {
        finding("CC301", judged(Verdict.CONFLICTING, *order, REFUTATION)).message
        for order in (found, found[::-1])
    }
    assert len(messages) == 1


def test_a_conflict_by_revision_is_called_one() -> None:
    found = finding("CC301", judged(Verdict.CONFLICTING, SUPPORT, REFUTATION, conflict=Conflict.REVISION))
    assert found.message.endswith("; one publisher's later document states otherwise")


def test_incomparable_sources_names_each_kind_once() -> None:
    related = tuple(
        replace(evidence("2 million", Outcome.NEITHER, name), related=kind)
        for name, kind in [
            ("a.txt", RelatedKind.CURRENCY),
            ("b.txt", RelatedKind.PERIOD),
            ("c.txt", RelatedKind.PERIOD),
        ]
    )
    assert finding("CC302", judged(Verdict.SUPPORTED, SUPPORT, related=related)).message == (
        "sources that cannot be compared with claim “ferry-passengers”: 2 sentences for another period "
        "(corpus/b.txt:4, corpus/c.txt:4); 1 sentence for another currency (corpus/a.txt:4)"
    )


def stale(as_of: date, *found: Evidence) -> list[str]:
    assessment = judged(Verdict.SUPPORTED, *found, claim=with_claim(max_age_days=365))
    return [finding.message for finding in judge(replace(assessment, as_of=as_of))]


def test_stale_evidence_goes_by_the_newest_supporting_source() -> None:
    old = evidence("3.2 million", Outcome.MATCH, "old.txt", published=date(2019, 5, 1))
    new = evidence("3.2 million", Outcome.MATCH, "new.txt", updated=date(2020, 5, 1))
    assert stale(date(2021, 5, 1), old, new) == []
    assert stale(date(2021, 5, 2), old, new) == [
        (
            "the newest source that supports claim “ferry-passengers” is corpus/new.txt:4 of 2020-05-01: "
            "366 days old, and the claim allows 365"
        )
    ]


def test_stale_evidence_needs_a_source_to_know_a_date() -> None:
    unplaced = replace(SUPPORT, source=None)
    assert stale(date(2021, 5, 1), unplaced) == [
        "no source that supports claim “ferry-passengers” has a date, so its age is unknown: a sentence"
    ]


def test_stale_evidence_has_no_say_where_nothing_supports() -> None:
    assert stale(date(2021, 5, 1)) == []


def test_an_unreadable_source_is_told_by_its_place() -> None:
    found = finding("CC901", read(sentences=0, problem="CC901", message="permission denied"))
    assert found.message == "the source cannot be read: permission denied"
    assert found.place == Place("corpus/harbour.txt", 1, 1, 1, 1)


def test_a_record_of_a_file_that_holds_many_is_named() -> None:
    broken = finding("CC901", read(sentences=0, problem="CC901", message="cut short", record="day/a.txt"))
    cut = Damage(0, 4, "cut-start", "begins in mid-sentence")
    damaged = finding("CC903", read(sentences=1, damage=(cut,), record="day/a.txt"))
    assert broken.message == "the record day/a.txt cannot be read: cut short"
    assert damaged.message == "damaged text (cut-start) in the record day/a.txt: begins in mid-sentence"


def test_a_source_problem_without_a_message_still_reads_well() -> None:
    assert finding("CC902", read(sentences=0, problem="CC902")).message == "the source has no text"


def test_a_message_that_says_what_is_wrong_itself_is_not_said_twice() -> None:
    found = finding("CC902", read(sentences=0, problem="CC902", message="has no text: remove the file"))
    assert found.message == "the source has no text: remove the file"


def test_damage_is_told_once_a_kind_at_its_first_place() -> None:
    damage = (
        Damage(0, 4, "cut-start", "begins in mid-sentence"),
        Damage(9, 10, "lost-characters", "first"),
        Damage(19, 20, "lost-characters", "second"),
    )
    places = tuple(Place("corpus/harbour.txt", line, 1, line, 2) for line in (1, 3, 5))
    found = judge(read(sentences=3, damage=damage, damage_places=places))
    assert [(item.message, item.place) for item in found] == [
        ("damaged text (cut-start): begins in mid-sentence", places[0]),
        ("damaged text (lost-characters): first (2 places, this is the first)", places[1]),
    ]


def test_a_place_without_a_line_is_the_path() -> None:
    assert location(replace(SUPPORT, line=None)) == "corpus/harbour.txt"


def test_a_place_in_a_record_names_the_record() -> None:
    record = replace(reference("dump.jsonl"), record="12")
    assert location(replace(SUPPORT, source=record, line=4)) == "corpus/dump.jsonl#12:4"
    assert str(Place("corpus/dump.jsonl", 4, 2, 4, 3, record="12")) == "corpus/dump.jsonl#12:4:2"


def test_a_slot_the_source_leaves_open_is_told_as_such() -> None:
    missing = Comparison(Slot.PERIOD, "2023", "", Outcome.MISSING)
    assert difference(missing) == "period: the claim says “2023”, the source does not state it"


def test_a_note_of_the_comparison_is_told() -> None:
    noted = Comparison(Slot.QUANTITY, "3", "4", Outcome.MISMATCH, "counts are exact")
    assert difference(noted) == "quantity: the claim says “3”, the source “4” (counts are exact)"


def test_evidence_without_comparisons_says_so() -> None:
    bare = Evidence(Stance.NEUTRAL, (), Sentence("x", 0, 1))
    assert difference(bare.deciding) == "nothing could be compared"


def test_what_a_sentence_states_in_a_slot_is_found() -> None:
    assert (stated(SUPPORT, Slot.QUANTITY), stated(SUPPORT, Slot.PERIOD)) == ("3.2 million", "")


def drifted(drift: Drift, *, review: Review | None = None) -> Finding:
    pin = Pin(Stance.SUPPORTS, "harbour.txt", "0" * 64, "1", Quote("It carried many.", "", ""), Span(0, 16))
    found = Drifted(CLAIM.id, drift, pin, "nearest now: “It carried few.”", review)
    return finding("CC401", replace(SUPPORTED, drifted=(found,)))


def test_drifted_evidence_is_told_with_its_words_its_source_and_what_is_there_now() -> None:
    found = drifted(Drift.CHANGED)
    assert found.message == (
        "locked evidence of claim “ferry-passengers” has changed: “It carried many.” (harbour.txt): "
        "nearest now: “It carried few.”"
    )
    assert found.tip.endswith("then `claimcheck lock ferry-passengers --update`.")


@pytest.mark.parametrize("drift", [Drift.MOVED, Drift.AMBIGUOUS, Drift.CHANGED, Drift.GONE])
def test_each_kind_of_drift_has_its_own_word(drift: Drift) -> None:
    assert str(drift) in drifted(drift).message


def test_a_review_that_no_longer_holds_is_named() -> None:
    found = drifted(Drift.GONE, review=Review("Ana", date(2024, 3, 1)))
    assert found.message.endswith("; the review by Ana of 2024-03-01 no longer holds")


def test_a_claim_that_is_not_locked_is_told_without_a_pin() -> None:
    found = finding("CC401", replace(SUPPORTED, drifted=(Drifted(CLAIM.id, Drift.UNLOCKED, found="so"),)))
    assert found.message == "claim “ferry-passengers” is not locked: so"


def test_without_a_lock_an_ignore_of_drifted_evidence_is_not_called_unused() -> None:
    ignoring = with_claim(ignore=(Ignore("drifted-evidence", "the page is edited daily"),))
    unlocked = judged(Verdict.SUPPORTED, SUPPORT, claim=ignoring)
    assert [found.code for found in judge(unlocked)] == []
    assert [found.code for found in judge(replace(unlocked, drifted=()))] == ["CC911"]


def test_a_claim_that_counts_from_a_day_it_does_not_give_is_told_to_write_the_date() -> None:
    compared = Comparison(Slot.PERIOD, "last Tuesday", "last Tuesday", Outcome.NEITHER, DAY_UNKNOWN)
    unsourced = judged(Verdict.UNSOURCED, nearest=replace(MISS, comparisons=(compared,)))
    found = finding("CC101", unsourced)
    assert DAY_UNKNOWN in found.message
    assert "Write the date instead of “last Tuesday”" in found.tip


def test_an_endless_text_is_cut_in_the_midst_and_says_so() -> None:
    text = "a" * 700 + "b" * 700
    short = abridged(text)
    assert short == f"{'a' * 300} [… 800 characters left out …] {'b' * 300}"
    assert abridged(text[:1000]) == text[:1000]


def test_a_difference_of_endless_texts_can_be_read() -> None:
    endless = Comparison(Slot.ROLES, "a" * 50_000, "b" * 50_000, Outcome.NEITHER)
    assert len(difference(endless)) < 2_000
