"""Question marks in place of letters, and question marks that are none."""

import pytest

from claimcheck.cleaning.lost_letters import find_lost, lost_places


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("They call it Fran?ais here.", "Fran?ais"),
        ("Global EditionASIA 中文雙語Fran?ais", "Fran?ais"),
        ("It is a na?ve idea", "na?ve"),
        ("in M?nchen and K?ln", "M?nchen"),
        ("from S?o Paulo", "S?o"),
        ("the caf?s of “G?teborg”", "caf?s"),
        ("a p??r of boats", "p??r"),
        ("The country?s economy", "country?s"),
        ("it isn?t so", "isn?t"),
        ("I?m here", "I?m"),
        ("We?ve seen", "We?ve"),
        ("said Mr O?Brien of L?Oréal", "O?Brien"),
        ("?We are glad,? he said", "d,?"),
        ("a loan of ?5 million", "?5 million"),
        ("It cost ?1,200 a head", "?1,200"),
        ("at 20?C in the shade", "0?C"),
        ("the budget for 2023?24", "2023?24"),
        ("Then ????? ??? ???????? said", "????? ??? ????????"),
    ],
)
def test_a_lost_character_is_found_with_its_word(text: str, lost: str) -> None:
    found = find_lost(text)

    assert found is not None
    assert found.of(text) == lost
    assert any(found.start <= place < found.end for place in lost_places(text))


@pytest.mark.parametrize(
    "text",
    [
        "Really?yes",
        "Who?What?Where?",
        "Who?what?",
        "Forgot your password?Privacy Policy",
        "Tired of too many ads?go ad free now",
        "When do you need the job done?Within 1 week",
        "Is it so? Yes.",
        "So?! What???",
        "See https://example.org/watch?video=x for it.",
        "example.org/login?next=home",
        "/login?next",
        "index.php?title",
        "page?id.html",
        "cond ? a : b, x?y:z",
        "the pattern colou?r matches both",
        "use `iter?able` here",
        "value?.field and value??other",
        "https?://",
        "He said: ??? and left",
        "What??? Why??",
        "问题何在?因为",
        "生活?读书?新知",
        "in 2023? 24 of them",
        "Did it rise in 2023?",
        "WHO?NO",
        "Is it NATO?nope",
        "A?B testing",
        "Is it warm, at 20? Could be.",
        "Bist du da?Ja",
        "",
    ],
)
def test_other_question_marks_are_left_alone(text: str) -> None:
    assert find_lost(text) is None


def test_a_lost_character_may_be_marked() -> None:
    assert list(lost_places("na\ufffdve and \ufffd")) == [2, 10]
