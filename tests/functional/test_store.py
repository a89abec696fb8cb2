"""The store: what is known is not read again, and the answer is that of a run without one."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.functional.conftest import ARTICLE, CLAIMS, Command

HEAVY = {"numpy", "ftfy", "selectolax", "sentencex", "Stemmer", "yaml", "pydantic", "tantivy"}
STAGES = {
    "cleaning",
    "sentences",
    "repetition",
    "origins",
    "linking",
    "verification",
    "quantities",
    "periods",
}

CALL = """
import sys
sys.argv = ["claimcheck", *{arguments!r}]
from claimcheck.__main__ import main
code = main()
print(*sys.modules, file=sys.stderr)
sys.exit(code)
"""


def fresh(claimcheck: Command, *arguments: str) -> str:
    """Return the report of a run that reads everything anew."""
    return claimcheck("verify", "--no-cache", *arguments).out


def imported_by(folder: Path, *arguments: str) -> set[str]:
    """Run the command in a process of its own and return the names of the modules that it imported."""
    call = [sys.executable, "-c", CALL.format(arguments=list(arguments))]
    done = subprocess.run(call, capture_output=True, text=True, check=True, cwd=folder)
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("form", ["text", "json", "rich"])
def test_a_second_run_gives_the_bytes_of_the_first_and_of_one_without_store(
    claimcheck: Command, form: str
) -> None:
    first, second = (claimcheck("verify", "--format", form).out for _ in range(2))
    assert first == second == fresh(claimcheck, "--format", form)


def test_a_run_in_which_nothing_changed_imports_no_stage_and_nothing_heavy(project: Path) -> None:
    imported_by(project, "verify")
    imported = imported_by(project, "verify")
    rooms = {name.split(".")[1] for name in imported if name.startswith("claimcheck.")}
    assert (imported & HEAVY, rooms & STAGES) == (set(), set())


def test_the_store_ignores_itself(claimcheck: Command, project: Path) -> None:
    claimcheck("verify")
    assert (project / ".claimcheck" / ".gitignore").read_text() == "*\n"


def test_without_cache_nothing_is_written(claimcheck: Command, project: Path) -> None:
    claimcheck("verify", "--no-cache")
    assert not (project / ".claimcheck").exists()


def test_the_store_lies_beside_the_settings_file(claimcheck: Command, project: Path) -> None:
    (project / "sub").mkdir()
    (project / "sub" / "claims.yaml").write_text(CLAIMS)
    (project / "claimcheck.toml").write_text('corpus = "corpus"\n')
    claimcheck("verify", "sub/claims.yaml")
    assert ((project / ".claimcheck").is_dir(), (project / "sub" / ".claimcheck").exists()) == (True, False)


def test_the_store_lies_where_it_is_put(claimcheck: Command, project: Path) -> None:
    for command in (("verify",), ("ingest",), ("sources",), ("explain", "trade-2024")):
        claimcheck(*command, "--store", "elsewhere")
    assert ((project / "elsewhere").is_dir(), (project / ".claimcheck").exists()) == (True, False)


def test_what_changed_is_read_again_and_what_vanished_leaves(claimcheck: Command, project: Path) -> None:
    river, lake = project / "corpus" / "river.txt", project / "corpus" / "lake.txt"
    claimcheck("verify")
    lake.write_text(ARTICLE.replace("$95 billion", "$59 billion"), encoding="utf-8")
    assert claimcheck("verify").out == fresh(claimcheck)
    river.write_text(ARTICLE.replace("$95 billion", "$12 billion"), encoding="utf-8")
    assert claimcheck("verify").out == fresh(claimcheck)
    lake.unlink()
    refuted = claimcheck("verify")
    assert (refuted.out, refuted.code) == (fresh(claimcheck), 1)


def test_only_changed_files_are_read(claimcheck: Command, project: Path) -> None:
    claimcheck("verify")
    (project / "corpus" / "lake.txt").write_text(ARTICLE, encoding="utf-8")
    assert "1 files to read, 0 skipped, 1 as they were\n" in claimcheck("verify", "-v").err


def test_a_change_that_keeps_size_and_time_is_noticed(claimcheck: Command, project: Path) -> None:
    river = project / "corpus" / "river.txt"
    times = river.stat().st_atime_ns, river.stat().st_mtime_ns
    assert claimcheck("verify").code == 0
    river.write_text(ARTICLE.replace("$95", "$59"), encoding="utf-8")
    os.utime(river, ns=times)
    assert claimcheck("verify").code == 1


def test_what_sidecars_say_is_heard_again(claimcheck: Command, project: Path) -> None:
    claimcheck("verify")
    (project / "corpus" / "sources.yaml").write_text("river.txt: {publisher: River Post}\n")
    assert claimcheck("verify", "-f", "json").out == fresh(claimcheck, "-f", "json")
    (project / "corpus" / "river.txt.meta.yaml").write_text("publisher: Lake Post\n")
    assert claimcheck("verify", "-f", "json").out == fresh(claimcheck, "-f", "json")


def test_claims_that_changed_are_judged_again(claimcheck: Command, project: Path) -> None:
    claimcheck("verify")
    (project / "claims.yaml").write_text(CLAIMS.replace("$95", "$59"))
    refuted = claimcheck("verify")
    assert (refuted.out, refuted.code) == (fresh(claimcheck), 1)


def test_several_claims_files_share_what_was_read(claimcheck: Command, project: Path) -> None:
    (project / "others").mkdir()
    (project / "others" / "claims.yaml").write_text(CLAIMS)
    claimcheck("verify")
    others = ("others/claims.yaml", "--corpus", "corpus")
    shared = claimcheck("verify", *others, "--store", ".claimcheck", "-f", "json")
    assert shared.out == fresh(claimcheck, *others, "-f", "json")
    assert claimcheck("verify", "-f", "json").out == fresh(claimcheck, "-f", "json")


@pytest.mark.parametrize("damage", ["emptied", "cut", "overwritten", "no database", "of another schema"])
def test_a_damaged_ledger_is_built_anew(claimcheck: Command, project: Path, damage: str) -> None:
    expected = claimcheck("verify").out
    ledger = project / ".claimcheck" / "ledger.sqlite"
    content = ledger.read_bytes()
    middle = len(content) // 2
    ledger.write_bytes(
        {
            "emptied": b"",
            "cut": content[:middle],
            "overwritten": content[:4096] + b"\xff" * (len(content) - 4096),
            "no database": b"nothing\n" * 1000,
            "of another schema": content[:60] + b"\0\0\xff\xff" + content[64:],
        }[damage]
    )
    again = claimcheck("verify")
    assert (again.out, again.code) == (expected, 0)
    assert claimcheck("verify").err == ""


def test_damage_is_told(claimcheck: Command, project: Path) -> None:
    claimcheck("verify")
    (project / ".claimcheck" / "ledger.sqlite").write_bytes(b"nothing\n" * 1000)
    assert "is damaged (file is not a database); it is built anew" in claimcheck("verify").err


def test_where_there_is_no_place_for_a_store_a_temporary_one_serves(
    claimcheck: Command, project: Path
) -> None:
    (project / "taken").write_text("a file\n")
    outcome = claimcheck("verify", "--store", "taken")
    assert (outcome.out, outcome.code) == (fresh(claimcheck), 0)
    assert "the store taken cannot be written" in outcome.err


def test_an_error_in_the_claims_file_is_told_each_time(claimcheck: Command, project: Path) -> None:
    (project / "claims.yaml").write_text("claims: [{id: 1, nonsense: 2}]\n")
    first, second = claimcheck("verify"), claimcheck("verify")
    assert (first.code, first.err) == (second.code, second.err) == (2, first.err)


def test_a_run_of_which_all_is_known_makes_no_report(project: Path) -> None:
    imported_by(project, "verify")
    imported = imported_by(project, "verify")
    assert imported.isdisjoint({"rich", "msgspec", "claimcheck.model.report", "claimcheck.rules"})


def pages_of(seed: int) -> dict[str, str]:
    """Make up a corpus of pages of two hosts, with lines that each host repeats, copies, and figures that disagree."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is secret
    pages = {}
    for number in range(chance.randint(5, 8)):
        figure = chance.choice(["$95 billion", "$59 billion", "$95.2 billion"])
        town = chance.choice(["Aldan", "Belmar", "Cassen"])
        body = (
            ARTICLE.replace("$95 billion", figure)
            + f"\n\nThe council of {town} met {number} times in 2024.\n"
        )
        foot = f"\n\nHarbour Post {number % 2} brings you all the news of the coast every single day.\n"
        pages[f"host{number % 2}/page{chance.randint(0, 9)}.txt"] = body + foot
    return pages


@pytest.mark.parametrize("seed", range(2))
def test_whatever_comes_and_goes_the_report_is_that_of_a_fresh_run(
    claimcheck: Command, project: Path, seed: int
) -> None:
    for turn in range(3):
        shutil.rmtree(project / "corpus")
        for name, text in pages_of(10 * seed + turn).items():
            path = project / "corpus" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        found = claimcheck("verify", "-f", "json", "--fail-on", "never")
        assert (found.out, found.code) == (fresh(claimcheck, "-f", "json"), 0)
