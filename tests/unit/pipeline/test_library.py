"""From a corpus to a library."""

from pathlib import Path

from claimcheck.model.claim import Place
from claimcheck.pipeline.library import Library, read_library, source_results
from claimcheck.pipeline.progress import SILENT
from claimcheck.pipeline.workers import Workers

TEXT = "Trade along the river\n\nTrade between Norland and Sudland reached $95 billion in 2024.\n"


def library_of(folder: Path, files: dict[str, str]) -> Library:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    with Workers(1) as workers:
        return read_library([folder / "corpus"], folder, workers, SILENT)


def test_sources_stand_in_order_of_their_ids(tmp_path: Path) -> None:
    library = library_of(tmp_path, {"corpus/b.txt": TEXT, "corpus/a/c.txt": TEXT})
    assert [entry.reference.id for entry in library.entries] == ["a/c.txt", "b.txt"]


def test_paths_begin_at_the_base(tmp_path: Path) -> None:
    library = library_of(tmp_path, {"corpus/a.txt": TEXT, "corpus/none.txt": ""})
    paths = [result.reference.path for result in source_results(library)]
    assert paths == ["corpus/a.txt", "corpus/none.txt"]


def test_a_file_without_text_is_a_result_too(tmp_path: Path) -> None:
    results = source_results(library_of(tmp_path, {"corpus/a.txt": TEXT, "corpus/none.txt": ""}))
    assert [result.problem for result in results] == [None, "CC902"]


def test_a_file_of_which_cleaning_leaves_nothing_has_no_text(tmp_path: Path) -> None:
    results = source_results(library_of(tmp_path, {"corpus/a.txt": "All rights reserved.\n"}))
    assert [(result.problem, result.message) for result in results] == [
        ("CC902", "cleaning removed all of it (blocks: 2)")
    ]


def test_skipped_files_are_counted(tmp_path: Path) -> None:
    assert library_of(tmp_path, {"corpus/a.txt": TEXT, "corpus/style.css": "x"}).skipped_files == 1


def test_damage_has_its_place(tmp_path: Path) -> None:
    library = library_of(
        tmp_path, {"corpus/a.txt": TEXT + "\nThe harbour of \ufffd\ufffd\ufffdldan was closed.\n"}
    )
    places = source_results(library)[0].damage_places
    assert [(place.path, place.line) for place in places] == [("corpus/a.txt", 5)]
    assert isinstance(places[0], Place)
