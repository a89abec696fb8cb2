"""What a claim is recognised by."""

from claimcheck.linking.collection import analyse
from claimcheck.linking.points import Part, marks_in, weigh
from claimcheck.model.claim import Claim

COLLECTION = analyse(["Chile sold wheat in 2023.", "Wheat was sold.", "Nothing else.", "No one knew."])


def test_words_weigh_their_idf() -> None:
    assert weigh(Claim("x", "wheat"), COLLECTION) == {"wheat": (Part.WORDS, COLLECTION.weight("wheat"))}


def test_numbers_and_names_weigh_more() -> None:
    points = weigh(Claim("x", "In Chile 2023"), COLLECTION)
    weight = COLLECTION.weight("chile")
    assert points["chile"] == (Part.NAMES, weight * 13 // 10)
    assert points["2023"] == (Part.NUMBERS, weight * 17 // 10)


def test_a_pair_weighs_half_of_its_lighter_term() -> None:
    points = weigh(Claim("x", "sold wheat slowly"), COLLECTION)
    assert points["sold", "wheat"] == (Part.PAIRS, COLLECTION.weight("wheat") // 2)


def test_a_pair_is_the_same_in_either_order() -> None:
    points = weigh(Claim("x", "wheat of Chile"), COLLECTION)
    assert ("chile", "wheat") in marks_in(("chile", "wheat"), points)
    assert marks_in(("wheat", "chile"), points)[-1] == ("chile", "wheat")


def test_a_word_said_twice_is_no_pair() -> None:
    assert list(weigh(Claim("x", "wheat, wheat"), COLLECTION)) == ["wheat"]


def test_an_alias_counts_like_the_name() -> None:
    claim = Claim("x", "Chile sold wheat", aliases=(("Chile", ("the long country",)),))
    assert weigh(claim, COLLECTION)["countri"][0] is Part.NAMES


def test_marks_are_found_once_in_order_of_place() -> None:
    points = weigh(Claim("x", "sold wheat"), COLLECTION)
    assert marks_in(("wheat", "sold", "wheat"), points) == ("wheat", "sold", ("sold", "wheat"))
