"""Pinning evidence, and holding a run to it."""

import json
import re
import sys
from pathlib import Path

import jsonschema
import pytest

from claimcheck.lockfile import read_lock
from claimcheck.reports.wire import locks_schema
from tests.functional.conftest import ARTICLE, Command

SENTENCE = "Trade between Norland and Sudland reached about $95 billion in 2024."


@pytest.fixture
def locked(project: Path, claimcheck: Command) -> Path:
    """Give the project with its lock made."""
    assert claimcheck("lock").code == 0
    return project


def article(project: Path, text: str) -> None:
    (project / "corpus" / "river.txt").write_text(text, encoding="utf-8")


def drift(claimcheck: Command) -> list[str]:
    outcome = claimcheck("verify", "--locked", "--format", "json")
    return [found["message"] for found in json.loads(outcome.out)["findings"] if found["code"] == "CC401"]


def review(project: Path) -> None:
    lock = project / "claims.lock"
    signed = "    verdict: supported\n    reviewed: {by: Ana, on: 2025-03-01}"
    lock.write_text(lock.read_text("utf-8").replace("    verdict: supported", signed), encoding="utf-8")


def test_the_lock_holds_each_claims_evidence(locked: Path) -> None:
    lock = read_lock(locked / "claims.lock")
    assert lock is not None
    [claim] = lock.claims
    [pin] = claim.pins
    assert claim.id == "trade-2024"
    assert (pin.source, pin.quote.exact) == ("river.txt", SENTENCE)
    assert pin.span.of(ARTICLE) == SENTENCE


def test_a_run_that_holds_passes(locked: Path, claimcheck: Command) -> None:
    assert locked
    assert claimcheck("verify", "--locked").code == 0


def test_locking_twice_gives_the_same_bytes(locked: Path, claimcheck: Command) -> None:
    first = (locked / "claims.lock").read_bytes()
    outcome = claimcheck("lock", "--update", "--yes")
    assert "nothing to write" in outcome.err
    assert (locked / "claims.lock").read_bytes() == first


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"A line above.\n{ARTICLE}", "has moved"),
        (f"{SENTENCE}\nAnd again, word for word, said the other paper.\n{SENTENCE}\n", "is ambiguous"),
        (ARTICLE.replace("$95", "$59"), "has changed"),
    ],
    ids=["moved", "ambiguous", "changed"],
)
def test_evidence_that_drifted_closes_the_gate(
    locked: Path, claimcheck: Command, text: str, told: str
) -> None:
    article(locked, text)
    assert any(told in message for message in drift(claimcheck))
    assert claimcheck("verify", "--locked").code == 1


def test_evidence_whose_source_is_gone_closes_the_gate(locked: Path, claimcheck: Command) -> None:
    (locked / "corpus" / "river.txt").rename(locked / "corpus" / "lake.txt")
    article(locked, "Nothing is said here of any trade between countries.\n")
    (locked / "corpus" / "lake.txt").write_text(ARTICLE + "One line more.\n", encoding="utf-8")
    (locked / "corpus" / "river.txt").unlink()
    assert any("is gone" in message for message in drift(claimcheck))


def test_without_the_flag_nobody_looks_at_the_lock(locked: Path, claimcheck: Command) -> None:
    article(locked, f"A line above.\n{ARTICLE}")
    assert claimcheck("verify").code == 0


@pytest.mark.usefixtures("project")
def test_a_run_cannot_be_held_to_a_lock_that_is_not_there(claimcheck: Command) -> None:
    outcome = claimcheck("verify", "--locked")
    assert (outcome.code, outcome.out) == (2, "")
    assert "`claimcheck lock` makes it" in outcome.err


def test_locking_again_re_anchors_nothing(locked: Path, claimcheck: Command) -> None:
    before = (locked / "claims.lock").read_bytes()
    article(locked, f"A line above.\n{ARTICLE}")
    outcome = claimcheck("lock")
    assert "other evidence now, lock kept: 1 locked claim (trade-2024)" in outcome.out
    assert (locked / "claims.lock").read_bytes() == before


def test_an_update_shows_the_difference_and_pins_anew(locked: Path, claimcheck: Command) -> None:
    article(locked, f"A line above.\n{ARTICLE}")
    outcome = claimcheck("lock", "--update", "--yes")
    assert "- supports river.txt" in outcome.out
    assert "+ supports river.txt" in outcome.out
    assert claimcheck("verify", "--locked").code == 0


def test_an_update_asks_and_takes_no_for_an_answer(
    locked: Path, claimcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (locked / "claims.lock").read_bytes()
    article(locked, f"A line above.\n{ARTICLE}")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("typer.confirm", lambda *_args, **_options: False)
    assert "nothing written" in claimcheck("lock", "--update").err
    assert (locked / "claims.lock").read_bytes() == before


def test_an_update_needs_someone_to_ask(locked: Path, claimcheck: Command) -> None:
    assert locked
    outcome = claimcheck("lock", "--update")
    assert outcome.code == 2
    assert "add --yes" in outcome.err


def test_a_review_is_kept_while_its_evidence_only_moves(locked: Path, claimcheck: Command) -> None:
    review(locked)
    article(locked, f"A line above.\n{ARTICLE}")
    claimcheck("lock", "--update", "--yes")
    assert 'reviewed: {by: "Ana", on: 2025-03-01}' in (locked / "claims.lock").read_text("utf-8")


def test_a_review_falls_away_with_its_evidence_and_says_so(locked: Path, claimcheck: Command) -> None:
    review(locked)
    article(locked, ARTICLE.replace("reached about $95", "was about $95"))
    assert any("the review by Ana of 2025-03-01 no longer holds" in message for message in drift(claimcheck))
    outcome = claimcheck("lock", "--update", "--yes")
    assert "the review by Ana of 2025-03-01 falls away" in outcome.out
    assert "reviewed:" not in (locked / "claims.lock").read_text("utf-8").partition("version:")[2]


def test_only_the_named_claims_are_locked(project: Path, claimcheck: Command) -> None:
    more = "  - id: timber\n    text: Exports of timber rose by 6 percent in 2024\n"
    claims = project / "claims.yaml"
    claims.write_text(claims.read_text("utf-8") + more, encoding="utf-8")
    assert claimcheck("lock", "timber").code == 0
    lock = read_lock(project / "claims.lock")
    assert lock is not None
    assert [claim.id for claim in lock.claims] == ["timber"]


@pytest.mark.usefixtures("project")
def test_a_claim_that_is_not_there_is_an_error(claimcheck: Command) -> None:
    outcome = claimcheck("lock", "trade-2025")
    assert outcome.code == 2
    assert "trade-2024" in outcome.err


def test_each_claims_file_has_a_lock_of_its_own(project: Path, claimcheck: Command) -> None:
    (project / "more.yaml").write_text(
        "version: 1\nclaims:\n  - id: timber\n    text: Exports of timber rose by 6 percent in 2024\n",
        "utf-8",
    )
    assert claimcheck("lock", "--claims", "claims.yaml", "--claims", "more.yaml").code == 0
    locks = [read_lock(project / name) for name in ("claims.lock", "more.lock")]
    assert [[claim.id for claim in lock.claims] for lock in locks if lock] == [["trade-2024"], ["timber"]]


@pytest.mark.usefixtures("project")
def test_the_json_is_what_its_schema_says(claimcheck: Command) -> None:
    outcome = claimcheck("lock", "--format", "json")
    written = json.loads(outcome.out)
    jsonschema.validate(written, locks_schema())
    assert written["locks"][0]["changes"][0]["gained"][0]["exact"] == SENTENCE


def test_a_first_lock_without_evidence_is_written_too(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text(
        "version: 1\nclaims:\n  - id: tower\n    text: The tower of Brekk is 90 metres tall\n",
        encoding="utf-8",
    )
    assert claimcheck("lock").code == 0
    assert (project / "claims.lock").is_file()
    assert claimcheck("verify", "--locked").code == 1


def test_a_lock_of_another_version_is_named(locked: Path, claimcheck: Command) -> None:
    lock = locked / "claims.lock"
    text = lock.read_text("utf-8")
    assert "the lock was made by" not in claimcheck("verify", "--locked").out
    lock.write_text(
        re.sub("^tool: .*$", 'tool: "claimcheck 0.0.9"', text, flags=re.MULTILINE), encoding="utf-8"
    )
    assert "the lock was made by claimcheck 0.0.9" in claimcheck("verify", "--locked").out


def test_a_lock_that_a_merge_has_broken_is_told_at_its_line(locked: Path, claimcheck: Command) -> None:
    lock = locked / "claims.lock"
    lock.write_text(lock.read_text("utf-8").replace("claims:\n", "claims:\n<<<<<<< HEAD\n"), encoding="utf-8")
    outcome = claimcheck("verify", "--locked")
    assert outcome.code == 2
    assert "claims.lock:" in outcome.err
    assert "delete it and run `claimcheck lock` again" in outcome.err
