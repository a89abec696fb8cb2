"""The labelled dumps, where they are there."""

import json
from collections import Counter
from pathlib import Path

import pytest

from claimcheck.cleaning import clean_source
from claimcheck.model.label import KEPT
from claimcheck.sources import source_from

SHARED = Path(__file__).parents[4] / "shared"
LABELS = SHARED / "bench" / "pages" / "seeds_labels.jsonl"


@pytest.mark.skipif(not LABELS.exists(), reason="the labelled dumps are not there")
def test_the_labelled_dumps_are_cleaned_as_labelled() -> None:
    kept: Counter[str] = Counter()
    for row in map(json.loads, LABELS.read_text("utf-8").splitlines()):
        document = clean_source(source_from((SHARED / "seeds" / row["file"]).read_bytes()))
        lines = document.source.text.split("\n")
        start = sum(len(line) + 1 for line in lines[: row["line_no"] - 1])
        place = start + len(row["text"]) - len(row["text"].lstrip())
        label = next(block.label for block in document.blocks if block.start <= place < block.end)
        kept[row["label"]] += label in KEPT

    assert kept["body"] == 76
    assert kept["title"] >= 9
    assert kept["boilerplate"] <= 3
    assert kept["spam"] == 0
