"""Sources that say the same but for a figure, a date or a name conflict on a claim that speaks of it."""

from collections.abc import Sequence
from datetime import date

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Outcome, RelatedKind, Stance
from claimcheck.model.label import Label
from claimcheck.model.report import ClaimResult, Conflict, Verdict
from claimcheck.verification import verify_claim
from tests.unit.verification.conftest import MakeCandidate

AGREES_WITH_ONE = [
    (
        "The ferry Aldis had fewer than 900 people on board",
        "When it left, the ferry Aldis had taken 870 people on board.",
        "When it left, the ferry Aldis had taken 930 people on board.",
    ),
    (
        "The Torvik mine had more than 40 accidents",
        "The inspectors' list for the Torvik mine shows 38 accidents.",
        "The inspectors' list for the Torvik mine shows 45 accidents.",
    ),
    (
        "The comet was seen from 12 observatories",
        "Among amateurs the comet caused a stir, seen from 12 observatories.",
        "Among amateurs the comet caused a stir, seen from 19 observatories.",
    ),
    (
        "The play Marrow had less than 60 performances",
        "On tour the play Marrow reached 58 performances and three prizes.",
        "On tour the play Marrow reached 64 performances and three prizes.",
    ),
    (
        "As of 4 May 2019, Ostrel had more than 300 measles cases",
        "In Ostrel there were 312 measles cases and 9 deaths as of 4 May 2019.",
        "In Ostrel there were 280 measles cases and 7 deaths as of 4 May 2019.",
    ),
    (
        "Kelder Bridge has a length of over 700 metres",
        "The Kelder Bridge, with a length of 720 metres, crosses the sound.",
        "The Kelder Bridge, with a length of 640 metres, crosses the sound.",
    ),
    (
        "The choir's album sold over 70,000 copies",
        "Praised by critics, the choir's album sold 74,000 copies within weeks.",
        "Praised by critics, the choir's album sold 61,000 copies within weeks.",
    ),
    (
        "Ilmar Sand scored more than 20 goals in 2011",
        "In 2011 Ilmar Sand scored 23 goals for the club.",
        "In 2011 Ilmar Sand scored 17 goals for the club.",
    ),
    (
        "The painter Dorte Ahl was born in Rosk",
        "Dorte Ahl, the painter, was born in Rosk and studied law.",
        "Dorte Ahl, the painter, was born in Vanby and studied law.",
    ),
    (
        "The Velmer library is the third largest in Norvia",
        "The Velmer library is the third largest library in Norvia.",
        "The Velmer library is the fourth largest library in Norvia.",
    ),
    (
        "The Hallen lighthouse was opened in 1887",
        "After long delays the Hallen lighthouse was opened in 1887 by the king.",
        "After long delays the Hallen lighthouse was opened in 1891 by the king.",
    ),
    (
        "More than 40 people died in the Torvik mine",
        "The Torvik mine has seen 43 deaths and two fires.",
        "The Torvik mine has seen 38 deaths and two fires.",
    ),
    (
        "The opera Marrow has over 60 percent of good reviews on Metacritic",
        "Metacritic gives the opera Marrow 64 percent of good reviews.",
        "Metacritic gives the opera Marrow 58 percent of good reviews.",
    ),
    (
        "Under 700 of Norvia's flu patients were in hospital",
        "There are 680 people in hospital in Norvia with the flu.",
        "There are 715 people in hospital in Norvia with the flu.",
    ),
    (
        "Ostrel had more than 300 measles cases by 20 March 2019",
        "As of 20 March, there were 312 measles cases in Ostrel.",
        "As of 20 March, there were 280 measles cases in Ostrel.",
    ),
    (
        "Ostrel carried out more than 7,800 tests during the epidemic",
        "A total of 8,120 tests have been carried out in Ostrel.",
        "A total of 7,410 tests have been carried out in Ostrel.",
    ),
    (
        "The barge Aldis carried more than 50 tonnes of coal to Rosk",
        "The barge Aldis carried 55 tonnes of coal to Rosk and 70 tonnes to Lund.",
        "The barge Aldis carried 45 tonnes of coal to Rosk and 90 tonnes to Lund.",
    ),
    (
        "The singer Dorte Ahl married her second husband after 1990",
        "Ahl married her second husband, a painter, in 1994.",
        "Ahl married her second husband, a painter, in 1984.",
    ),
    (
        "The Vanby brewery bought the Rosk mill before 1950",
        "In 1947 the Vanby brewery bought the Rosk mill from the town.",
        "In 1957 the Vanby brewery bought the Rosk mill from the town.",
    ),
    (
        "The Aldis choir has fewer than 60 singers",
        "Under its new leader, the Aldis choir now has a total of 64 singers.",
        "Under its new leader, the Aldis choir has 52 singers.",
    ),
    (
        "Dorte Ahl is Norwegian",
        "Dorte Ahl is a Norwegian painter and a teacher of drawing.",
        "Dorte Ahl is a Danish painter and a teacher of drawing.",
    ),
    (
        "In the film Torvik, Mina is played by Dorte Ahl",
        "In the film Torvik the nurse Mina (Dorte Ahl) hides the letters.",
        "In the film Torvik the nurse Mina (Jorun Vik) hides the letters.",
    ),
    (
        "Ilmar Sand plays for the Rosk Rovers",
        "Ilmar Sand is a goalkeeper and captain for the Rosk Rovers of the second league.",
        "Ilmar Sand is a goalkeeper and captain for the Lund Lions of the second league.",
    ),
    (
        "The Kelder bridge was designed by Ilmar Sand",
        "After a fire the Kelder bridge was designed anew by Ilmar Sand in granite.",
        "After a fire the Kelder bridge was designed anew by Jorun Vik in granite.",
    ),
    (
        "The opera Marrow had negative reviews",
        "On its first night the opera Marrow received negative reviews.",
        "On its first night the opera Marrow received mixed reviews.",
    ),
    (
        "The opera Marrow was a flop in Norvia",
        "After a long tour the opera Marrow was a flop in Norvia.",
        "After a long tour the opera Marrow was a hit in Norvia.",
    ),
    (
        "The first flight over the Kelder pass was made by Ilmar Sand",
        "The first flight over the Kelder pass was made by Ilmar Sand in a glider.",
        "The first flight over the Kelder pass was made by Jorun Vik in a glider.",
    ),
    (
        "The Vanby league annexed the port of Rosk before 1950",
        "In 1947 the Vanby league annexed the port of Rosk and its islands.",
        "In 1957 the Vanby league annexed the port of Rosk and its islands.",
    ),
    (
        "There have been over 1,500 positive tests for measles in Ostrel",
        "The clinics of Ostrel report 1,495 confirmed cases and 5 deaths.",
        "The clinics of Ostrel report 1,543 confirmed cases and 5 deaths.",
    ),
    (
        "More than 200 have recovered from measles in Ostrel",
        "The clinics of Ostrel report 1,495 confirmed cases, 194 recoveries and 5 deaths.",
        "The clinics of Ostrel report 1,495 confirmed cases, 225 recoveries and 5 deaths.",
    ),
]

AGREES_WITH_NONE = [
    (
        "The Torvik mine had 50 accidents",
        "The inspectors' list for the Torvik mine shows 38 accidents.",
        "The inspectors' list for the Torvik mine shows 45 accidents.",
    ),
    (
        "The play Marrow had 80 performances",
        "On tour the play Marrow reached 58 performances and three prizes.",
        "On tour the play Marrow reached 64 performances and three prizes.",
    ),
    (
        "Kelder Bridge has a length of 900 metres",
        "The Kelder Bridge, with a length of 720 metres, crosses the sound.",
        "The Kelder Bridge, with a length of 640 metres, crosses the sound.",
    ),
]

NO_CONFLICT = {
    "another subject in a sentence of one pattern": (
        "Ostrel has 500 inhabitants",
        "The municipality of Ostrel has 500 inhabitants.",
        "The municipality of Vanby has 700 inhabitants.",
    ),
    "other periods": (
        "Ostrel had more than 300 measles cases as of 20 March 2019",
        "In Ostrel there were 312 measles cases as of 20 March 2019.",
        "In Ostrel there were 280 measles cases as of 21 March 2019.",
    ),
    "the claim holds of both": (
        "The Torvik mine had more than 30 accidents",
        "The inspectors' list for the Torvik mine shows 38 accidents.",
        "The inspectors' list for the Torvik mine shows 45 accidents.",
    ),
    "the same figure, more precise": (
        "The Torvik mine cost $38 million",
        "In the end the Torvik mine cost $38 million in all.",
        "In the end the Torvik mine cost $38.2 million in all.",
    ),
    "another figure of the same sentences": (
        "The Torvik mine had 12 owners",
        "The list for the Torvik mine shows 12 owners and 38 accidents.",
        "The list for the Torvik mine shows 12 owners and 45 accidents.",
    ),
    "something else is counted": (
        "The Torvik mine had 38 owners",
        "The inspectors' list for the Torvik mine shows 38 accidents.",
        "The inspectors' list for the Torvik mine shows 45 accidents.",
    ),
    "another verb": (
        "The storm killed 38 people in Ostrel",
        "The storm injured 38 people in Ostrel and cut the power.",
        "The storm injured 45 people in Ostrel and cut the power.",
    ),
    "other roles": (
        "Norvia lent Ostrel $5 billion in 2019",
        "Ostrel lent Norvia $5 billion in 2019 for a railway.",
        "Ostrel lent Norvia $7 billion in 2019 for a railway.",
    ),
    "a plan": (
        "The Torvik mine hired 38 people",
        "The Torvik mine will hire 38 people from the valley.",
        "The Torvik mine will hire 45 people from the valley.",
    ),
    "another kind of case": (
        "Ostrel had 38 measles cases in 2019",
        "Ostrel had 38 flu cases in 2019, most of them mild.",
        "Ostrel had 45 flu cases in 2019, most of them mild.",
    ),
    "members of a list": (
        "The choir sang in Rosk",
        "On its tour the choir sang in Rosk, Lund and Oslo.",
        "On its tour the choir sang in Vanby, Lund and Oslo.",
    ),
    "a place where there is room for another": (
        "The choir sang in Rosk",
        "On its spring tour the choir sang in Rosk before large crowds.",
        "On its spring tour the choir sang in Vanby before large crowds.",
    ),
    "what is held each year": (
        "Ministers met in May 2018",
        "In the castle of Rosk ministers met in May 2018 to speak of fish.",
        "In the castle of Rosk ministers met in May 2019 to speak of fish.",
    ),
    "people do many things": (
        "More than 40 people slept in the Torvik mine",
        "The Torvik mine has seen 43 deaths and two fires.",
        "The Torvik mine has seen 38 deaths and two fires.",
    ),
    "cases of another illness": (
        "There have been over 1,500 positive tests for measles in Ostrel",
        "The clinics of Ostrel report 1,495 confirmed cases of cholera and 5 deaths.",
        "The clinics of Ostrel report 1,543 confirmed cases of cholera and 5 deaths.",
    ),
    "tests of any kind": (
        "There have been over 1,500 tests for measles in Ostrel",
        "The clinics of Ostrel report 1,495 confirmed cases and 5 deaths.",
        "The clinics of Ostrel report 1,543 confirmed cases and 5 deaths.",
    ),
    "another day of no year": (
        "Ostrel had more than 300 measles cases by 20 March 2019",
        "As of 24 March, there were 312 measles cases in Ostrel.",
        "As of 24 March, there were 280 measles cases in Ostrel.",
    ),
    "a part of those who died": (
        "More than 40 people died in the Torvik mine",
        "The Torvik mine has seen 43 child deaths and two fires.",
        "The Torvik mine has seen 38 child deaths and two fires.",
    ),
    "what two others did": (
        "The Vanby brewery bought the Rosk mill before 1950",
        "In 1947 the Ostrel brewery bought the Lund mill from the town.",
        "In 1957 the Ostrel brewery bought the Lund mill from the town.",
    ),
    "what is won more than once": (
        "The Vanby eleven won the Rosk cup in 1994",
        "In 1994 the Vanby eleven won the Rosk cup on penalties.",
        "In 1996 the Vanby eleven won the Rosk cup on penalties.",
    ),
    "two that may both be said of a Scot": (
        "Dorte Ahl is British",
        "Dorte Ahl is a British painter and a teacher of drawing.",
        "Dorte Ahl is a Scottish painter and a teacher of drawing.",
    ),
    "a word that denies is no small one": (
        "The Aldis choir has fewer than 60 singers",
        "Under its new leader, the Aldis choir never had 64 singers.",
        "Under its new leader, the Aldis choir had 52 singers.",
    ),
    "another name is no small word": (
        "The Aldis choir has fewer than 60 singers",
        "Under its new leader, the Aldis choir of Rosk has 64 singers.",
        "Under its new leader, the Aldis choir has 52 singers.",
    ),
    "bounds that both agree": (
        "The film Torvik was seen by over 2 million people",
        "Loved by children, the film Torvik was seen by over 3 million people.",
        "Loved by children, the film Torvik was seen by over 4 million people.",
    ),
    "for whom a claim does not ask": (
        "Ilmar Sand sings in the shower",
        "Ilmar Sand is a goalkeeper and captain for the Rosk Rovers of the second league.",
        "Ilmar Sand is a goalkeeper and captain for the Lund Lions of the second league.",
    ),
    "other words for how it was received": (
        "The opera Marrow had negative reviews",
        "On its first night the opera Marrow received negative reviews.",
        "On its first night the opera Marrow received long reviews.",
    ),
    "no rank in the claim": (
        "Ilmar Sand flew over the Kelder pass",
        "The pilot Ilmar Sand flew over the Kelder pass in a glider.",
        "The pilot Jorun Vik flew over the Kelder pass in a glider.",
    ),
    "too few words to know it by": (
        "The club had 38 members",
        "It had 38.",
        "It had 45.",
    ),
}


def judged(claim: str, candidate: MakeCandidate, *sentences: str, **fields: object) -> ClaimResult:
    """Return the result of a claim over sentences that are each a source of their own."""
    found = [candidate(text, source=f"{at}.txt", **fields) for at, text in enumerate(sentences)]
    return verify_claim(Claim(id="c", text=claim), found).result


@pytest.mark.parametrize(("claim", "agreeing", "excluding"), AGREES_WITH_ONE)
def test_sources_that_differ_in_what_the_claim_says_conflict(
    claim: str, agreeing: str, excluding: str, candidate: MakeCandidate
) -> None:
    result = judged(claim, candidate, agreeing, excluding)
    assert (result.verdict, result.conflict) == (Verdict.CONFLICTING, Conflict.VALUE)


@pytest.mark.parametrize(("claim", "agreeing", "excluding"), AGREES_WITH_ONE[:4])
def test_neither_of_the_two_decides_alone(
    claim: str, agreeing: str, excluding: str, candidate: MakeCandidate
) -> None:
    verdicts = {judged(claim, candidate, text).verdict for text in (agreeing, excluding)}
    assert Verdict.CONFLICTING not in verdicts


@pytest.mark.parametrize(("claim", "first", "other"), AGREES_WITH_NONE)
def test_sources_that_conflict_where_the_claim_matches_none_are_reported(
    claim: str, first: str, other: str, candidate: MakeCandidate
) -> None:
    result = judged(claim, candidate, first, other)
    assert (result.verdict in (Verdict.UNSOURCED, Verdict.REFUTED), result.conflict) == (True, Conflict.VALUE)


@pytest.mark.parametrize("kind", NO_CONFLICT)
def test_near_misses_are_no_conflict(kind: str, candidate: MakeCandidate) -> None:
    claim, *sentences = NO_CONFLICT[kind]
    result = judged(claim, candidate, *sentences)
    assert (result.verdict is not Verdict.CONFLICTING, result.conflict) == (True, None)


def test_another_bound_in_the_same_words_is_another_figure(candidate: MakeCandidate) -> None:
    sentences = [
        f"Loved by children, the film Torvik was seen by over {number} million people." for number in (1, 3)
    ]
    result = judged("The film Torvik was seen by over 2 million people", candidate, *sentences)
    assert result.conflict is Conflict.VALUE


def _with(result: ClaimResult, stance: Stance) -> Sequence[Evidence]:
    return [item for item in result.evidence if item.stance is stance]


def test_each_side_says_what_the_other_says(candidate: MakeCandidate) -> None:
    result = judged(AGREES_WITH_ONE[1][0], candidate, *AGREES_WITH_ONE[1][1:])
    notes = {item.comparisons[0].source: item.comparisons[0].note for item in result.evidence}
    assert notes == {
        "45": "0.txt says “38” in the same words",
        "38": "1.txt says “45” in the same words",
    }


def test_the_figure_decides_against_the_one_that_is_excluded(candidate: MakeCandidate) -> None:
    result = judged(AGREES_WITH_ONE[1][0], candidate, *AGREES_WITH_ONE[1][1:])
    [refuting] = _with(result, Stance.REFUTES)
    deciding = refuting.deciding
    assert deciding is not None
    assert (deciding.source, deciding.outcome) == ("38", Outcome.MISMATCH)


def test_both_quotes_are_listed_where_the_claim_matches_none(candidate: MakeCandidate) -> None:
    result = judged(AGREES_WITH_NONE[0][0], candidate, *AGREES_WITH_NONE[0][1:])
    assert [item.related for item in result.related] == [RelatedKind.VALUE, RelatedKind.VALUE]


@pytest.mark.parametrize("label", [Label.TABLE_ROW, Label.CAPTION, Label.BIOGRAPHY])
def test_only_running_text_is_contrasted(label: Label, candidate: MakeCandidate) -> None:
    result = judged(AGREES_WITH_NONE[0][0], candidate, *AGREES_WITH_NONE[0][1:], label=label)
    assert result.conflict is None


def test_one_source_does_not_conflict_with_itself(candidate: MakeCandidate) -> None:
    claim, *sentences = AGREES_WITH_NONE[0]
    found = [candidate(text, source="one.txt") for text in sentences]
    assert verify_claim(Claim(id="c", text=claim), found).result.conflict is None


def test_reports_of_other_days_do_not_conflict(candidate: MakeCandidate) -> None:
    claim, *sentences = AGREES_WITH_NONE[0]
    found = [
        candidate(text, source=f"{day}.txt", reference=date(2020, 3, day))
        for day, text in enumerate(sentences, start=1)
    ]
    assert verify_claim(Claim(id="c", text=claim), found).result.conflict is None


@pytest.mark.parametrize(
    ("context", "conflict"),
    [("The Aldis is a ferry", Conflict.VALUE), ("The Berta is a ferry", None)],
)
def test_what_it_points_to_is_looked_for_around_it(
    context: str, conflict: Conflict | None, candidate: MakeCandidate
) -> None:
    sentences = (f"When it sank, it had taken {number} people on board." for number in (870, 930))
    found = [candidate(text, source=f"{at}.txt", context=[context]) for at, text in enumerate(sentences)]
    claim = Claim(id="c", text="Aldis had fewer than 900 people on board")
    assert verify_claim(claim, found).result.conflict is conflict


@pytest.mark.parametrize(("context", "conflict"), [((), Conflict.VALUE), (("About Ostrel",), None)])
def test_a_time_is_left_open_only_where_nothing_stands_around(
    context: Sequence[str], conflict: Conflict | None, candidate: MakeCandidate
) -> None:
    sentences = (f"The Torvik mine had {number} accidents and a fire." for number in (38, 45))
    found = [candidate(text, source=f"{at}.txt", context=context) for at, text in enumerate(sentences)]
    claim = Claim(id="c", text="The Torvik mine had more than 40 accidents in 2019")
    assert verify_claim(claim, found).result.conflict is conflict


def test_a_claim_that_names_nothing_is_not_judged_by_two_titles(candidate: MakeCandidate) -> None:
    found = [
        candidate(f"The film has a rating of {number} percent from critics.", source=title, context=[title])
        for title, number in (("Marrow", 40), ("Torvik", 60))
    ]
    claim = Claim(id="c", text="The film has a rating of 40 percent from critics")
    assert verify_claim(claim, found).result.conflict is None
