"""Deaths in what happened: "the quake killed 60 people", "60 people were killed in the quake", "60 died in it"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_HAPPENINGS = frozenset(
    """
    accident airstrike ambush assault attack avalanche blast blaze bombing bomb clash collapse collision crash cyclone
    derailment earthquake eruption explosion fire flood gunfight hurricane incident inferno landslide massacre mudslide
    outbreak quake raid riot shelling shipwreck shooting shoot-out siege sinking stampede storm strike tornado tsunami
    typhoon war wildfire wreck
    """.split()
)
"""Nouns for what kills; in a place one is only killed."""

_KILL = Verb(("kill",), families_of(("kill",)), ())
_DEAD_REACH = 4
"""Words of "14 young people dead"."""

_PHRASE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.DATE})


def as_killed(statement: Predication) -> Predication:
    """Read "was killed by police", which is one with "died", as a passive of "kill"."""
    if statement.verb.lemmas != ("be", "killed") or not _opens_with(statement.complement, "by"):
        return statement
    return replace(statement, verb=replace(_KILL, words=statement.verb.words, passive=True))


def as_deadly(statement: Predication) -> Predication:
    """Read "left 60 people dead" and "claimed 60 lives" as "killed 60 people"; any other as it stands."""
    said = statement.complement
    plain = not statement.verb.passive and len(statement.verb.lemmas) == 1
    counted = plain and [word.tag for word in said[:1]] == [Tag.NUMBER]
    told = _dead(statement.verb.lemmas[0], said) if counted else ()
    verb = replace(_KILL, words=statement.verb.words)
    return replace(statement, verb=verb, complement=told) if told else statement


def _dead(verb: str, said: Words) -> Words:
    """Return those killed behind "left" or "claimed", with what follows; empty for anything else."""
    if verb == "claim" and any(word.lemma == "life" for word in said[1:2]):
        return (said[0], _people(said[1]), *said[2:])
    dead = next((at for at, word in enumerate(said[:_DEAD_REACH]) if word.folded == "dead"), 0)
    if verb != "leave" or not dead or any(word.tag is Tag.NOUN for word in said[dead + 1 : dead + 2]):
        return ()
    alone = (_people(said[dead]),) if dead == 1 else ()
    return (*said[:dead], *alone, *said[dead + 1 :])


def _people(word: Word) -> Word:
    return replace(word, text="people", folded="people", lemma="person", tag=Tag.NOUN, form="", atom=None)


def as_fatal(stated: Predication, claim: Predication) -> Predication | None:
    """Read "60 people died in the quake" as "the quake killed 60 people", and the other way round."""
    if claim.verb.lemmas == ("kill",) and not claim.verb.passive:
        return _as_killing(stated)
    if claim.verb.lemmas in (("die",), ("be", "killed")) and stated.verb.lemmas == ("kill",):
        return _as_dying(stated, claim)
    return None


def _as_killing(stated: Predication) -> Predication | None:
    died = stated.verb.lemmas in (("die",), ("be", "killed"))
    happening = _happening(stated.complement[1:]) if _opens_with(stated.complement, "in") else ()
    if not died or not happening:
        return None
    rest = stated.complement[1 + len(happening) :]
    verb = replace(_KILL, words=stated.verb.words)
    return replace(stated, verb=verb, subject=happening, complement=(*stated.subject, *rest), inherited=False)


def _as_dying(stated: Predication, claim: Predication) -> Predication | None:
    happening = _happening(stated.subject)
    if stated.verb.passive or len(happening) != len(stated.subject) or not happening:
        return None
    end = next((at for at, word in enumerate(stated.complement) if word.tag is Tag.PREPOSITION), None)
    dead, rest = stated.complement[:end], stated.complement[len(stated.complement[:end]) :]
    into = replace(stated.verb.words[0], folded="in", lemma="in", tag=Tag.PREPOSITION)
    verb = replace(claim.verb, words=stated.verb.words)
    return (
        replace(stated, verb=verb, subject=dead, complement=(into, *stated.subject, *rest)) if dead else None
    )


def _happening(words: Words) -> Words:
    """Return the phrase that opens the words, if it names what happened."""
    end = next((at for at, word in enumerate(words) if word.tag not in _PHRASE), len(words))
    while end and words[end - 1].tag is Tag.DATE:
        end -= 1
    return words[:end] if end and words[end - 1].lemma in _HAPPENINGS else ()


def _opens_with(words: Words, preposition: str) -> bool:
    return bool(words) and words[0].folded == preposition
