"""Conjuncts that leave out a verb which governs a thing: "opened the hospital and *Berg the school*".

Observation: a name, or a noun with its article, with another article right behind it is no thing of a list: it has an
object of its own. Read as one list, the first one would have opened the school. Where the verb has two objects ("gave
Moe a boat and *Berg a car*"), so has the conjunct, and its subject is the same.
"""

from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag, Word

_NAMING = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE})
_TIMES = frozenset(
    "second minute hour day night morning evening afternoon week weekend month season year decade century spring "
    "summer autumn fall winter time moment".split()
)
_COMPARING = frozenset({"more", "less", "fewer", "most", "least", "all", "both", "each", "half"})


def spread_gap(statement: Predication) -> tuple[Predication, ...]:
    """Return the statement up to such a conjunct, and the one that the conjunct makes; empty where there is none."""
    words = statement.complement
    for place, word in enumerate(words[1:-1], 1):
        # "Is a nurse*, Berg a doctor*".
        called = word.text == "," and statement.verb.lemmas == ("be",)
        if word.tag is not Tag.COORDINATOR and word.text != ";" and not called:
            continue
        kept, behind = _without_pause(words[:place]), words[place + 1 :]
        own = _opened(behind)
        if own and kept and (word.text == ";" or not _pauses(behind[own:])):
            return _parted(statement, kept, behind, own)
    return ()


def _parted(statement: Predication, kept: Words, behind: Words, own: int) -> tuple[Predication, ...]:
    said = behind[own + _pauses(behind[own:]) :]
    first = replace(statement, complement=kept)
    if said[:1] and said[0].tag is Tag.PREPOSITION:
        # "A letter on fish and *a treaty on trade*" are two things of a list.
        shared = _shared(kept, said[0]) if behind[0].tag is Tag.NAME else None
        if shared is None:
            return ()
        return first, replace(statement, subject=behind[:own], complement=(*shared, *said))
    if not _is_thing(said):
        return ()
    doubled = _opened(kept)
    if doubled and _is_thing(kept[doubled:]):
        return first, replace(statement, complement=behind)
    if not _is_thing(kept):
        return ()
    titled = behind[0].tag is Tag.NAME and said[0].folded == "the" and said[1].tag is Tag.NAME
    return (first,) if titled else (first, replace(statement, subject=behind[:own], complement=said))


def _opened(words: Words) -> int:
    """Return how many words of a name, or of a noun with its article, open a phrase."""
    begin = int(words[:1] != () and words[0].tag is Tag.DETERMINER and words[0].folded not in _COMPARING)
    end = begin
    while end < len(words) and words[end].tag in (_NAMING if begin else {Tag.NAME}):
        end += 1
    return end if end > begin else 0


def _is_thing(words: Words) -> bool:
    """Tell "the school" from "the next day", which tells when."""
    if len(words) < 2 or words[0].tag is not Tag.DETERMINER or words[0].folded in _COMPARING:  # noqa: PLR2004
        return False
    end = next((at for at, word in enumerate(words[1:], 1) if word.tag not in _NAMING), len(words))
    return end > 1 and words[end - 1].lemma not in _TIMES


def _pauses(words: Words) -> bool:
    return words[:1] != () and words[0].text == ","


def _without_pause(words: Words) -> Words:
    return words[:-1] if words and words[-1].text == "," else words


def _shared(kept: Words, preposition: Word) -> Words | None:
    """Return what is left out of "*the chair* of Brenn and Berg of Orlo", and nothing of "at Brenn and Berg at Orlo".

    None for "the son of Ola Lind of Lund and Moa Berg of Oslo", which leaves nothing out.
    """
    places = [at for at, word in enumerate(kept) if word.folded == preposition.folded]
    nouns = all(kept[at - 1].tag is Tag.NOUN for at in places if at)
    return kept[: places[-1]] if places and nouns else None
