"""How documents stand after changes is how they stand in a store that is made anew."""

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from unittest.mock import patch

import pytest

from claimcheck.origins import candidates
from claimcheck.pipeline.corpus import Place
from claimcheck.pipeline.progress import SILENT
from claimcheck.pipeline.session import Stored
from claimcheck.pipeline.stored import ledger_pages
from claimcheck.pipeline.workers import Workers
from claimcheck.store.ledger.connection import connect
from claimcheck.store.ledger.settled import settled_documents
from claimcheck.store.ledger.turns import Turn

NAMES = "Norland Sudland Aldan Orlan Belmar Cassen Dunmore Elvik".split()
VERBS = "opened closed approved rejected built painted".split()
THINGS = "schools bridges clinics ports mills cranes".split()
FEET = (
    "Founded in 1990, Harbour Post reaches five million readers in twelve countries.",
    "Ann Lee covers ports, ships and the sea for Harbour Post and its readers.",
    "Jo Berg covers ports, ships and the sea for Harbour Post and its readers.",
    "Vera Moe covers ports, ships and the sea for Harbour Post and its readers.",
    "Join our 12,345 readers on the lake today and every day.",
    "Join our 99 readers on the lake today and every day.",
    "The council of the town meets again in the old hall on Monday.",
)


def statement(chance: random.Random) -> str:
    name, verb, thing = chance.choice(NAMES), chance.choice(VERBS), chance.choice(THINGS)
    return f"{name} {verb} {chance.randint(2, 60)} {thing} beside the river in {chance.randint(1990, 2023)}."


def page(chance: random.Random) -> list[str]:
    """Return the paragraphs of a page, with lines around them that other pages have too."""
    body = [" ".join(statement(chance) for _ in range(2)) for _ in range(chance.randint(1, 4))]
    title = f"{chance.choice(NAMES)} and its {chance.choice(THINGS)}"
    return [title, *body, *chance.sample(FEET, chance.randint(0, 3))]


def write(path: Path, paragraphs: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


def change(corpus: Path, chance: random.Random, turn: int) -> None:
    """Do one thing to a corpus."""
    file = chance.choice(sorted(corpus.glob("*/*.txt")))
    paragraphs = file.read_text("utf-8").strip().split("\n\n")
    host = chance.choice(["harbour", "coast"])
    match chance.randrange(6):
        case 0:
            write(file, [*paragraphs, chance.choice(FEET)])
        case 1:
            write(file, [*paragraphs[:1], statement(chance), *paragraphs[1:]])
        case 2:
            file.unlink()
        case 3:
            write(corpus / host / f"new-{turn}.txt", page(chance))
        case 4:
            write(corpus / host / f"copy-{turn}.txt", [*paragraphs, statement(chance)])
        case _:
            write(file, paragraphs[:-1] or page(chance))


def standings(store: Path, corpus: Path) -> list[object]:
    """Bring a store up to date; return all that it says of its documents and of the whole."""
    store.mkdir(exist_ok=True)
    with closing(connect(store)) as database, Turn(store, lambda: None) as turn, Workers(1) as workers:
        opened = Stored(database, store, turn).open_corpus(Place((corpus,), corpus.parent), workers, SILENT)
        found = [(it.standing, it.reference) for it in settled_documents(database, 1)]
        pairs = sorted(database.execute("SELECT one, other FROM copies"))
        counted = sorted(database.execute("SELECT term, texts FROM terms"))
        removed = database.execute(
            "SELECT source, removed, repeated FROM documents ORDER BY source"
        ).fetchall()
        return [found, pairs, counted, removed, opened.overview]


@pytest.fixture(autouse=True)
def few_holders() -> Iterator[None]:
    """Remember so few holders of a shingle that pages come into lists and leave them."""
    with patch.multiple(candidates, SHORT=30, SAMPLED=2, MOST_HOLDERS=2):
        yield


def made_corpus(folder: Path, chance: random.Random) -> Path:
    for number in range(12):
        write(folder / "corpus" / ("harbour" if number % 3 else "coast") / f"page-{number}.txt", page(chance))
    return folder / "corpus"


@pytest.mark.parametrize("seed", range(3))
def test_after_any_change_documents_stand_as_in_a_store_made_anew(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing here is secret
    corpus = made_corpus(tmp_path, chance)
    standings(tmp_path / "store", corpus)
    for turn in range(6):
        for _ in range(chance.randint(1, 2)):
            change(corpus, chance, turn)
        assert standings(tmp_path / "store", corpus) == standings(tmp_path / f"fresh-{turn}", corpus)


def test_the_corpora_here_have_copies_and_lines_that_repeat(tmp_path: Path) -> None:
    corpus = made_corpus(tmp_path, random.Random(0))  # noqa: S311 - nothing here is secret
    write(corpus / "coast" / "copy.txt", (corpus / "coast" / "page-0.txt").read_text("utf-8").split("\n\n"))
    found, pairs, *_ = standings(tmp_path / "store", corpus)
    assert isinstance(found, list)
    assert pairs
    assert any(standing.repetitions for standing, _ in found)


def test_of_documents_that_stand_as_they_stood_no_text_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = made_corpus(tmp_path, random.Random(0))  # noqa: S311 - nothing here is secret
    standings(tmp_path / "store", corpus)
    write(corpus / "coast" / "page-0.txt", ["A page without any of these lines.", "Nothing else is on it."])
    read: list[int] = []
    whole = ledger_pages.LedgerPages._read
    monkeypatch.setattr(
        ledger_pages.LedgerPages, "_read", lambda self, record: read.append(record) or whole(self, record)
    )
    standings(tmp_path / "store", corpus)
    assert len(read) <= 2
