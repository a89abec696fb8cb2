"""What stands around a past form."""

import pytest

from claimcheck.predicates.clauses.groups import find_groups
from claimcheck.predicates.clauses.pasts import breaks_off, is_bare_past, lacks_object, opens_clause
from claimcheck.predicates.tags.tagging import tag_words


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("The mill owned by Orlo", True),
        ("Orlo owned the mill", False),
        ("The mayor walked to Lund", False),
    ],
)
def test_a_past_that_needs_an_object_may_lack_it(text: str, lacks: bool) -> None:
    words = tag_words(text)
    group = find_groups(words)[0]
    assert is_bare_past(words, group)
    assert lacks_object(words, group) is lacks


@pytest.mark.parametrize(
    ("after", "broken"),
    [
        (", which", True),
        (", the hospital", True),
        ("and", True),
        ("while the mayor", True),
        ("in May", False),
        ("in May,", False),
    ],
)
def test_a_verb_behind_a_break_has_its_own_subject(after: str, broken: bool) -> None:
    assert breaks_off(tag_words(after)) is broken


@pytest.mark.parametrize(
    ("gap", "opens"), [("after the mill", True), ("after in", False), ("in a mill", False)]
)
def test_some_prepositions_open_a_clause(gap: str, opens: bool) -> None:
    assert opens_clause(tag_words(gap)) is opens
