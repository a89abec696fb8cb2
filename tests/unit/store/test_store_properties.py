"""The store against the definition of candidates, spelled out."""

import math
from collections.abc import Callable, Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language import index_terms
from claimcheck.model.passage import DATE, Query
from claimcheck.periods import find_periods
from claimcheck.quantities import find_quantities
from claimcheck.store import Entry, build_store
from claimcheck.store import store as store_module

BEST, MOST = 3, 2

WORDS = "Aral Baku trade wheat rose it school $5 6 percent in 2024 twelve schools June".split()
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(lambda words: " ".join(words) + ".")
DOCUMENTS = st.lists(st.lists(SENTENCES, max_size=6), max_size=6)
SOME_WORDS = st.lists(st.sampled_from("Aral Baku trade wheat rose school coal".split()), max_size=3)
QUERIES = st.builds(
    Query,
    terms=st.lists(st.sampled_from(WORDS), max_size=6).map(lambda words: tuple(sorted(stems(words)))),
    nouns=SOME_WORDS.map(lambda words: frozenset(stems(words))),
    names=SOME_WORDS.map(lambda words: frozenset(stems(words))),
    dimensions=st.frozensets(st.sampled_from(["money:USD", "percent", "count", DATE])),
)


def stems(words: list[str]) -> set[str]:
    return set(index_terms(" ".join(words)))


@pytest.fixture(scope="module", autouse=True)
def low_limits() -> Iterator[None]:
    """Make the limits so low that small corpora reach them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store_module, "BEST", BEST)
        patch.setattr(store_module, "MOST_WITH_FIGURE", MOST)
        yield


def by_definition(texts: list[str], query: Query) -> tuple[list[tuple[str, int]], bool]:
    """Return the candidates' texts and scores, best first, and whether some were left out: slowly and plainly."""
    terms = [stems([text]) for text in texts]
    frequency = {term: sum(term in found for found in terms) for term in query.terms}
    weight = {term: round(64 * math.log((len(texts) + 1) / (frequency[term] + 1))) for term in query.terms}
    scores = [sum(weight[term] for term in found.intersection(query.terms)) for found in terms]
    ranked = sorted(range(len(texts)), key=lambda number: (-scores[number], number))
    touched = [number for number in ranked if terms[number].intersection(query.terms)]
    best = [
        number for number in touched if len(touched) < BEST or scores[number] >= scores[touched[BEST - 1]]
    ]
    fitting = [number for number in ranked if has_figure(texts[number], terms[number], query)]
    chosen = {*best, *fitting[:MOST]}
    return [(texts[number], scores[number]) for number in ranked if number in chosen], len(fitting) > MOST


def has_figure(text: str, terms: set[str], query: Query) -> bool:
    if not (query.nouns or query.names):
        return False
    dimensions = {quantity.dimension for quantity in find_quantities(text)}
    dimensions.update([DATE] if find_periods(text) else [])
    has_noun = not query.nouns or bool(terms & query.nouns)
    has_name = not query.names or bool(terms & query.names)
    return has_noun and has_name and bool(dimensions & query.dimensions)


@given(DOCUMENTS, QUERIES, st.randoms(use_true_random=False))
def test_candidates_are_those_of_the_definition_in_any_order_of_documents(
    entry: Callable[..., Entry], documents: list[list[str]], query: Query, chance: Random
) -> None:
    entries = [entry(lines, f"{number}.txt") for number, lines in enumerate(documents)]
    distinct = list(dict.fromkeys(sentence.text for made in entries for sentence in made[1]))
    chance.shuffle(entries)
    candidates, capped = build_store(entries).candidates(query)
    found = [(candidate.passages[0].sentence.text, candidate.link.score) for candidate in candidates]
    assert (found, capped) == by_definition(distinct, query)


@given(DOCUMENTS, QUERIES)
def test_the_parts_of_every_score_add_up(
    entry: Callable[..., Entry], documents: list[list[str]], query: Query
) -> None:
    store = build_store(entry(lines, f"{number}.txt") for number, lines in enumerate(documents))
    for candidate in store.candidates(query)[0]:
        assert sum(points for _, points in candidate.link.parts) == candidate.link.score


@given(DOCUMENTS, QUERIES)
def test_every_passage_quotes_its_source(
    entry: Callable[..., Entry], documents: list[list[str]], query: Query
) -> None:
    entries = [entry(lines, f"{number}.txt") for number, lines in enumerate(documents)]
    source = {made[3].id: made[0].source.text for made in entries}
    for candidate in build_store(entries).candidates(query)[0]:
        for passage in candidate.passages:
            quote = passage.quote
            assert quote.prefix + quote.exact + quote.suffix in source[passage.source.id]
