"""What a claim is about."""

import pytest

from claimcheck.language import stem
from claimcheck.linking.head_nouns import head_nouns
from claimcheck.model.span import Span


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Trade between Norway and Chile reached $4 billion", "trade"),
        ("Norway's tourism revenue rose sharply", "revenue"),
        ("The central bank's reserves fell", "bank reserves"),
        ("Norway's energy agency put exports at 4 million tonnes", "agency exports"),
        ("NATO members signed a plan for joint rescue at sea", "plan rescue"),
        ("NATO members met", "members"),
        ("Norway joined NATO", ""),
        ("Stoltenberg praised the handling of the floods", "handling floods"),
        ("According to officials, twelve bridges were built", "officials bridges"),
        ("", ""),
    ],
)
def test_the_heads_of_the_first_noun_phrases_count(text: str, nouns: str) -> None:
    assert head_nouns(text) == {stem(noun) for noun in nouns.split()}


def test_each_figure_may_have_a_subject_of_its_own() -> None:
    text = "Exports grew by 6 percent, imports of steel and coal from Chile by 4 percent"
    figures = [Span(text.index(figure), text.index(figure) + 9) for figure in ("6 percent", "4 percent")]
    assert head_nouns(text, figures) == {stem(noun) for noun in ("exports", "imports", "steel")}


def test_figures_are_no_nouns() -> None:
    text = "Six percent of June exports"
    assert head_nouns(text, [Span(0, 11), Span(15, 19)]) == {stem("exports")}
