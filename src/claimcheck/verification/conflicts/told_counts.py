"""What people did, told by counting it: "more than 120 people died", "124 deaths"."""

from claimcheck.predicates import Predication

_PEOPLE = frozenset(
    "people person patient resident inhabitant viewer critic reviewer men women children".split()
)

_TOLD_AS = {
    "die": "deaths death fatalities fatality casualties",
    "test": "tests test",
    "recover": "recoveries recovery",
    "review": "reviews review critics",
    "infect": "infections infection cases",
    "watch": "viewers views",
    "view": "viewers views",
    "injure": "injuries injury",
    "arrest": "arrests arrest",
}
"""Verb -> the nouns by which what was done is counted."""

_CASES = frozenset({"cases", "case"})
_TESTS = frozenset({"test", "tests", "tested", "samples"})
_FOUND = frozenset({"positive"})
"""Each test that is positive, and each who tests positive, is a case."""

_REVIEWING = frozenset({"critics", "reviewers"})
_REVIEWS = frozenset({"reviews", "ratings"})
"""Each of the former writes one of the latter."""


def are_people(noun: str) -> bool:
    """Tell whether a noun is one for whoever did something: "patients"."""
    return noun in _PEOPLE or noun.removesuffix("s") in _PEOPLE


def may_be_left_out(noun: str) -> bool:
    """Tell whether what was done tells what is counted: "over 200 *have recovered*", "40 *tests* were positive"."""
    return not noun or noun in _TESTS or are_people(noun)


def told_as(claim: Predication) -> frozenset[str]:
    """Return the nouns that count what a claim says was done."""
    lemmas, words = set(claim.verb.lemmas), {word.text.casefold() for word in claim.words}
    told = {noun for lemma in lemmas for noun in _TOLD_AS.get(lemma, "").split()}
    if words & _TESTS and words & _FOUND:
        return _CASES
    return frozenset(told | _REVIEWS) if words & _REVIEWING else frozenset(told)
