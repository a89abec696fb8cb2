"""What each thing of a list is about: "a treaty on fish and a letter on trade" holds no treaty on trade.

Observation: in a list all words stand in one clause, so that the topic of one thing passes for that of another. Only
prepositions of topic are bound so; a place or a date behind the last thing may be meant of all.
"""

from claimcheck.predicates import Tag
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import conjuncts, head_of, listed_behind
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.role.prepositions import LOCAL

_TOPIC = frozenset({"on", "about", "of", "concerning", "regarding", "by"})


def is_of_other_topic(pairing: Pairing) -> bool:
    """Tell whether the source has the claim's topic in its list, and with another thing than the claim's alone."""
    parts = things_of(pairing.source.complement)
    if len(parts) < 2 or pairing.claim.verb.passive is not pairing.source.verb.passive:  # noqa: PLR2004  a list
        return False
    return any(_is_elsewhere(thing, parts, pairing) for thing in things_of(pairing.claim.complement))


def _is_elsewhere(thing: Words, parts: tuple[Words, ...], pairing: Pairing) -> bool:
    binding = _TOPIC | LOCAL if all(_has_place(part, pairing) for part in parts) else _TOPIC
    topics = [term for term in terms_of(thing, pairing.claimed) if term.preposition in binding]
    head = head_of(thing)
    heads = terms_of((head,), pairing.claimed) if head is not None else ()
    same = [part for part in parts if _has_head(part, heads, pairing)]
    return bool(same) and any(
        not any(_has_topic(part, topic, pairing) for part in same)
        and any(_has_topic(part, topic, pairing) for part in parts)
        for topic in topics
    )


def _has_place(part: Words, pairing: Pairing) -> bool:
    """Tell "offices *in Marl* and a plant *in Velm*", where neither place is meant of both."""
    return any(term.preposition in LOCAL for term in terms_of(part, pairing.analysis))


def things_of(complement: Words) -> tuple[Words, ...]:
    """Return the things that a verb governs, each but the first with its own article or number.

    Where one has none, it may go on with the last, so that all are one.
    """
    # "…, according to the ministry" is none of them.
    end = next((at for at, word in enumerate(complement) if word.folded == "according"), len(complement))
    complement = complement[: end - 1] if end < len(complement) else complement
    listed = listed_behind(complement) or complement
    # "Based *on* a play by Lind and a novel by Berg".
    listed = listed[1:] if listed and listed[0].tag is Tag.PREPOSITION else listed
    parts = conjuncts(listed)
    opened = all(part[0].tag in (Tag.DETERMINER, Tag.NUMBER, Tag.NAME) for part in parts[1:])
    begun = parts[:1] != () and parts[0][0].tag in (Tag.DETERMINER, Tag.NUMBER, Tag.NAME, Tag.NOUN)
    return parts if opened and begun else (listed,)


def _has_head(part: Words, heads: tuple[Term, ...], pairing: Pairing) -> bool:
    head = head_of(part)
    pool = terms_of((head,), pairing.analysis) if head is not None else ()
    return bool(heads) and all(pairing.matcher.find(term, pool) for term in heads)


def _has_topic(part: Words, topic: Term, pairing: Pairing) -> bool:
    return pairing.matcher.find(topic, terms_of(part, pairing.analysis)) is not None
