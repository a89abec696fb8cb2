"""The pruned search against scoring everything."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.store.best import best
from claimcheck.store.index import Index

WORDS = "aral bank coal dam east farm gold hill iron jade".split()
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join), max_size=40)
QUERIES = st.lists(st.sampled_from(WORDS), unique=True, max_size=6)


def score_all(texts: list[str], weights: dict[str, int], count: int) -> dict[int, int]:
    """Return what `best` promises, by scoring every text."""
    split = [set(text.split()) for text in texts]
    scores = {
        number: sum(weight for term, weight in weights.items() if term in words)
        for number, words in enumerate(split)
        if words & weights.keys()
    }
    ranked = sorted(scores.values(), reverse=True)
    floor = ranked[count - 1] if len(ranked) >= count else 0
    return {number: score for number, score in scores.items() if score >= floor}


@given(TEXTS, QUERIES, st.integers(1, 6))
def test_pruning_changes_no_result(texts: list[str], terms: list[str], count: int) -> None:
    index = Index(texts)
    weights = index.weights(terms)
    assert best(index, weights, count) == score_all(texts, weights, count)


@given(TEXTS, st.dictionaries(st.sampled_from(WORDS), st.integers(0, 9)), st.integers(1, 6))
def test_any_weights_will_do(texts: list[str], weights: dict[str, int], count: int) -> None:
    assert best(Index(texts), weights, count) == score_all(texts, weights, count)
