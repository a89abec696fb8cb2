"""What holds for every claim and sentence, and for every order of the candidates."""

import time
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Outcome, Slot, Stance
from claimcheck.verification import compare, verify_claim
from tests.annotated import semantic_pairs
from tests.unit.verification.candidates import candidates, outcome

FEW = settings(max_examples=60, deadline=None)

ROWS = [row for rows in semantic_pairs().values() for row in rows]
GLUE = [
    "",
    ".",
    ",",
    ";",
    "(",
    ")",
    '"',
    "\u2014",
    "%",
    "No.",
    "1",
    "2020",
    "\u00bd",
    "of",
    "not",
    "which",
    "\ud83d",
    "\u202e",
]
PLACES = st.sampled_from(["Norvia", "Sorland", "Central Asia", "the Lund Bank"])
VERBS = st.sampled_from(["signed", "approved", "adopted", "rejected", "published", "reviewed"])
THINGS = st.sampled_from(["the treaty", "the budget", "the report", "the trade plan"])
TIMES = st.sampled_from(["", " in 2023", " in May 2022", " on 3 March 2021"])
DECLARATIVE = st.builds("{} {} {}{}".format, PLACES, VERBS, THINGS, TIMES)
MEASURED = st.builds(
    "{}'s {} {} {}{}".format,
    st.sampled_from(["Norvia", "Sorland"]),
    st.sampled_from(["exports", "imports", "debt", "revenue"]),
    st.sampled_from(["were", "reached", "totalled"]),
    st.sampled_from(["$5 billion", "$7 billion", "$5.2 billion"]),
    st.sampled_from([" in 2022", " in 2023"]),
)
TEXT = st.text(max_size=300)
BROKEN = st.text(
    alphabet=st.characters(codec="utf-8", categories=["Cc", "Cf", "Lo", "So", "Zs", "Po"]), max_size=120
)


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("The mill ground corn for the first time it In", "The mill Ana ' s age is 1 / first time in"),
        (
            "Ana, the only queen of King Over It, reigned in 2017.",
            "Ana, the only queen of King Over It, reigned \u2116 in 2017.",
        ),
        ("The mill \ud83d burned down", "The mill \ud83d burned down in 2017."),
    ],
)
def test_words_that_mean_nothing_break_nothing(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).comparisons


@pytest.mark.parametrize("seed", range(4))
def test_sentences_spliced_of_others_break_nothing(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - nothing secret
    for row in random.sample(ROWS, 200):
        claim = str(row["claim"])
        sentence = _spliced(claim, str(random.choice(ROWS)["sentence"]), random)
        assert compare(claim, sentence).comparisons


def _spliced(text: str, other: str, random: Random) -> str:
    """Return the words of a text with some of another among them, some missing, some doubled and some marks."""
    words, others = text.split(), other.split()
    for _ in range(random.randrange(6)):
        at, by = random.randrange(len(words) + 1), random.randrange(len(others))
        words[at : at + random.randrange(3)] = random.choice(
            [others[by : by + 5], words[:2], [random.choice(GLUE)]]
        )
    return " ".join(words)


@FEW
@given(MEASURED, st.lists(MEASURED | DECLARATIVE, min_size=10, max_size=20))
def test_the_screen_changes_no_verdict_on_made_up_sentences(claim: str, sentences: list[str]) -> None:
    found = candidates([{"sentence": f"{sentence}."} for sentence in sentences])
    made = Claim(id="c", text=claim)
    assert outcome(verify_claim(made, found)) == outcome(verify_claim(made, found, thorough=True))


@FEW
@given(MEASURED, st.lists(MEASURED, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_candidates_changes_nothing(claim: str, sentences: list[str], random: Random) -> None:
    found = candidates([{"sentence": f"{sentence}."} for sentence in sentences])
    shuffled = random.sample(found, len(found))
    made = Claim(id="c", text=claim)
    assert outcome(verify_claim(made, found)) == outcome(verify_claim(made, shuffled))


@FEW
@given(DECLARATIVE | MEASURED)
def test_a_sentence_supports_itself(claim: str) -> None:
    assert compare(claim, f"{claim}.").stance is Stance.SUPPORTS


@FEW
@given(PLACES, THINGS, TIMES)
def test_a_denial_never_supports(place: str, thing: str, time_: str) -> None:
    denial = f"{place} did not sign {thing}{time_}."
    assert compare(f"{place} signed {thing}{time_}", denial).stance is Stance.REFUTES


@FEW
@given(MEASURED)
def test_a_denied_figure_never_supports(claim: str) -> None:
    denial = claim.replace(" were ", " were not ").replace(" reached ", " did not reach ")
    denial = denial.replace(" totalled ", " did not total ")
    assert compare(claim, f"{denial}.").stance is not Stance.SUPPORTS


@FEW
@given(TEXT | BROKEN, TEXT | BROKEN, TEXT)
def test_any_text_is_compared(claim: str, sentence: str, context: str) -> None:
    found = compare(claim or "-", sentence, context=[context])
    assert found.stance in Stance


@FEW
@given(MEASURED, TEXT | BROKEN)
def test_spans_lie_in_the_sentence(claim: str, noise: str) -> None:
    sentence = f"{noise} {claim}."
    for comparison in compare(claim, sentence).comparisons:
        span = comparison.span
        assert span is None or 0 <= span.start < span.end <= len(sentence)


HOSTILE = [
    "貿易額達到950億美元",
    "🚢🚢 exports 🚢",
    "\x00\x1b[31m\x9b",
    "(" * 40,
    "a, " * 200,
    "of " * 100,
    '"' * 99,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_states_nothing(text: str) -> None:
    assert compare("Norvia's exports were $5 billion", text).stance is Stance.NEUTRAL
    assert compare(text, "Norvia's exports were $5 billion.").stance is Stance.NEUTRAL


def seconds(unit: str, length: int) -> float:
    """Return the least processor time of comparing a long line; each is another one, as analyses are kept."""
    taken = []
    for number in range(3):
        sentence = f"{unit * (length // len(unit))}{number}."
        begin = time.process_time()
        compare("Norvia's exports were $5 billion in 2023", sentence)
        taken.append(time.process_time() - begin)
    return min(taken)


UNITS = ["Norvia and ", "$5 billion, ", "in 2023 the port grew and ", "which said that ", "the first of the "]


@pytest.mark.parametrize("unit", UNITS)
def test_a_line_of_five_thousand_characters_costs_no_more_than_its_length(unit: str) -> None:
    short, long = seconds(unit, 1200), seconds(unit, 4800)
    # Four times the text; a quadratic step would take sixteen times as long, and the clock is coarse.
    assert long <= 10 * short + 0.1


def test_the_deciding_comparison_of_a_refutation_excludes() -> None:
    found = compare("Norvia's exports were $5 billion", "Norvia's exports were $7 billion.")
    assert (found.deciding.slot, found.deciding.outcome) == (Slot.QUANTITY, Outcome.MISMATCH)
