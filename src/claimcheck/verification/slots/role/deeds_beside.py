"""What is left out, and what is the object of another deed: "allowed *except in winter*", "of *hiding* a theft"."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.tables.lexical import HEARSAY_ADVERBS
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term
from claimcheck.verification.slots.role.prepositions import DATING_CLAUSES, LOCAL, PLACING

_EXCEPTING = frozenset({"except", "excluding", "barring", "save"})
_ALL = frozenset(
    {
        "all",
        "everywhere",
        "anywhere",
        "nowhere",
        "everything",
        "everyone",
        "everybody",
        "anything",
        "anyone",
        "any",
        "every",
    }
)
"""Before "but" these leave out what is behind it."""

_INSIDE = frozenset({Tag.PREPOSITION, Tag.DETERMINER, Tag.ADJECTIVE})
_REACH = 3
"""Small words between "except" and what is left out: "except *in the* winter"."""

_IN_CHAIN = frozenset({Tag.PREPOSITION, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN})
_LONGEST_CHAIN = 7

_NAMED_SO = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER})
_OF_EVENTS = frozenset({"for", "after", "over", "before", "following", "since", "to", "from"})
"""Govern another event or place than the one told, with a place of its own behind it: "*on the way to* a clinic in"."""

_RELATIONS = frozenset(
    """
    alliance battle border clash competition conflict contact contract cooperation deal difference disagreement dispute
    feud friction friendship link meeting negotiation peace quarrel relation relationship rivalry row talk tension tie
    trade war work
    """.split()
)
"""Nouns behind which "with" says whom they are with."""

_GOVERNED = frozenset({"of", "for", "with", "from", "against", "about", "in"})
_DOING = frozenset({"commit", "perpetrate", "perform", "do", "make", "conduct", "use", "include", "have"})
"""Gerunds that say no more than their object: "guilty of *committing* a theft"."""


def is_excepted(term: Term, words: Words) -> bool:
    """Tell whether a term stands behind "except" or the like."""
    before = words[max(term.word.index - _REACH, 0) : term.word.index]
    for word in reversed(before):
        if word.folded in _EXCEPTING:
            return word.tag is Tag.PREPOSITION
        if word.folded == "but":
            return word.index > 0 and words[word.index - 1].folded in _ALL
        if word.tag not in _INSIDE:
            return False
    return False


def is_kept_away(term: Term, words: Words) -> bool:
    """Tell "despite forecasts of *rain*" from rain, and "made to look like *gold*" from gold."""
    if term.preposition == "like":
        place = next((word.index for word in reversed(words[: term.word.index]) if word.folded == "like"), 0)
        return any(word.tag is Tag.VERB for word in words[max(place - 1, 0) : place])
    if term.preposition != "of":
        return False
    before = words[max(term.word.index - _LONGEST_CHAIN, 0) : term.word.index]
    for word in reversed(before):
        if word.folded in ("despite", "without"):
            return True
        if word.tag not in _IN_CHAIN:
            return False
    return False


def is_of_other_event(found: Term, pairing: Pairing) -> bool:
    """Tell "arrested *for a theft in Marl*" and "*after a fire in Marl*", where perhaps nobody was arrested.

    An event that the claim has, too, has its place in both.
    """
    words = pairing.analysis.words
    if found.preposition not in PLACING:
        return False
    place = next(
        (at for at in range(found.word.index - 1, -1, -1) if words[at].folded == found.preposition), 0
    )
    return is_told_of_event(place, pairing)


def is_told_of_event(place: int, pairing: Pairing) -> bool:
    """Tell whether the preposition at `place` goes with another event: "for a theft *in* May"."""
    before = pairing.analysis.words[max(place - _REACH - 1, 0) : place]
    if not before or before[-1].tag is not Tag.NOUN:
        return False
    governing = next((word for word in reversed(before) if word.tag not in _NAMED_SO), None)
    apart = governing is not None and governing.folded in _OF_EVENTS
    return apart and all(word.lemma != before[-1].lemma for word in pairing.claimed.words)


def is_of_one(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "built next to *one by* Lind", where only the other one is by him."""
    words = pairing.analysis.words
    if term.preposition not in ("by", "from", "in", "at") or found.preposition != term.preposition:
        return False
    place = next(
        (at for at in range(found.word.index - 1, 0, -1) if words[at].folded == found.preposition), 0
    )
    one = place > 1 and words[place - 1].folded in ("one", "ones", "those")
    return one and not any(word.folded in ("one", "ones", "those") for word in pairing.claimed.words)


def is_hedged(found: Term, words: Words) -> bool:
    """Tell "born, *possibly* in Marl", of which the place alone is open."""
    place = next(
        (at for at in range(found.word.index - 1, 0, -1) if words[at].folded == found.preposition), 0
    )
    return place > 0 and bool(found.preposition) and words[place - 1].folded in HEARSAY_ADVERBS


def goes_with_another(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "signed it *despite tensions with* Peru", which was not signed with Peru.

    A noun of relations that stands between, and that the claim lacks, is what goes with the name; what the verb itself
    governs may be another word for the claim's.
    """
    words = pairing.analysis.words
    if term.preposition != "with" or found.preposition != "with" or not term.name:
        return False
    place = next((at for at in range(found.word.index - 1, -1, -1) if words[at].folded == "with"), 0)
    before = words[max(place - _REACH - 1, 0) : place]
    if not before or before[-1].lemma not in _RELATIONS:
        return False
    if any(word.lemma == before[-1].lemma for word in pairing.claimed.words):
        return False
    governing = next((word for word in reversed(before) if word.tag not in _NAMED_SO), None)
    if governing is None or governing.tag not in (Tag.PREPOSITION, Tag.VERB):
        return False
    return governing not in pairing.source.verb.words and governing.folded != "of"


def is_place_of_another(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "is like one *in Lund*" and "is 12 miles from a school *in Lund*" from what itself is in Lund."""
    said = pairing.claim.complement
    placed = pairing.claim.verb.lemmas == ("be",) and said[:1] != () and said[0].folded in LOCAL
    if not placed or term.word not in said or pairing.source.verb.lemmas != ("be",):
        return False
    before = [word for word in pairing.source.complement if word.index < found.word.index]
    place = next((at for at in range(len(before) - 1, -1, -1) if before[at].folded == found.preposition), 0)
    return any(
        (word.tag is Tag.PREPOSITION and word.folded not in LOCAL | {"of", "on"})
        or (word.folded == "of" and after.tag in (Tag.PRONOUN, Tag.NUMBER))
        for word, after in pairwise(before[:place])
    )


def is_of_other_doing(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell whether the source has only another deed there: "accused of *covering up* a murder", not of murder."""
    own = found.word in pairing.source.subject
    if own or term.preposition not in _GOVERNED or found.preposition == term.preposition:
        return False
    claimed = {word.lemma for word in pairing.claimed.words}
    deeds = (item for item, words in pairing.analysis.hanging if found.word in words)
    return any(_is_gerund(item) and item.verb.lemmas[0] not in _DOING | claimed for item in deeds)


def is_of_other_doer(term: Term, found: Term, pairing: Pairing, governed: Sequence[Term]) -> bool:
    """Tell whether another one has to do with it, beside: "won, *while Oslo lost to Lund*" is no win over Lund.

    Where and when two things happened together the clause says of both: "won when the two met *in Lund*". One that
    opens the sentence is the occasion ("*When the flood hit Lund*, the bank gave aid"), unless the verb has something
    else there among what it governs.
    """
    beside = [
        item
        for item, words in pairing.analysis.hanging
        if item.conjunction in DATING_CLAUSES and item is not pairing.source and found.word in words
    ]
    if not any(map(_has_own_doer, beside)):
        return False
    if any(item.conjunction == "while" for item in beside):
        return True
    # What goes with a noun leaves room for more of its kind: "praised the *work of* Lind" when riots shook Lund.
    governs = term.preposition not in ("", "of")
    told = governs and any(other.preposition == term.preposition for other in governed)
    return term.preposition not in PLACING and (
        told or not all(_opens(item, pairing.source) for item in beside)
    )


def _opens(statement: Predication, source: Predication) -> bool:
    verbs = (*statement.verb.words[:1], *source.verb.words[:1])
    return len(verbs) > 1 and verbs[0].index < verbs[1].index


def _has_own_doer(statement: Predication) -> bool:
    """Tell "as *Oslo* lost" from "while in Lund" and "as they met"."""
    return not statement.inherited and any(word.tag in (Tag.NOUN, Tag.NAME) for word in statement.subject)


def _is_gerund(statement: Predication) -> bool:
    words = statement.verb.words
    return bool(words) and words[-1].form == "gerund" and not statement.main
