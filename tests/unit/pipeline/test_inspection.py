"""The run on a corpus alone."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.errors import NothingCheckedError
from claimcheck.model.explanation import Inspection
from claimcheck.pipeline.gate import demand_text
from claimcheck.pipeline.inspection import inspect
from claimcheck.pipeline.progress import Item, Reading, Silent

TEXT = "Trade along the river\n\nTrade between Norland and Sudland reached $95 billion in 2024.\n"


def inspection_of(folder: Path, files: dict[str, str], settings: Settings | None = None) -> Inspection:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return inspect([folder / "corpus"], folder, settings or Settings(jobs=1))


def test_sources_with_and_without_text_stand_in_one_order(tmp_path: Path) -> None:
    found = inspection_of(tmp_path, {"corpus/b.txt": TEXT, "corpus/a.txt": "", "corpus/c.txt": TEXT})
    assert [(it.reference.id, it.problem) for it in found.sources] == [
        ("a.txt", "CC902"),
        ("b.txt", None),
        ("c.txt", None),
    ]


def test_what_was_read_is_counted_in_files_and_bytes(tmp_path: Path) -> None:
    found = inspection_of(tmp_path, {"corpus/b.txt": TEXT, "corpus/style.css": "x"})
    assert (found.files, found.size, found.skipped_files) == (1, len(TEXT.encode()), 1)


def test_copies_share_one_list_of_those_that_are_alike(tmp_path: Path) -> None:
    first, second = inspection_of(tmp_path, {"corpus/b.txt": TEXT, "corpus/c.txt": TEXT}).sources
    assert first.alike == ("b.txt", "c.txt")
    assert first.alike is second.alike
    assert second.origin == "b.txt"


def test_a_record_that_is_broken_stands_beside_those_that_are_not(tmp_path: Path) -> None:
    dump = json.dumps({"text": TEXT}) + "\n{\n" + json.dumps({"text": TEXT + "It rained."}) + "\n"
    found = inspection_of(tmp_path, {"corpus/dump.jsonl": dump})
    assert [it.problem for it in found.sources].count(None) == 2
    assert [it.code for it in found.findings] == ["CC901"]


def test_the_settings_say_which_rules_run(tmp_path: Path) -> None:
    files = {"corpus/b.txt": TEXT, "corpus/a.txt": ""}
    found = inspection_of(tmp_path, files, Settings(jobs=1, select=("CC901",)))
    assert found.findings == ()


def test_a_source_that_cleaning_emptied_is_a_problem_with_a_document(tmp_path: Path) -> None:
    [source] = inspection_of(tmp_path, {"corpus/a.txt": "All rights reserved.\n"}).sources
    assert source.problem == "CC902"
    assert source.document is not None


def test_a_corpus_without_a_sentence_is_nothing_to_check_against(tmp_path: Path) -> None:
    with pytest.raises(NothingCheckedError, match="no source has text"):
        demand_text(inspection_of(tmp_path, {"corpus/a.txt": ""}))
    demand_text(inspection_of(tmp_path, {"corpus/b.txt": TEXT}))


def test_a_corpus_without_a_source_is_told_from_one_without_text(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    with pytest.raises(NothingCheckedError, match="holds no source"):
        demand_text(inspection_of(tmp_path, {}))


class Watcher(Silent):
    """Keeps what it was told of the reading."""

    def __init__(self) -> None:
        self.seen: list[Reading] = []

    def read(self, items: Iterable[Item], reading: Callable[[], Reading]) -> Iterator[Item]:
        """Hand on `items`, and ask how far the reading is after each."""
        self.seen.append(reading())
        for item in items:
            yield item
            self.seen.append(reading())
        self.seen.append(reading())


def test_the_observer_hears_how_far_the_reading_is(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "corpus" / name).write_text(TEXT, encoding="utf-8")
    watcher = Watcher()
    inspect([tmp_path / "corpus"], tmp_path, Settings(jobs=1), watcher)
    size = len(TEXT.encode())
    assert (watcher.seen[0], watcher.seen[-1]) == (
        Reading(0, 2, 0, 2 * size),
        Reading(2, 2, 2 * size, 2 * size),
    )
    assert sorted(watcher.seen, key=lambda it: it.size) == watcher.seen
