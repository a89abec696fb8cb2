"""Spellings of one name are told from names that look alike."""

import pytest

from claimcheck.names.spelling import spelled_alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kasym-zhomart", "kassym-jomart"),
        ("tokaev", "tokayev"),
        ("kirgizstan", "kyrgyzstan"),
        ("kazakstan", "kazakhstan"),
        ("zelenskyy", "zelensky"),
        ("sergei", "sergey"),
        ("mirziyoyev", "mirziyoev"),
        ("nur-sultan", "nur-sultan"),
        ("organisation", "organization"),
    ],
)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert spelled_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("iran", "iraq"),
        ("austria", "australia"),
        ("niger", "nigeria"),
        ("slovakia", "slovenia"),
        ("gambia", "zambia"),
        ("mauritania", "mauritius"),
        ("dominica", "dominican"),
        ("ireland", "iceland"),
        ("guinea", "guyana"),
        ("libya", "liberia"),
        ("mali", "malta"),
        ("petrov", "petrova"),
        ("tchaikovskaya", "tchaikovsky"),
        ("anna-maria", "anna-marie"),
        ("anna-maria", "annamaria"),
        ("zhu", "ju"),
        ("meyer", "meier"),
        ("block499", "block99"),
        ("iso27001", "iso27701"),
        ("orbiter2", "orbiter"),
    ],
)
def test_names_that_look_alike_are_two(one: str, other: str) -> None:
    assert not spelled_alike(one, other)
