"""Nouns of others: what is in "Velm, *Norvia's neighbour*" is not in Norvia, and its rival's seat is not its own."""

from collections.abc import Iterable
from itertools import takewhile

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.kin import RELATED
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term, word_is_ordinal

_OTHERS = frozenset(
    """
    neighbour neighbor rival ally enemy opponent partner counterpart competitor adversary foe border frontier
    successor predecessor twin creditor supplier customer lender parent subsidiary affiliate
    """.split()
)
"""Lemmas of nouns that stand for another than the one whose they are."""

_PARTS = frozenset(
    "part some much most area bit outskirts edge corner pocket stretch half third quarter".split()
)

_IN_PHRASE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME})

_OF_PEOPLE = ("ian", "ians", "an", "ans", "ese", "ish", "i", "is")
"""Endings of what somebody is called after a country."""

_ENDS = frozenset({"last", "bottom", "end", "back", "rear"})

_OWNING = frozenset({Tag.PREPOSITION, Tag.NOUN, Tag.NAME, Tag.VERB, Tag.MARK})

_REACH = 4
"""Words between a name and such a noun: "Norvia's *largest western* neighbour"."""


def other_of(name: Term, words: Words) -> str:
    """Return the noun by which a name only tells another: "neighbour" of "a *neighbour of Norvia*"; empty for none."""
    place = name.word.index
    behind = words[place + 1 : place + 2 + _REACH]
    if _is_one_of_people(name, words):
        return "people"
    if behind and behind[0].tag is Tag.POSSESSIVE:
        phrase = takewhile(lambda word: word.tag in _IN_PHRASE, behind[1:])
        head = next((word.lemma for word in reversed([*phrase]) if word.tag is Tag.NOUN), "")
        return head if head in _OTHERS else ""
    if _is_of_relation(name, words):
        return "relation"
    before = [word for word in words[max(place - 3, 0) : place] if word.tag is not Tag.DETERMINER]
    if len(before) > 1 and before[-1].folded in ("of", "to") and before[-2].lemma in _OTHERS:
        return before[-2].lemma
    return ""


def _is_one_of_people(name: Term, words: Words) -> bool:
    """Tell "a *Peruvian*" and "*Peruvians*", who are not Peru, from "a *Peruvian* firm"."""
    place = name.word.index
    if name.name == (name.word.folded,) or not name.word.folded.endswith(_OF_PEOPLE):
        return False
    ends = not any(word.tag in _IN_PHRASE for word in words[place + 1 : place + 2])
    one = any(word.folded in ("a", "an") for word in words[max(place - 1, 0) : place])
    return ends and (one or name.word.folded.endswith("s"))


def _is_of_relation(name: Term, words: Words) -> bool:
    """Tell whether a name only says whose kin it is: "the doctor of the *wife* of Ola Berg" is not his doctor."""
    before = [word for word in words[max(name.word.index - 6, 0) : name.word.index] if word.tag in _OWNING]
    if len(before) < 3:  # noqa: PLR2004  the first "of", the noun and the second "of"
        return False
    first, noun, second = before[-3:]
    return first.folded == second.folded == "of" and noun.lemma in RELATED


def only_tells_another(names: Iterable[Term], words: Words, asked: Term, claimed: Words) -> bool:
    """Tell whether a name stands, wherever it stands in a sentence, for somebody else: "*Norvia's rival* grew"."""
    others = {other_of(name, words) for name in names}
    return bool(others) and "" not in others and other_of(asked, claimed) not in others


def is_part_told(name: Term, words: Words, asked: Term, claimed: Words) -> bool:
    """Tell "in *parts of* Lund" from what the claim says of Lund."""
    return _is_part(name, words) and not _is_part(asked, claimed)


def _is_part(name: Term, words: Words) -> bool:
    before = words[max(name.word.index - 2, 0) : name.word.index]
    return len(before) > 1 and before[1].folded == "of" and before[0].lemma in _PARTS


def is_of_another_person(place: Term, words: Words) -> bool:
    """Tell where somebody else is what he is: "lives with his brother, *a priest in Lund*"."""
    end = place.word.index
    before = words[max(end - 4, 0) : end]
    if len(before) < 4:  # noqa: PLR2004  the comma, the article, the role and the preposition
        return False
    comma, article, role, preposition = before
    told = preposition.folded in ("in", "at", "near") and article.folded in ("a", "an", "the")
    return told and comma.text == "," and is_role(role)


def is_counted_from_end(found: Term, words: Words, asked: Term, claimed: Words) -> bool:
    """Tell "*third* from bottom" and "*second* to last" from the claim's "third" and "second"."""
    return word_is_ordinal(found.word) and _from_end(found, words) and not _from_end(asked, claimed)


def _from_end(rank: Term, words: Words) -> bool:
    place = rank.word.index
    behind = [word.folded for word in words[place + 1 : place + 4] if word.tag is not Tag.DETERMINER]
    return len(behind) > 1 and behind[0] in ("from", "to") and behind[1] in _ENDS
