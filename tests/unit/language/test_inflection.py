"""Regular forms, made and undone."""

from importlib.resources import files

import pytest

from claimcheck.language.inflection import possible_lemmas, regular_forms


@pytest.mark.parametrize(
    ("lemma", "part", "forms"),
    [
        ("house", "n", ["houses"]),
        ("city", "n", ["cities"]),
        ("day", "n", ["days"]),
        ("church", "n", ["churches"]),
        ("plan", "v", ["planed", "planned", "planing", "planning", "plans"]),
        ("carry", "v", ["carried", "carrying", "carries"]),
        ("die", "v", ["died", "dying", "dies"]),
        ("agree", "v", ["agreed", "agreeing", "agrees"]),
        ("large", "a", ["larger", "largest"]),
        ("heavy", "a", ["heavier", "heaviest"]),
        ("quickly", "r", []),
    ],
)
def test_forms_are_made_by_rule(lemma: str, part: str, forms: list[str]) -> None:
    made = regular_forms(lemma, part)
    assert list(dict.fromkeys(form for spelled in made for form in spelled)) == forms


def test_every_rule_can_be_undone_for_every_lemma() -> None:
    table = files("claimcheck.language").joinpath("data", "lexicon.tsv").read_text(encoding="utf-8")
    lost = [
        (lemma, form)
        for parts, lemma, *_ in (row.split("\t") for row in table.splitlines())
        for part in parts
        for spelled in regular_forms(lemma, part)
        for form in spelled
        if lemma not in possible_lemmas(form)
    ]
    assert table
    assert not lost


def test_a_word_without_an_ending_has_no_other_lemma() -> None:
    assert not list(possible_lemmas("house"))
