"""A figure that stands only in what a host puts on all its pages supports nothing."""

import json
from pathlib import Path

import pytest

from tests.functional.conftest import Command

pytestmark = pytest.mark.usefixtures("project")

TEASER = "Trade between Norland and Sudland reached about $95 billion in 2024."

PAGES = {
    "ferry": """\
The night ferry returns to the lake

The night ferry will sail again from May, the harbour office said on Tuesday.
Its cabins were painted over the winter, and a new kitchen was built in below the bridge.
Tickets cost the same as two years ago, when the last night ferry left the eastern shore.
""",
    "cranes": """\
Two cranes for the east quay

The port has bought two cranes for the east quay, which has stood empty since the fire.
Each of them lifts forty tonnes, and both can be driven by one person from the tower.
The first containers are expected as soon as the rails have been tested in the autumn.
""",
    "mill": """\
A museum moves into the old mill

The old mill above the weir becomes a museum of bread, the town council decided.
Its wheel still turns on windy mornings, although nobody has ground any flour there for years.
Schools may visit it free of charge, and a bakery will open in the yard next summer.
""",
    "herring": """\
Herring come early this spring

Herring came to the bay three weeks early, fishermen told our reporter on the pier.
Their nets were full before the last ice had gone, which none of them had ever seen.
The fish are smaller than usual, but they have fetched good prices at the market so far.
""",
}


def write_pages(project: Path, *, teased: int) -> None:
    """Write the pages into a folder of their own, the first of them with the teaser at their foot."""
    (project / "corpus" / "river.txt").unlink()
    (project / "corpus" / "harbour").mkdir()
    for number, (name, text) in enumerate(PAGES.items()):
        foot = f"\n{TEASER}\n" if number < teased else ""
        (project / "corpus" / "harbour" / f"{name}.txt").write_text(text + foot, encoding="utf-8")


def verdict(claimcheck: Command) -> str:
    return str(json.loads(claimcheck("verify", "--format", "json").out)["claims"][0]["verdict"])


def test_a_teaser_on_four_pages_supports_nothing(claimcheck: Command, project: Path) -> None:
    write_pages(project, teased=4)
    assert verdict(claimcheck) == "unsourced"


def test_the_same_line_on_two_pages_is_theirs(claimcheck: Command, project: Path) -> None:
    write_pages(project, teased=2)
    assert verdict(claimcheck) == "supported"


def test_the_report_says_where_the_figure_was_seen(claimcheck: Command, project: Path) -> None:
    write_pages(project, teased=4)
    report = json.loads(claimcheck("verify", "--format", "json").out)
    messages = [finding["message"] for finding in report["findings"] if finding["code"] == "CC104"]
    assert len(messages) == 1
    assert "corpus/harbour/ferry.txt:7:43 (boilerplate, repeated-across-documents)" in messages[0]


def test_the_summary_counts_what_was_taken_out(claimcheck: Command, project: Path) -> None:
    write_pages(project, teased=4)
    summary = json.loads(claimcheck("verify", "--format", "json").out)["summary"]
    assert (summary["removed_blocks"], summary["origins"], summary["sentences"]) == (4, 4, 4 * 4)


def test_sources_counts_it_by_its_reason(claimcheck: Command, project: Path) -> None:
    write_pages(project, teased=4)
    assert claimcheck("sources").out.count("1 removed (1 repeated-across-documents)") == 4


def test_dropped_lists_it_with_those_who_hold_it_too(claimcheck: Command, project: Path) -> None:
    write_pages(project, teased=4)
    listed = claimcheck("sources", "--dropped").out
    assert "corpus/harbour/mill.txt:7:1: boilerplate, repeated-across-documents" in listed
    assert "held by 4 origins of corpus/harbour, also by harbour/cranes.txt" in listed


def test_show_labels_it(claimcheck: Command, project: Path) -> None:
    write_pages(project, teased=4)
    page = json.loads(claimcheck("sources", "--show", "corpus/harbour/mill.txt", "--format", "json").out)
    assert [block["text"] for block in page["blocks"] if block["reason"] == "repeated-across-documents"] == [
        TEASER
    ]


def test_a_story_that_four_sites_carry_supports(claimcheck: Command, project: Path) -> None:
    for name in ("a", "b", "c", "d"):
        text = (project / "corpus" / "river.txt").read_text(encoding="utf-8")
        (project / "corpus" / f"{name}.txt").write_text(text, encoding="utf-8")
    assert verdict(claimcheck) == "supported"


@pytest.mark.parametrize("place", [1, 2])
def test_what_each_report_of_a_series_repeats_of_its_plant_supports(
    claimcheck: Command, project: Path, place: int
) -> None:
    (project / "claims.yaml").write_text("version: 1\nclaims: [The Norland plant employs 4000 people]\n")
    weeks = ("Two lines stood still on Tuesday.", "A strike cost a day.", "The paint shop worked on Sunday.")
    for number, own in enumerate(weeks, start=10):
        figures = f"The Norland plant in Aldan reported its figures on Friday. It built {number}3 cars."
        lines = [f"Weekly report of the Ministry of Industry, week {number}", figures, own]
        lines.insert(place + 1, "The Norland plant employs 4,000 people.")
        (project / "corpus" / f"week{number}.txt").write_text("\n\n".join(lines), encoding="utf-8")
    assert verdict(claimcheck) == "supported"
