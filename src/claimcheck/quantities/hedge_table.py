"""Words that bound or blur a number."""

from enum import Enum

from claimcheck.model.quantity import Comparator


class Blur(Enum):
    """Where the value of a hedged number may lie."""

    AROUND = "around"
    BELOW = "below"
    """"almost": up to the number, but not at it."""
    ABOVE = "above"
    """"just over"."""


Limit = Blur | Comparator

BEFORE: dict[str, Limit] = {
    **dict.fromkeys(
        (
            "about",
            "around",
            "some",
            "approximately",
            "roughly",
            "approx",
            "approx.",
            "circa",
            "c.",
            "ca.",
            "≈",
            "~",
            "～",
            "∼",
            "an estimated",
            "estimated",
            "in the region of",
            "in the order of",
            "on the order of",
            "something like",
            "somewhere around",
            "broadly",
            "大约",
            "约",
            "近约",
            "左右",
        ),
        Blur.AROUND,
    ),
    **dict.fromkeys(
        (
            "almost",
            "nearly",
            "close to",
            "just under",
            "just below",
            "just short of",
            "just shy of",
            "shy of",
            "slightly less than",
            "slightly below",
            "slightly under",
            "slightly fewer than",
            "a little less than",
            "a little under",
            "a little below",
            "a bit less than",
            "a bit under",
            "nigh on",
            "approaching",
            "近",
            "将近",
            "接近",
        ),
        Blur.BELOW,
    ),
    **dict.fromkeys(
        (
            "just over",
            "just above",
            "slightly more than",
            "slightly over",
            "slightly above",
            "a little more than",
            "a little over",
            "a little above",
            "a bit more than",
            "a bit over",
        ),
        Blur.ABOVE,
    ),
    **dict.fromkeys(
        (
            "over",
            "more than",
            "above",
            "exceeding",
            "exceeds",
            "exceeded",
            "exceed",
            "surpassing",
            "surpassed",
            "topping",
            "topped",
            "in excess of",
            "greater than",
            "larger than",
            "bigger than",
            "higher than",
            "upwards of",
            "upward of",
            "north of",
            ">",
            "＞",
            "超过",
            "超",
            "逾",
            "多于",
        ),
        Comparator.MORE,
    ),
    **dict.fromkeys(
        (
            "at least",
            "no fewer than",
            "no less than",
            "not less than",
            "not fewer than",
            "a minimum of",
            "minimum of",
            "at the least",
            "≥",
            ">=",
            "至少",
            "不少于",
        ),
        Comparator.AT_LEAST,
    ),
    **dict.fromkeys(
        (
            "under",
            "below",
            "less than",
            "fewer than",
            "lower than",
            "smaller than",
            "south of",
            "<",
            "＜",
            "少于",
            "不到",
            "不足",
        ),
        Comparator.LESS,
    ),
    **dict.fromkeys(
        (
            "up to",
            "at most",
            "no more than",
            "not more than",
            "not exceeding",
            "no greater than",
            "a maximum of",
            "maximum of",
            "as many as",
            "as much as",
            "as high as",
            "≤",
            "<=",
            "至多",
            "不超过",
        ),
        Comparator.AT_MOST,
    ),
}
"""Phrases directly before a number, lower case, with single spaces."""

AFTER: dict[str, Limit] = {
    **dict.fromkeys(
        (
            "or more",
            "or above",
            "or higher",
            "or greater",
            "or over",
            "and above",
            "and over",
            "and more",
            "plus",
            "-plus",
            "+",
            "以上",
            "多",
        ),
        Comparator.AT_LEAST,
    ),
    **dict.fromkeys(
        (
            "or less",
            "or fewer",
            "or lower",
            "or below",
            "or under",
            "and under",
            "and below",
            "at most",
            "at the most",
            "以下",
            "以内",
        ),
        Comparator.AT_MOST,
    ),
    **dict.fromkeys(
        ("or so", "or thereabouts", "give or take", "-odd", " odd", "左右", "上下", "余"), Blur.AROUND
    ),
}
"""Phrases directly after a number, its unit or its noun."""
AFTER["多"] = Comparator.MORE
AFTER["余"] = Comparator.MORE
