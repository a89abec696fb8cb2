"""What `claimcheck explain` and `claimcheck sources` take and give."""

import json
from pathlib import Path

import pytest

from tests.functional.conftest import ARTICLE, Command

pytestmark = pytest.mark.usefixtures("project")


def test_explain_shows_the_sentence_that_decided(claimcheck: Command) -> None:
    outcome = claimcheck("explain", "trade-2024")
    assert "$95 billion" in outcome.out
    assert "supported" in outcome.out


def test_explain_shows_candidates_that_decide_nothing(claimcheck: Command) -> None:
    explained = json.loads(claimcheck("explain", "trade-2024", "--format", "json").out)
    assert {it["stance"] for it in explained["candidates"]} == {"supports", "neutral"}


def test_explain_finds_the_claim_in_the_file_that_was_named(claimcheck: Command, project: Path) -> None:
    (project / "claims.yaml").rename(project / "other.yaml")
    assert claimcheck("explain", "trade-2024", "--claims", "other.yaml").code == 0


def test_sources_lists_what_there_is(claimcheck: Command) -> None:
    assert "corpus/river.txt" in claimcheck("sources").out


def test_sources_names_copies_of_one_story(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "copy.txt").write_text(ARTICLE)
    listed = json.loads(claimcheck("sources", "--format", "json").out)["sources"]
    assert len({it["origin"] for it in listed}) == 1


def test_sources_lists_files_that_cannot_be_used(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "empty.txt").write_text("")
    assert "CC902" in claimcheck("sources").out


def test_dropped_says_what_was_removed_and_why(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "river.txt").write_text(ARTICLE + "\nAll rights reserved.\n")
    assert "All rights reserved." in claimcheck("sources", "--dropped").out
    assert "All rights reserved." not in claimcheck("sources").out


def test_show_prints_one_page(claimcheck: Command) -> None:
    shown = claimcheck("sources", "--show", "river.txt").out
    assert "opened a bridge across the Aldan" in " ".join(shown.split())


def test_metadata_say_where_they_were_found(claimcheck: Command) -> None:
    assert "published 2025-02-03 (byline)" in claimcheck("sources").out
    metadata = json.loads(claimcheck("sources", "--format", "json").out)["sources"][0]["metadata"]
    assert {"field": "published", "value": "2025-02-03", "provenance": "byline"} in metadata


def test_verbose_gives_the_reason_of_every_block(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "river.txt").write_text(ARTICLE + "\nAll rights reserved.\n")
    sentence = "It claims copyright or forbids republishing."
    assert sentence in claimcheck("sources", "--dropped", "-v").out
    assert sentence not in claimcheck("sources", "--dropped").out
    assert "body, sentence" in claimcheck("sources", "--show", "river.txt", "-v").out


def test_show_takes_one_record_of_a_file_of_many(claimcheck: Command, project: Path) -> None:
    lines = (json.dumps({"text": text}) + "\n" for text in (ARTICLE, ARTICLE.replace("Aldan", "Lena")))
    (project / "corpus" / "dump.jsonl").write_text("".join(lines))
    assert "across the Lena" in " ".join(claimcheck("sources", "--show", "dump.jsonl#2").out.split())
    refused = claimcheck("sources", "--show", "corpus/dump.jsonl")
    assert (refused.code, "such as “corpus/dump.jsonl#1”" in refused.err) == (2, True)


def test_showing_what_is_not_there_is_a_usage_error(claimcheck: Command) -> None:
    assert claimcheck("sources", "--show", "rivr.txt").code == 2


def test_sources_without_a_corpus_is_a_usage_error(claimcheck: Command, project: Path) -> None:
    (project / "corpus").rename(project / "pages")
    assert claimcheck("sources").code == 2


def test_explain_shows_the_two_ends_of_an_endless_sentence(claimcheck: Command, project: Path) -> None:
    page = f"The river carried {'sand and stones and ' * 5_000} leaves to the sea in 2024"
    (project / "corpus" / "endless.txt").write_text(page)
    shown = claimcheck("explain", "trade-2024").out
    assert "characters left out" in shown
    assert len(shown) < 20_000
    whole = json.loads(claimcheck("explain", "trade-2024", "--format", "json").out)
    assert any(len(it["sentence"]) > 90_000 for it in whole["candidates"])
