"""The candidates of many parts, merged, are those of one index: ties, caps, copies and all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.cluster import searching
from claimcheck.cluster.counting import weigh
from claimcheck.cluster.members import Corpus
from claimcheck.cluster.searching import Merge, Search
from claimcheck.cluster.verdicts import question_of
from claimcheck.model.passage import DATE, Query
from claimcheck.model.source import Source
from claimcheck.pipeline.library import reference_of
from claimcheck.pipeline.preparation import Prepared, prepare
from claimcheck.pipeline.stored.extracting import row_of_prepared
from claimcheck.store import build_store, store
from claimcheck.store.ledger.codec import unseal
from tests.unit.cluster.plain_engine import PlainEngine, Table

SUBJECTS = ["Exports of Norland", "Exports of Sudland", "Imports of Norland", "The harbour of Sudland"]
VERBS = ["reached", "fell to", "rose to"]
FIGURES = [
    "27 billion dollars in 2024",
    "31 billion dollars",
    "40 ships",
    "their height in 2023",
    "nothing new",
]

SENTENCES = st.builds(
    "{} {} {}.".format, st.sampled_from(SUBJECTS), st.sampled_from(VERBS), st.sampled_from(FIGURES)
)
CORPORA = st.lists(st.lists(SENTENCES, min_size=1, max_size=4), min_size=1, max_size=8)
QUERY = Query(
    terms=("27", "billion", "dollar", "export", "norland", "reach"),
    nouns=frozenset({"export"}),
    names=frozenset({"norland"}),
    dimensions=frozenset({"money:USD", DATE}),
)


@settings(max_examples=100, deadline=None)
@given(
    corpora=CORPORA,
    size=st.integers(1, 9),
    best=st.integers(1, 5),
    most=st.integers(1, 4),
    step=st.sampled_from([1, -1]),
)
def test_parts_find_what_one_index_finds(
    corpora: list[list[str]], size: int, best: int, most: int, step: int
) -> None:
    prepared = [
        prepare(Source(path=f"{number}.txt", text="\n\n".join(texts), sha256=""))
        for number, texts in enumerate(corpora)
    ]
    with pytest.MonkeyPatch.context() as patch:
        for module in (searching, store):
            patch.setattr(module, "BEST", best)
            patch.setattr(module, "MOST_WITH_FIGURE", most)
        assert found_in_parts(prepared, PlainEngine(size), step) == found_in_one(prepared)


def found_in_one(prepared: list[Prepared]) -> tuple[list[tuple[int, str, int]], bool]:
    whole = build_store((it.document, it.sentences, "", reference_of(it.document)) for it in prepared)
    candidates, capped = whole.candidates(QUERY)
    return [
        (it.link.score, it.passages[0].source.id, it.passages[0].sentence.start) for it in candidates
    ], capped


def found_in_parts(
    prepared: list[Prepared], engine: PlainEngine, step: int
) -> tuple[list[tuple[int, str, int]], bool]:
    by_id = {it.document.source.id: it for it in prepared}
    corpus = Corpus({name.encode(): [(name, "")] for name in by_id})
    table = [as_row(it) for it in prepared][::step]
    [weights] = weigh(engine, table, corpus, [QUERY], len(table))
    found = engine.mapped(table, Search(corpus, (question_of(0, QUERY, weights),)), 0)
    merged = engine.mapped(engine.grouped(found, "claim", "packed"), Merge(), 0)
    if not merged:
        return [], False
    texts = unseal(merged[0]["found"], tuple[searching.Found, ...])
    starts = [(it.score, it.first[0], by_id[it.first[0]].sentences[it.first[1]].start) for it in texts]
    return starts, bool(merged[0]["capped"])


def as_row(prepared: Prepared) -> Table:
    row = row_of_prepared(prepared)
    columns = {name: getattr(row, name) for name in row.__dataclass_fields__}
    return {"extract": prepared.document.source.id.encode(), **columns}
