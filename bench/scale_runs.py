"""Runs of claimcheck over a made-up corpus of some size, and what each costs."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

from command_costs import Cost, middle, run
from make_corpus import SENTENCES, write

CLAIMCHECK = (sys.executable, "-m", "claimcheck")
VERIFY = ("verify", "--isolated", "--fail-on", "never", "--quiet")

FEW = 100
"""Claims of a usual run."""
MANY, MANY_FROM, FEWER = 1_000, 100_000, 300
"""Claims of a large run, and of one over a corpus of fewer sentences than `MANY_FROM`."""
QUESTIONS = 50
"""Claims that no run sees: retrieval is measured with them."""
CHANGED = 10
"""Files that are changed for a run."""

ONCE, OFTEN, MOST_OFTEN = 1, 3, 7
"""Times that a run is measured: those that last long once, the shortest most often."""


COLD, WARM, MANY_NEW = "cold, one claim", f"{FEW} claims, nothing changed", "many new claims"
"""Names of runs that the page says more of."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A corpus, with claims files beside it."""

    folder: Path
    sentences: int
    claims: int
    """In the largest claims file."""

    @property
    def files(self) -> list[Path]:
        """The texts."""
        return sorted((self.folder / "corpus").iterdir())

    @property
    def text_bytes(self) -> int:
        """Size of all texts."""
        return sum(file.stat().st_size for file in self.files)

    @property
    def store_bytes(self) -> int:
        """Size of all files of the store."""
        return sum(file.stat().st_size for file in (self.folder / ".claimcheck").rglob("*") if file.is_file())


def make_piece(folder: Path, sentences: int) -> Piece:
    """Write a corpus, claims files with one claim, `FEW` and many, and questions, a line each."""
    claims = MANY if sentences >= MANY_FROM else FEWER
    write(folder, max(1, sentences // SENTENCES), claims + QUESTIONS, seed=1)
    head, lines = _claims(folder / "claims.yaml")
    apart = (claims + QUESTIONS) // QUESTIONS
    questions = lines[: apart * QUESTIONS : apart]
    asked = [line for line in lines if line not in set(questions)][:claims]
    for name, some in (("one", asked[:1]), ("few", asked[:: claims // FEW][:FEW]), ("many", asked)):
        (folder / f"{name}.yaml").write_text("\n".join((*head, *some, "")), "utf-8")
    texts = (line.partition('text: "')[2].removesuffix('"}') for line in questions)
    (folder / "questions.txt").write_text("\n".join(texts), "utf-8")
    return Piece(folder, sentences, len(asked))


def _claims(path: Path) -> tuple[list[str], list[str]]:
    """Return the first lines of a claims file and those with a claim each."""
    lines = path.read_text("utf-8").splitlines()
    return lines[:2], lines[2:]


def starts(folder: Path) -> Iterator[tuple[str, Cost]]:
    """Yield what it costs to start Python and claimcheck."""
    for name, command in (
        ("python -c pass", (sys.executable, "-c", "pass")),
        ("claimcheck --version", (*CLAIMCHECK, "--version")),
        ("claimcheck --help", (*CLAIMCHECK, "--help")),
    ):
        run(command, folder)  # what Python compiles once is compiled now
        yield name, middle(MOST_OFTEN, partial(_cost, command, folder))


def _cost(command: Sequence[str], folder: Path) -> Cost:
    return run(command, folder)[0]


def ingest(piece: Piece) -> Cost:
    """Read, clean, split and index everything, for one claim."""
    return _verified(piece, "one")


def verifications(piece: Piece) -> Iterator[tuple[str, Cost]]:
    """Yield what it costs to verify claims over a corpus that is known."""
    turns = count(2)
    yield f"{FEW} new claims", _verified(piece, "few")
    yield WARM, middle(OFTEN, lambda: _verified(piece, "few"))
    yield f"{FEW} claims, {CHANGED} files changed", middle(OFTEN, lambda: _after_changes(piece, next(turns)))
    yield MANY_NEW, _verified(piece, "many")
    yield "the same again", middle(OFTEN, lambda: _verified(piece, "many"))


def change_files(files: Sequence[Path], turn: int) -> None:
    """Give `CHANGED` files, spread over all, one more sentence; another one at each turn."""
    for path in files[:: max(1, len(files) // CHANGED)][:CHANGED]:
        first, rest = path.read_text("utf-8").split("\n\n", 1)
        path.write_text(f"{first}\n\nThe council met {turn} times before it agreed.\n\n{rest}", "utf-8")


def _after_changes(piece: Piece, turn: int) -> Cost:
    change_files(piece.files, turn)
    return _verified(piece, "few")


def _verified(piece: Piece, claims: str) -> Cost:
    return _cost((*CLAIMCHECK, *VERIFY, f"{claims}.yaml"), piece.folder)
