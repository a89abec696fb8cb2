"""What holds for every ranking."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language import index_terms
from claimcheck.linking import rank
from claimcheck.linking.collection import analyse
from claimcheck.linking.points import marks_in, weigh
from claimcheck.model.claim import Claim

WORDS = "Chile Norway sold wheat the in 2023 ships of 40 rain. fell NEWS: and".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
SENTENCES = st.lists(TEXTS, max_size=16)
CLAIMS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)


@given(CLAIMS, SENTENCES)
def test_every_sentence_gets_one_link(claim: str, sentences: list[str]) -> None:
    assert sorted(link.index for link in rank(claim, sentences)) == list(range(len(sentences)))


@given(CLAIMS, SENTENCES)
def test_links_come_best_first_and_ties_by_index(claim: str, sentences: list[str]) -> None:
    keys = [(-link.score, link.index) for link in rank(claim, sentences)]
    assert keys == sorted(keys)


@given(CLAIMS, SENTENCES)
def test_the_parts_of_a_score_add_up_to_no_less_than_nothing(claim: str, sentences: list[str]) -> None:
    for link in rank(claim, sentences):
        assert link.score == sum(points for _, points in link.parts) >= 0


@given(CLAIMS, SENTENCES)
def test_choosing_lazily_is_choosing_greedily(claim: str, sentences: list[str]) -> None:
    assert [(link.index, link.score) for link in rank(claim, sentences)] == greedily(claim, sentences)


def greedily(claim: str, sentences: list[str]) -> list[tuple[int, int]]:
    """Return the ranking by looking at every sentence again before each of the first ten choices."""
    collection = analyse(sentences)
    points = weigh(Claim("", claim), collection)
    marks = [marks_in(terms, points) for terms in collection.terms]
    alone = [single_score(claim, sentences, index) for index in range(len(sentences))]
    covered: set[object] = set()
    left, chosen = set(range(len(sentences))), []

    def now(index: int) -> int:
        return alone[index] - sum(points[mark][1] * 40 // 100 for mark in marks[index] if mark in covered)

    for _ in range(10):
        touched = [index for index in left if marks[index]]
        if touched:
            best = min(touched, key=lambda index: (-now(index), index))
            chosen.append((best, now(best)))
            left.remove(best)
            covered.update(marks[best])
    chosen += [(index, now(index)) for index in left]
    return sorted(chosen, key=lambda pair: (-pair[1], pair[0]))


def single_score(claim: str, sentences: list[str], index: int) -> int:
    """Return what a sentence scores before anything has been chosen: its parts without what is repeated."""
    [link] = [link for link in rank(claim, sentences) if link.index == index]
    return sum(points for name, points in link.parts if name != "repeated")


@given(TEXTS)
def test_pairs_are_terms_that_stand_side_by_side(text: str) -> None:
    terms = index_terms(text)
    points = weigh(Claim("", text), analyse([text]))
    pairs = {mark for mark in points if isinstance(mark, tuple)}
    assert pairs <= {(min(pair), max(pair)) for pair in itertools.pairwise(terms)}
