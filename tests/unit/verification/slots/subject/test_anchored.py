"""Parts of a claim whose subject names nothing."""

from pathlib import Path

from claimcheck import compare, verify

CLAIM = "Orlo grew and the dividend doubled"


def test_what_names_nothing_is_meant_of_what_the_claim_names() -> None:
    assert compare(CLAIM, "Orlo grew and the dividend doubled.", context=()).stance == "supports"
    assert (
        compare("Exports rose and imports fell", "Exports rose and imports fell.", context=()).stance
        == "supports"
    )


def test_another_name_around_is_no_anchor(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Orlo grew.\n\nBrenn is a bank.\n\nIt is old.\n\nThe dividend doubled.\n", "utf-8"
    )
    (tmp_path / "b.txt").write_text("Orlo's results\n\nThe pension doubled.\n", "utf-8")
    report = verify(
        [{"id": "far", "text": CLAIM}, {"id": "near", "text": "Orlo grew and the pension doubled"}], tmp_path
    )
    assert [result.verdict for result in report.claims] == ["partial", "supported"]
