"""Levels that are kept or set: "kept its key rate at 4 percent" says that the key rate is 4 percent."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_KEEPING = frozenset({"keep", "leave", "hold", "maintain"})
_SETTING = frozenset({"raise", "cut", "lower", "increase", "reduce", "lift", "trim", "bring", "set", "hike"})
_OWN = frozenset({"its", "their", "his", "her"})
_UNCHANGED = frozenset({"unchanged", "steady", "stable", "flat"})


def levels_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell a level that a claim states, or says is kept."""
    if claim.verb.lemmas[0] in _KEEPING:
        return _KEEPING
    stated = claim.verb.lemmas == ("be",) and any(word.tag is Tag.NUMBER for word in claim.complement)
    return _KEEPING | _SETTING if stated else frozenset()


def as_level(stated: Predication, claim: Predication) -> Predication | None:
    """Read "kept its rate at 4 percent" and "raised its rate to 4 percent" as what the rate is."""
    thing, level = _thing_and_level(stated)
    if claim.verb.lemmas != ("be",) or not thing or not any(w.tag is Tag.NUMBER for w in claim.complement):
        return None
    if thing[0].folded in _OWN:
        mark = replace(thing[0], text="'s", folded="'s", lemma="'s", tag=Tag.POSSESSIVE)
        thing = (*_owner(stated.subject, claim), mark, *thing[1:])
    verb = Verb(("be",), families_of(("be",)), stated.verb.words)
    return replace(stated, verb=verb, subject=thing, complement=level)


def _owner(subject: Words, claim: Predication) -> Words:
    """Return whose the level is; the rate of the central bank of Norvia is also called Norvia's."""
    told = any("bank" in word.folded.split() for word in claim.subject)
    words = tuple(_state_in(word) for word in subject)
    central = words != subject or any(word.folded == "central" for word in subject)
    states = tuple(word for word in words if word.tag is Tag.NAME)
    return states if central and not told and len(states) == 1 else subject


def _state_in(word: Word) -> Word:
    """Return the state in the name of its central bank; any other word as it stands."""
    state = word.folded.removeprefix("central bank of ").removesuffix(" central bank")
    if word.tag is not Tag.NAME or state == word.folded:
        return word
    return replace(word, text=state.title(), folded=state, lemma=state, atom=None)


def as_still_kept(stated: Predication, claim: Predication) -> Predication | None:
    """Read "kept its rate unchanged at 4 percent" as "left its rate at 4 percent" where the claim does."""
    lemma = claim.verb.lemmas[0]
    thing, level = _thing_and_level(stated)
    if lemma not in _KEEPING or not thing or stated.verb.lemmas[0] not in _KEEPING or claim.verb.passive:
        return None
    at = replace(thing[-1], text="at", folded="at", lemma="at", tag=Tag.PREPOSITION)
    verb = Verb((lemma,), families_of((lemma,)), stated.verb.words)
    same = tuple(word for word in stated.complement if word.folded in _UNCHANGED)
    return replace(stated, verb=verb, complement=(*thing, at, *level, *same))


def _thing_and_level(stated: Predication) -> tuple[Words, Words]:
    """Split "its key rate unchanged at 4 percent in May" into what is kept and its level."""
    lemma = stated.verb.lemmas[0]
    opening = "at" if lemma in _KEEPING else "to" if lemma in _SETTING else ""
    said = stated.complement
    place = next((at for at, word in enumerate(said[:-1]) if word.folded == opening), 0)
    if not place or stated.verb.passive or said[place + 1].tag is not Tag.NUMBER:
        return (), ()
    thing = tuple(word for word in said[:place] if word.folded not in _UNCHANGED)
    plain = all(word.tag not in (Tag.PREPOSITION, Tag.NUMBER) for word in thing)
    return (thing, said[place + 1 :]) if plain else ((), ())
