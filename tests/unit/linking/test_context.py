"""What surroundings add."""

from claimcheck.linking.collection import analyse
from claimcheck.linking.context import NEARNESS, context_points, nearness
from claimcheck.linking.points import Points, weigh
from claimcheck.model.claim import Claim

SENTENCES = ["Norway built ships.", "It sold them.", "Rain fell.", *["Nobody came."] * 9]
COLLECTION = analyse(SENTENCES)


def points(claim: str) -> Points:
    return weigh(Claim("x", claim), COLLECTION)


def test_nearness_fades_on_both_sides_and_ends() -> None:
    near = nearness([20])
    assert [near[20 + step] for step in (1, 2, 3)] == [100, 80, 64]
    assert {index: near[40 - index] for index in near} == near
    assert (min(near), max(near)) == (20 - len(NEARNESS), 20 + len(NEARNESS))


def test_the_nearest_of_several_counts() -> None:
    assert nearness([0, 5])[4] == 100


def test_what_a_sentence_has_itself_is_no_context() -> None:
    assert {3, 4}.isdisjoint(nearness([3, 4]))


def test_a_name_near_by_counts_half() -> None:
    named = points("Norway")
    assert context_points(COLLECTION, named, {1}) == {1: named["norway"][1] // 2}


def test_another_word_near_by_counts_less() -> None:
    asked = points("ships")
    assert context_points(COLLECTION, asked, {1}) == {1: asked["ship"][1] * 40 // 100}


def test_words_near_by_add_up() -> None:
    both = context_points(COLLECTION, points("Norway ships"), {1})
    assert both[1] == sum(context_points(COLLECTION, points(word), {1})[1] for word in ("Norway", "ships"))


def test_only_what_is_wanted_is_looked_at() -> None:
    assert context_points(COLLECTION, points("Norway"), {0, 11}) == {}
