"""Who is acted on and what that comes to: "the king gave Lind a medal", "voters elected Lind mayor".

The passive has the former for its subject: "Lind was given a medal", "was elected mayor". Who is given has received.
"""

from dataclasses import replace
from typing import NamedTuple

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.reading.analysis import Words

_GIVING = frozenset({"give", "award", "grant", "hand"})
"""Who is given something has it; who is offered or promised it may not."""

_MAKING = frozenset({"rank", "rate", "name", "appoint", "elect", "crown", "declare", "dub", "vote"})
"""Verbs whose object is what is told behind it: "ranked Lund *third*"."""

_CHARGING = frozenset({"fine", "deny", "pay", "charge", "lend"})
_ACTING = _GIVING | _MAKING | _CHARGING
_BE_GIVEN = ("be", "given")
_IN_TAKER = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.NAME})
_OPENING = frozenset({Tag.NUMBER, Tag.DETERMINER})
_TOLD = frozenset({Tag.NOUN, Tag.ADJECTIVE}) | _OPENING
_CLOSING = frozenset({Tag.PREPOSITION, Tag.MARK, Tag.DATE, Tag.COORDINATOR})


class _Acted(NamedTuple):
    """What a verb governs, taken apart."""

    taker: Words
    gift: Words
    """What is given, or what the taker becomes, and all that follows."""


def as_taken(stated: Predication, claim: Predication) -> Predication | None:
    """Return an active statement in the words of a claim on who was acted on; None for anything else."""
    verb = stated.verb
    if verb.passive or len(verb.lemmas) > 1 or not stated.subject or not _asks(claim, verb.lemmas[0]):
        return None
    acted = _apart(stated.complement, giving=verb.lemmas[0] in _GIVING)
    if acted is None:
        return None
    behind = "from" if any(word.folded == "from" for word in claim.complement) else "by"
    by = _small(behind, verb.words[-1])
    told = (*acted.gift, by, *stated.subject)
    return replace(stated, verb=replace(claim.verb, words=verb.words), subject=acted.taker, complement=told)


def takings_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may say who acted."""
    if _says_taken(claim):
        return _GIVING
    return (
        _ACTING.intersection(claim.verb.lemmas)
        if claim.verb.passive and len(claim.verb.lemmas) == 1
        else frozenset()
    )


def _asks(claim: Predication, verb: str) -> bool:
    """Tell whether a claim says of the one acted on what a verb says of who acts."""
    if _says_taken(claim):
        return verb in _GIVING
    return claim.verb.passive and claim.verb.lemmas == (verb,) and verb in _ACTING


def _says_taken(claim: Predication) -> bool:
    """Tell "was given a medal" and "received a medal"."""
    return claim.verb.lemmas == _BE_GIVEN or any(name == "receive" for name, _ in claim.verb.families)


def _apart(said: Words, *, giving: bool) -> _Acted | None:
    """Split "Lind a medal in May" and, of gifts, "a medal to Lind in May"."""
    to = next((at for at, word in enumerate(said) if word.folded == "to"), 0) if giving else 0
    if to and all(word.tag in _TOLD for word in said[:to]):
        end = to + 1 + _taker_end(said[to + 1 :])
        return _Acted(said[to + 1 : end], (*said[:to], *said[end:])) if end > to + 1 else None
    end = _taker_end(said)
    rest = said[end:]
    opened = bool(rest) and (rest[0].tag in _OPENING or (end == 1 and _is_phrase(rest, giving=giving)))
    return _Acted(said[:end], rest) if end and opened else None


def _is_phrase(rest: Words, *, giving: bool) -> bool:
    """Tell "named Lind *prime minister*" from "ranked Lund *students third*", whose taker goes on behind the name."""
    end = next((at for at, word in enumerate(rest) if word.tag not in _TOLD), len(rest))
    phrase = rest[:end]
    closed = all(word.tag in _CLOSING for word in rest[end : end + 1])
    if not phrase or not closed or (giving and phrase[0].tag is not Tag.ADJECTIVE):
        return False
    plain = not any(word.tag in _OPENING for word in phrase)
    return plain and all(word.folded == word.lemma for word in phrase[:-1])


def _taker_end(said: Words) -> int:
    """Return where a name, or a definite noun, ends; 0 where neither opens the words."""
    if said and said[0].tag is Tag.NAME:
        return 0 if said[1:] and said[1].tag in (Tag.POSSESSIVE, Tag.NAME, Tag.COORDINATOR) else 1
    if not said or said[0].folded != "the":
        return 0
    end = next((at for at in range(1, len(said)) if said[at].tag not in _IN_TAKER), len(said))
    return end if end > 1 and said[end - 1].tag is not Tag.ADJECTIVE else 0


def _small(folded: str, at: Word) -> Word:
    return replace(at, text=folded, folded=folded, lemma=folded, tag=Tag.PREPOSITION, form="", atom=None)
