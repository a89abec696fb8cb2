"""Where sentences end."""

import pytest

from claimcheck.sentences import split_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Trade rose.", "Exports fell."],
        ["It met the U.S. delegation on Monday."],
        ["He works in the U.S.", "The plan failed."],
        ["About approx. 5 percent of No. 5 were sold, i.e. more than before."],
        ["Mr. Wilson and G.P. Wilson met Dr. Example in St. Gallen."],
        ["On Jan. 10, 2025, it opened.", "On Jan.", "It closed."],
        ["It rose 2.5 percent.", "It fell by 0.5 points."],
        ['He said: "It is done."', "Then he left."],
        ["“It is done.”", "Then he left."],
        ['"It is done." he said.'],
        ["Trade rose (by 5 percent.)", "It fell again."],
        ["He teaches (since 2001.) at the school."],
        ["IV. The years to come"],
        ["(a) The first point is this."],
        ["At 5 p.m. the train left.", "At 6 p.m.", "The bus came."],
        ["He said no.", "Then he left."],
        ["See fig. 3 and vol. 2 for more."],
        ["1. One item", "2. Another item", "3. A third one"],
        ["贸易额达到950亿美元。", "增长6%！", "他说好。"],
        ["What now?", "Who knows!", "Nobody…"],
        ["Der Vertrag vom 12. Juni 2024 gilt.", "Er ist kurz."],
        ["The firm Example Inc. was sold.", "It is gone."],
        ["It grew to 5.", "Then it fell."],
        ["One.", "Two."],
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    joiner = "" if "\u3002" in sentences[0] else " "

    assert [sentence.text for sentence in split_sentences(joiner.join(sentences))] == sentences
