"""What two names are called together: "a deal between Norvia and Velm, *two old rivals*" calls both of them rivals."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_PAIR = (Tag.NAME, Tag.COORDINATOR, Tag.NAME)
_OPENING = frozenset({",", "-", "--", "\u2013", "\u2014", "("})
_BOTH = frozenset({"two", "2", "both"})
_PHRASE = frozenset({Tag.ADJECTIVE, Tag.NOUN})
_PLACE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.DETERMINER, Tag.POSSESSIVE})


def find_paired_appositions(words: Words) -> Iterator[Predication]:
    """Yield what a phrase with "two" right behind two names says that they are."""
    for at in range(len(words) - len(_PAIR) - 1):
        if words[at + len(_PAIR) + 1].folded not in _BOTH:
            continue
        pair, behind = words[at : at + len(_PAIR)], words[at + len(_PAIR) :]
        listed = at > 0 and words[at - 1].text == ","
        named = tuple(word.tag for word in pair) == _PAIR and pair[1].folded == "and"
        if named and not listed and behind[0].text in _OPENING:
            phrase = tuple(takewhile(lambda word: word.tag in _PHRASE, behind[2:]))
            if phrase and _is_plural(phrase[-1]):
                yield _are(pair, behind[0], (*phrase, *_place(behind[2 + len(phrase) :])))


def _place(behind: Words) -> Words:
    """Return where both are what they are called: "both professors *at Lund University*,"."""
    opened = behind[:1] != () and behind[0].tag is Tag.PREPOSITION
    place = tuple(takewhile(lambda word: word.tag in _PLACE, behind[1:])) if opened else ()
    closed = behind[1 + len(place) : 2 + len(place)]
    return behind[: 1 + len(place)] if place and closed and closed[0].tag is Tag.MARK else ()


def _is_plural(noun: Word) -> bool:
    return noun.tag is Tag.NOUN and noun.folded != noun.lemma


def _are(pair: Words, mark: Word, phrase: Words) -> Predication:
    """Return the statement; the mark stands where a clause would have its copula."""
    copula = replace(mark, folded="are", lemma="be", tag=Tag.AUXILIARY)
    return Predication(Verb(("be",), families_of(("be",)), (copula,)), pair, phrase, main=False)
