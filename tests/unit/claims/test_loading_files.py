"""Several claims files are read as one."""

from pathlib import Path

import pytest

from claimcheck.claims import load_claims
from claimcheck.errors import ClaimsError


def _two_files(folder: Path, first: str, second: str) -> list[Path]:
    paths = [folder / "one" / "a.yaml", folder / "two" / "b.yaml"]
    for path, text in zip(paths, (first, second), strict=True):
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    return paths


def test_claims_of_several_files_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    paths = _two_files(tmp_path, "claims: [a, b]", "claims: [c]")
    assert [claim.id for claim in load_claims(paths[::-1])] == ["c", "a", "b"]


def test_places_are_relative_to_the_folder_of_the_first_file(tmp_path: Path) -> None:
    paths = _two_files(tmp_path, "claims: [a]", "claims: [b]")
    places = [claim.place for claim in load_claims(paths)]
    assert [place.path for place in places if place] == ["a.yaml", "../two/b.yaml"]


def test_a_base_replaces_the_folder_of_the_first_file(tmp_path: Path) -> None:
    paths = _two_files(tmp_path, "claims: [a]", "claims: [b]")
    places = [claim.place for claim in load_claims(paths, base=tmp_path)]
    assert [place.path for place in places if place] == ["one/a.yaml", "two/b.yaml"]


def test_equal_ids_across_files_are_told_with_both_places(tmp_path: Path) -> None:
    with pytest.raises(ClaimsError) as caught:
        load_claims(_two_files(tmp_path, "claims: [a]", "claims: [a]"))
    assert str(caught.value) == (
        '../two/b.yaml:1:10: id: found "a" again, expected an id of its own: '
        "the claim at a.yaml:1:10 has it already; give one of them another `id`"
    )


def test_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    paths = [*_two_files(tmp_path, "claims: [", "claims: x"), tmp_path / "missing.yaml"]
    with pytest.raises(ClaimsError) as caught:
        load_claims(paths)
    assert [problem.path for problem in caught.value.problems] == [
        "../missing.yaml",
        "../two/b.yaml",
        "a.yaml",
    ]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text("claims: [a]", encoding="utf-8")
    assert len(load_claims([path, path])) == 1


def test_defaults_of_one_file_do_not_reach_another(tmp_path: Path) -> None:
    first, second = _two_files(tmp_path, "defaults: {min_sources: 2}\nclaims: [a]", "claims: [b]")
    assert [claim.min_sources for claim in load_claims([first, second])] == [2, 1]


def test_what_is_wrong_with_one_file_hides_nothing_of_the_next(tmp_path: Path) -> None:
    with pytest.raises(ClaimsError) as caught:
        load_claims(_two_files(tmp_path, "claims: x", ""))
    assert [problem.path for problem in caught.value.problems] == ["../two/b.yaml", "a.yaml"]
