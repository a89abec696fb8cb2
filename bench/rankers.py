"""What claimcheck's linking is compared with: each prepares some sentences, then searches them for claims.

All but claimcheck see a sentence by itself. They are imported when first called, so that this module can be read
without them.
"""

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from score_linking import DEPTH, Search, store_search

from claimcheck.linking import rank

Prepare = Callable[[Sequence[str]], Search]


@dataclass(frozen=True, slots=True)
class Ranker:
    """A way to find the sentences that speak of a claim."""

    name: str
    package: str
    settings: str
    """For the reader of the table."""
    prepare: Prepare
    """For the sentences of one page."""
    prepare_pool: Prepare
    """For the sentences of all pages."""


def fuzzy(scorer: str) -> Prepare:
    """Prepare a search by one of rapidfuzz's scorers, case and punctuation folded."""

    def prepare(sentences: Sequence[str]) -> Search:
        from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - see the docstring of this module

        folded = [utils.default_process(sentence) for sentence in sentences]

        def search(claim: str) -> list[int]:
            asked = utils.default_process(claim)
            found = process.extract(asked, folded, scorer=getattr(fuzz, scorer), limit=DEPTH)
            return [index for _, _, index in found]

        return search

    return prepare


def bm25(sentences: Sequence[str]) -> Search:
    """Prepare a search by bm25s over English stems."""
    import bm25s  # noqa: PLC0415 - see the docstring of this module
    import Stemmer  # noqa: PLC0415

    stemmer = Stemmer.Stemmer("english")
    retriever = bm25s.BM25(k1=1.2, b=0.4)
    retriever.index(_tokens(sentences, stemmer), show_progress=False)

    def search(claim: str) -> list[int]:
        depth = min(DEPTH, len(sentences))
        found, _ = retriever.retrieve(_tokens([claim], stemmer), k=depth, show_progress=False)
        return [int(index) for index in found[0]]

    return search


def _tokens(texts: Sequence[str], stemmer: object) -> list[list[str]]:
    import bm25s  # noqa: PLC0415 - see the docstring of this module

    tokens: list[list[str]] = bm25s.tokenize(
        list(texts), stopwords="en", stemmer=stemmer, return_ids=False, show_progress=False
    )
    return tokens


def tfidf(sentences: Sequence[str]) -> Search:
    """Prepare a search by the cosine of TF-IDF vectors."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 - see above

    vectorizer = TfidfVectorizer(sublinear_tf=True)
    vectors = vectorizer.fit_transform(sentences)

    def search(claim: str) -> list[int]:
        scores = (vectors @ vectorizer.transform([claim]).T).toarray().ravel()
        return heapq.nsmallest(DEPTH, range(len(sentences)), key=lambda index: (-scores[index], index))

    return search


def own(sentences: Sequence[str]) -> Search:
    """Prepare a search by `claimcheck.rank`."""
    return lambda claim: [link.index for link in rank(claim, sentences)]


RANKERS = (
    Ranker(
        "rapidfuzz token_set",
        "rapidfuzz",
        "`token_set_ratio`",
        fuzzy("token_set_ratio"),
        fuzzy("token_set_ratio"),
    ),
    Ranker(
        "rapidfuzz token_sort",
        "rapidfuzz",
        "`token_sort_ratio`",
        fuzzy("token_sort_ratio"),
        fuzzy("token_sort_ratio"),
    ),
    Ranker("TF-IDF", "scikit-learn", "cosine, sublinear frequencies", tfidf, tfidf),
    Ranker("BM25", "bm25s", "English stems and stop words, k1 1.2, b 0.4", bm25, bm25),
    Ranker(
        "claimcheck",
        "claimcheck-cli",
        "`rank`; pooled, of what its store hands on",
        own,
        store_search,
    ),
)
