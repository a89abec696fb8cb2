"""The simple rules that the cleaner is compared with."""

from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script

SENTENCE = "Trade between the two countries rose in the first half of the year."
LONG = " ".join(["word"] * 30)


@pytest.fixture
def rules(script: Script) -> ModuleType:
    return script("line_rules")


def test_a_sentence_passes_the_rules_of_c4(rules: ModuleType) -> None:
    assert rules.c4_lines(f"{SENTENCE}\n  {SENTENCE}") == f"{SENTENCE}\n  {SENTENCE}"


@pytest.mark.parametrize(
    "line",
    [
        "Trade between the two countries rose",
        "Trade rose again.",
        "Trade between the two countries rose...",
        "Please enable JavaScript to read this page.",
        "Read our Privacy Policy before you go on.",
        "",
    ],
    ids=["no stop", "few words", "ellipsis", "javascript", "policy", "empty"],
)
def test_other_lines_do_not(rules: ModuleType, line: str) -> None:
    assert rules.c4_lines(f"{SENTENCE}\n{line}") == SENTENCE


def test_what_stands_between_long_lines_stays(rules: ModuleType) -> None:
    dump = f"Home\nSport\n{LONG}\nshort\n{LONG}\nShare this"
    assert rules.first_to_last_long_line(dump) == f"{LONG}\nshort\n{LONG}"


def test_a_dump_without_a_long_line_stays_whole(rules: ModuleType) -> None:
    assert rules.first_to_last_long_line("Home\nSport") == "Home\nSport"


def test_characters_of_a_script_without_spaces_make_a_line_long(rules: ModuleType) -> None:
    text = "贸易额在上半年增长了百分之五并且预计在下半年将继续保持增长态势。"
    assert rules.first_to_last_long_line(f"首页\n{text}\n分享") == text


def test_every_line_of_a_dump_is_an_escaped_paragraph(rules: ModuleType) -> None:
    page = rules.as_html("a < b & c\n\n  \n<script>")
    assert "<p>a &lt; b &amp; c</p>\n<p>&lt;script&gt;</p>\n</body>" in page


def test_everything_is_everything(rules: ModuleType) -> None:
    assert rules.everything("Home\n") == "Home\n"
