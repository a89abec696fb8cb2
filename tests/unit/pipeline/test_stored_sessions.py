"""A session with a ledger: what it keeps, what it lets go, and what it does when its index fails."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.model.claim import Claim
from claimcheck.pipeline.asking import Asked
from claimcheck.pipeline.corpus import Place
from claimcheck.pipeline.progress import SILENT, Silent
from claimcheck.pipeline.session import Stored
from claimcheck.pipeline.stored.corpus import StoredCorpus
from claimcheck.pipeline.stored.fitting_index import with_index
from claimcheck.pipeline.workers import Workers
from claimcheck.store.ledger import answers, collections
from claimcheck.store.ledger.connection import UnwritableError, connect
from claimcheck.store.ledger.turns import MovedOnError, NoTurn, Turn
from claimcheck.store.ledger.writings import Writing
from claimcheck.store.text_index import BrokenIndexError

TEXT = "Trade between Norland and Sudland reached about $95 billion in 2024.\n"
CLAIM = Claim(id="trade", text="Trade between Norland and Sudland was about $95 billion in 2024")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Stored]:
    """Open a session with a new ledger."""
    store = tmp_path / "store"
    store.mkdir()
    with closing(connect(store)) as database, Turn(store, lambda: None) as turn:
        yield Stored(database, store, turn)


def opened(session: Stored, folder: Path, text: str = TEXT) -> StoredCorpus:
    """Write a corpus of one page and open it."""
    folder.mkdir(exist_ok=True)
    (folder / "page.txt").write_text(text, encoding="utf-8")
    with Workers(1) as workers:
        corpus = session.open_corpus(Place((folder,), folder.parent), workers, SILENT)
    assert isinstance(corpus, StoredCorpus)
    return corpus


def count(session: Stored, table: str) -> int:
    return int(session._database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


def test_the_collection_not_used_for_longest_goes(
    session: Stored, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collections, "KEPT_COLLECTIONS", 2)
    for name in "abc":
        opened(session, tmp_path / name, TEXT.replace("95", str(ord(name))))
    assert (count(session, "collections"), count(session, "files"), count(session, "documents")) == (2, 2, 2)


def test_what_no_file_gives_any_more_goes(session: Stored, tmp_path: Path) -> None:
    for figure in ("95", "59", "12"):
        opened(session, tmp_path / "corpus", TEXT.replace("95", figure))
    assert (count(session, "extracts"), count(session, "records")) == (1, 1)


def test_results_do_not_pile_up(session: Stored, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST_RESULTS", 2)
    corpus = opened(session, tmp_path / "corpus")
    for number in range(4):
        claim = Claim(id=f"trade-{number}", text=CLAIM.text)
        with Workers(1) as workers:
            assert [it.id for it in corpus.judge_all([claim], workers, SILENT)] == [claim.id]
    assert count(session, "results") == 2


def test_a_corpus_that_another_run_has_changed_is_not_judged_by_what_it_was(
    session: Stored, tmp_path: Path
) -> None:
    before = opened(session, tmp_path / "corpus")
    opened(session, tmp_path / "corpus", TEXT.replace("95", "59"))
    with Workers(1) as workers, pytest.raises(MovedOnError):
        list(before.judge_all([CLAIM], workers, SILENT))
    with pytest.raises(MovedOnError):
        before.judge_one(CLAIM, SILENT)


class Ears(Silent):
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def warn(self, message: str) -> None:
        """Remember it."""
        self.heard.append(message)


def test_an_index_that_fails_is_built_anew_once(session: Stored, tmp_path: Path) -> None:
    corpus = opened(session, tmp_path / "corpus")
    tries = []
    ears = Ears()

    def failing_once() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise BrokenIndexError("a segment is gone")
        return "answer"

    assert with_index(session._database, session._folder, corpus._collection, ears, failing_once) == "answer"
    assert ears.heard == ["the index of the store has failed (a segment is gone); it is built anew"]


def test_an_index_that_fails_again_is_done_without(session: Stored, tmp_path: Path) -> None:
    corpus = opened(session, tmp_path / "corpus")

    def failing() -> str:
        raise BrokenIndexError("no")

    with pytest.raises(UnwritableError, match="the index: no"):
        with_index(session._database, session._folder, corpus._collection, SILENT, failing)


def test_texts_are_read_from_the_ledger_as_a_lock_asks_for_them(session: Stored, tmp_path: Path) -> None:
    shelf = opened(session, tmp_path / "corpus").shelf()
    assert (dict(shelf.texts), list(shelf.digests), len(shelf.texts)) == ({"page.txt": TEXT}, ["page.txt"], 1)


def asked_for(folder: Path) -> Asked:
    """Return what is asked of the corpus of `opened`."""
    claims = folder / "claims.yaml"
    claims.write_text("version: 1\nclaims: []\n", encoding="utf-8")
    return Asked(Place((folder / "corpus",), folder, (claims,)), "as text")


def opened_for(session: Stored, folder: Path, asked: Asked) -> None:
    """Open the corpus that is asked for."""
    opened(session, folder / "corpus")
    assert session.recall(asked) is None
    with Workers(1) as workers:
        session.open_corpus(asked.place, workers, SILENT)


def test_what_a_run_wrote_is_kept_for_the_next(session: Stored, tmp_path: Path) -> None:
    asked = asked_for(tmp_path)
    opened_for(session, tmp_path, asked)
    session.remember(asked, Writing("text", 1))
    assert session.recall(asked) == Writing("text", 1)


def test_of_a_corpus_that_another_run_has_changed_nothing_is_kept(session: Stored, tmp_path: Path) -> None:
    asked = asked_for(tmp_path)
    opened_for(session, tmp_path, asked)
    session._database.execute("UPDATE collections SET generation = generation + 1")
    session.remember(asked, Writing("text", 1))
    assert count(session, "answers") == 0


def test_a_run_that_can_only_read_keeps_nothing(session: Stored, tmp_path: Path) -> None:
    asked = asked_for(tmp_path)
    opened_for(session, tmp_path, asked)
    reader = Stored(session._database, session._folder, NoTurn())
    assert reader.recall(asked) is None
    with Workers(1) as workers:
        reader.open_corpus(asked.place, workers, SILENT)
    reader.remember(asked, Writing("text", 1))
    assert count(session, "answers") == 0


def test_before_a_corpus_is_opened_nothing_is_kept(session: Stored, tmp_path: Path) -> None:
    session.remember(asked_for(tmp_path), Writing("text", 1))
    assert count(session, "answers") == 0
