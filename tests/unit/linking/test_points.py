"""What a claim is recognised by."""

from claimcheck.linking.collection import analyse
from claimcheck.linking.points import Part, marks_in, weigh
from claimcheck.model.claim import Claim

COLLECTION = analyse(["Chile sold wheat in 2023.", "Wheat was sold.", "Nothing else.", "No one knew."])


def test_words_weigh_their_idf() -> None:
    assert weigh(Claim("x", "wheat"), COLLECTION) == {"wheat": (Part.WORDS, COLLECTION.weight("wheat"))}


def test_numbers_and_names_weigh_three_tenths_more() -> None:
    points = weigh(Claim("x", "In Chile 2023"), COLLECTION)
    weight = COLLECTION.weight("chile") * 13 // 10
    assert (points["chile"], points["2023"]) == ((Part.NAMES, weight), (Part.NUMBERS, weight))


def test_a_pair_weighs_as_its_lighter_term() -> None:
    points = weigh(Claim("x", "sold wheat slowly"), COLLECTION)
    assert points["sold", "wheat"] == (Part.PAIRS, COLLECTION.weight("wheat"))


def test_a_word_said_twice_is_no_pair() -> None:
    assert list(weigh(Claim("x", "wheat, wheat"), COLLECTION)) == ["wheat"]


def test_an_alias_counts_like_the_name() -> None:
    claim = Claim("x", "Chile sold wheat", aliases=(("Chile", ("the long country",)),))
    assert weigh(claim, COLLECTION)["countri"][0] is Part.NAMES


def test_marks_are_found_once_in_order_of_place() -> None:
    points = weigh(Claim("x", "sold wheat"), COLLECTION)
    assert marks_in(("wheat", "sold", "wheat"), points) == ("wheat", "sold", ("sold", "wheat"))
