"""Results that are kept while a corpus changes are those of a run that judges everything anew."""

import random
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.report import ClaimResult
from claimcheck.pipeline.corpus import Place
from claimcheck.pipeline.progress import SILENT
from claimcheck.pipeline.session import Stored
from claimcheck.pipeline.stored import keeping_results
from claimcheck.pipeline.stored.corpus import StoredCorpus
from claimcheck.pipeline.workers import Workers
from claimcheck.store.ledger.connection import connect
from claimcheck.store.ledger.turns import Turn

NAMES = "Norland Sudland Aldan Orlan Belmar Cassen".split()
VERBS = "opened closed approved rejected built".split()
THINGS = "schools bridges clinics ports mills".split()


def statement(chance: random.Random) -> str:
    """Make up a sentence of few words, so that many pages say the same or something near it."""
    name, verb, thing = chance.choice(NAMES), chance.choice(VERBS), chance.choice(THINGS)
    return f"{name} {verb} {chance.randint(2, 6)} {thing} in {chance.randint(2020, 2023)}."


def page(chance: random.Random) -> list[str]:
    """Return the paragraphs of a page with a foot that cleaning removes."""
    body = [" ".join(statement(chance) for _ in range(3)) for _ in range(chance.randint(2, 5))]
    return [
        f"{chance.choice(NAMES)} and its towns",
        *body,
        f"Copyright 2024. {statement(chance)} All rights reserved.",
    ]


def write(path: Path, paragraphs: Sequence[str]) -> None:
    path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


def change(corpus: Path, chance: random.Random, turn: int) -> None:
    """Do one thing to a corpus."""
    files = sorted(corpus.iterdir())
    file = chance.choice(files)
    paragraphs = file.read_text("utf-8").strip().split("\n\n")
    match turn % 6:
        case 0:
            paragraphs.insert(chance.randint(1, len(paragraphs)), statement(chance))
        case 1:
            paragraphs.insert(1, "Nobody was there to see it.")
        case 2:
            paragraphs[1:-1] = chance.sample(paragraphs[1:-1], len(paragraphs) - 2)
        case 3:
            file.unlink()
            return
        case 4:
            write(corpus / f"new-{turn}.txt", page(chance))
            return
        case _:
            write(corpus / f"copy-{turn}.txt", paragraphs)
            return
    write(file, paragraphs)


def judged(store: Path, corpus: Path, claims: Sequence[Claim]) -> tuple[int, list[ClaimResult]]:
    """Bring a store up to date and judge by it; return how many results it had by then, too."""
    store.mkdir(exist_ok=True)
    with closing(connect(store)) as database, Turn(store, lambda: None) as turn, Workers(1) as workers:
        opened = Stored(database, store, turn).open_corpus(Place((corpus,), corpus.parent), workers, SILENT)
        assert isinstance(opened, StoredCorpus)
        kept = int(database.execute("SELECT count(*) FROM results").fetchone()[0])
        return kept, list(opened.judge_all(claims, workers, SILENT))


@pytest.fixture
def claims() -> tuple[Claim, ...]:
    chance = random.Random(5)  # noqa: S311 - nothing here is secret
    return tuple(Claim(id=f"claim-{number}", text=statement(chance).rstrip(".")) for number in range(8))


def made_corpus(folder: Path, chance: random.Random) -> Path:
    corpus = folder / "corpus"
    corpus.mkdir()
    for number in range(10):
        write(corpus / f"page-{number}.txt", page(chance))
    return corpus


@pytest.mark.parametrize("seed", range(2))
def test_what_is_kept_is_what_judging_anew_finds(
    tmp_path: Path, claims: tuple[Claim, ...], monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    # In a corpus of ten pages every change moves every weight, and nothing would be kept; so words weigh the same here.
    for module in ("ledger_store", "grounds"):
        monkeypatch.setattr(f"claimcheck.store.{module}.idf", lambda _, texts: 1 + (texts < 20))
        monkeypatch.setattr(f"claimcheck.store.{module}.BEST", 4)
    chance = random.Random(seed)  # noqa: S311 - nothing here is secret
    corpus = made_corpus(tmp_path, chance)
    judged(tmp_path / "store", corpus, claims)
    kept_at_all = 0
    for turn in range(9):
        change(corpus, chance, turn)
        kept, found = judged(tmp_path / "store", corpus, claims)
        assert found == judged(tmp_path / f"fresh-{turn}", corpus, claims)[1]
        kept_at_all += kept
    assert 0 < kept_at_all < 9 * len(claims)


def test_weights_that_change_put_results_to_the_test_again(tmp_path: Path, claims: tuple[Claim, ...]) -> None:
    chance = random.Random(1)  # noqa: S311 - nothing here is secret
    corpus = made_corpus(tmp_path, chance)
    judged(tmp_path / "store", corpus, claims)
    write(corpus / "page-0.txt", page(chance))
    assert judged(tmp_path / "store", corpus, claims) == (0, judged(tmp_path / "fresh", corpus, claims)[1])


def test_after_many_changes_nothing_is_kept(
    tmp_path: Path, claims: tuple[Claim, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_results, "MOST_CHANGED", 1)
    monkeypatch.setattr("claimcheck.store.grounds.idf", lambda *_: 1)
    monkeypatch.setattr("claimcheck.store.ledger_store.idf", lambda *_: 1)
    chance = random.Random(2)  # noqa: S311 - nothing here is secret
    corpus = made_corpus(tmp_path, chance)
    judged(tmp_path / "store", corpus, claims)
    write(corpus / "page-0.txt", page(chance))
    assert judged(tmp_path / "store", corpus, claims)[0] == 0
