"""HTML entities in text."""

import pytest

from claimcheck.language.aligned import Aligned
from claimcheck.sentences.entities import unescape


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("R&amp;D", "R&D"),
        ("5&nbsp;million", "5\u00a0million"),
        ("it&#8217;s &quot;so&quot;", 'it’s "so"'),
        ("&#x20AC;5", "€5"),
        ("it&amp;#8217;s", "it’s"),
        ("&amp;amp;nbsp;", "\u00a0"),
        ("&lt;5 %", "<5 %"),
    ],
)
def test_entities_become_their_characters(text: str, normal: str) -> None:
    assert unescape(Aligned(text)).text == normal


@pytest.mark.parametrize(
    "text", ["AT&T", "R&D; more", "?a=1&copy=2", "&nosuchname;", "Q&A;", "& so on;", "plain"]
)
def test_other_ampersands_stay(text: str) -> None:
    assert unescape(Aligned(text)).text == text


def test_a_character_comes_from_where_its_entity_began() -> None:
    assert unescape(Aligned("a&amp;b")) == Aligned("a&b", [0, 1, 6])
