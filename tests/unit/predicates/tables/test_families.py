"""The table of verb families, and that a sentence finds its verbs there."""

from itertools import combinations

import pytest

from claimcheck.predicates import read_predications, tag_words
from claimcheck.predicates.tables.data_files import data_rows
from claimcheck.predicates.tables.families import families_of, phrasal_verbs

ROWS = [row.partition(": ")[::2] for row in data_rows("families.txt")]
SIDES = {name: [side.split(", ") for side in sides.split(" | ")] for name, sides in ROWS}
MEMBERS = [
    (name, member, 1 - 2 * place)
    for name, sides in SIDES.items()
    for place in range(len(sides))
    for member in sides[place]
]


def _families(member: str) -> dict[str, int]:
    return dict(families_of(tuple(member.split())))


@pytest.mark.parametrize("name", SIDES)
def test_members_share_their_family_and_opposites_have_the_other_sign(name: str) -> None:
    signs = [{_families(member).get(name) for member in side} for side in SIDES[name]]
    assert signs == [{1}, {-1}][: len(signs)]


@pytest.mark.parametrize("name", SIDES)
def test_a_family_says_something(name: str) -> None:
    assert len([member for side in SIDES[name] for member in side]) > 1


@pytest.mark.parametrize("name", SIDES)
def test_a_family_lists_no_member_twice(name: str) -> None:
    members = [member for side in SIDES[name] for member in side]
    assert len(members) == len(set(members))


def test_a_family_stands_in_one_row() -> None:
    assert len(SIDES) == len(ROWS)


def test_no_two_families_agree_and_disagree_on_one_pair() -> None:
    verbs = {member: _families(member) for _, member, _ in MEMBERS}
    torn = [
        pair
        for pair in combinations(verbs, 2)
        if len(
            {verbs[pair[0]][name] * verbs[pair[1]][name] for name in verbs[pair[0]].keys() & verbs[pair[1]]}
        )
        > 1
    ]
    assert torn == []


def test_a_verb_outside_the_table_stands_for_itself() -> None:
    assert families_of(("translate",)) == ()


def test_lists_verbs_of_several_words_by_their_first_the_longest_before() -> None:
    verbs = phrasal_verbs()["put"]
    assert ("put", "signature", "to") in verbs
    assert [len(verb) for verb in verbs] == sorted((len(verb) for verb in verbs), reverse=True)


@pytest.mark.parametrize(
    ("one", "other", "signs"),
    [
        ("The bank set up a fund.", "The bank established a fund.", 1),
        ("Exports rose.", "Exports went up.", 1),
        ("Exports rose.", "Exports fell.", -1),
        ("The council approved the plan.", "The council turned down the plan.", -1),
        ("The firm is based in Oslo.", "The firm has headquarters in Oslo.", 1),
    ],
)
def test_sentences_that_say_the_same_share_a_family(one: str, other: str, signs: int) -> None:
    (first,), (second,) = (read_predications(tag_words(sentence)) for sentence in (one, other))
    theirs = dict(second.verb.families)
    assert signs in {sign * theirs[name] for name, sign in first.verb.families if name in theirs}
