"""What a measure before a noun states of the thing: "the 8,586-metre Mount Orsk", "the 16-member council".

Observation: how high a mountain is and how many members a council has are told in passing, in a word before the name.
It states what the thing has, or measures, whatever happens to it. What a length measures is told by the thing (a
mountain is high, a bridge is long), or by the word itself ("340-metre-long").
"""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_HIGH = frozenset(
    "mount mt mt. mountain peak volcano hill tower skyscraper mast chimney statue dam waterfall".split()
)
_LONG = frozenset(
    "bridge tunnel river road wall pipeline canal railway trail border motorway highway".split()
)
_LENGTHS = frozenset("metre meter foot kilometre kilometer km mile m ft".split())
_ADJECTIVES = frozenset({"long", "high", "tall", "wide", "deep"})
_POWERS = frozenset({"megawatt", "mw", "gigawatt", "gw", "kilowatt", "kw"})
_PARTS = {
    "member": "members",
    "person": "people",
    "seat": "seats",
    "room": "rooms",
    "bed": "beds",
    "team": "teams",
    "judge": "judges",
    "storey": "storeys",
    "story": "stories",
    "floor": "floors",
    "page": "pages",
    "lane": "lanes",
    "bedroom": "bedrooms",
    "nation": "nations",
    "country": "countries",
    "state": "states",
    "island": "islands",
    "episode": "episodes",
    "chapter": "chapters",
    "strong": "members",
}
"""What a thing is made up of, as it stands before the thing -> as it is counted."""

_THING = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE})
_CLOSED = frozenset({Tag.NOUN, Tag.NAME})


def find_modified(words: Words) -> Iterator[Predication]:
    """Yield what a thing measures, or has, by the word before it; only of what is named or known."""
    for word in words:
        if word.tag is Tag.NUMBER and "-" in word.text[1:] and _is_definite(words, word.index):
            yield from _stated(words, word)


def measure_unsaid(claim: Predication) -> frozenset[str]:
    """Return what a claim says a thing measures by, which "the 340-metre bridge" leaves unsaid."""
    said = claim.complement
    if claim.verb.lemmas == ("be",) and [word.tag for word in said[:1]] == [Tag.NUMBER]:
        return frozenset(word.folded for word in said[1:2]) & _ADJECTIVES
    capacity = claim.verb.lemmas == ("have",) and any(word.folded == "capacity" for word in said)
    return frozenset({"capacity"}) if capacity else frozenset()


def _stated(words: Words, figure: Word) -> Iterator[Predication]:
    begin, adjective = _explicit(words, figure.index + 1)
    end = next((at for at in range(begin, len(words)) if words[at].tag not in _THING), len(words))
    thing = words[begin:end]
    if not thing or thing[-1].tag not in _CLOSED:
        return
    unit = figure.folded.rpartition("-")[2]
    article = words[figure.index - 1]
    if unit in _PARTS:
        yield _having(figure, thing, (figure, _as(article, _PARTS[unit])))
    elif unit in _POWERS:
        yield _having(figure, thing, (_as(article, "capacity"), _as(figure, "of", Tag.PREPOSITION), figure))
    elif unit in _LENGTHS:
        measure = adjective or _measure_of(thing)
        if measure:
            said = (figure, _as(article, measure, Tag.ADJECTIVE))
            yield Predication(_verb("be", figure), thing, said, main=False)


def _explicit(words: Words, begin: int) -> tuple[int, str]:
    """Return where the thing begins, and the adjective of "340-metre-*long*"."""
    behind = words[begin : begin + 2]
    told = [word.text for word in behind[:1]] == ["-"] and behind[-1].folded in _ADJECTIVES
    return (begin + 2, behind[-1].folded) if told else (begin, "")


def _measure_of(thing: Words) -> str:
    said = {part for word in (thing[0], thing[-1]) for part in word.folded.split()}
    if said & _HIGH:
        return "high"
    return "long" if said & _LONG else ""


def _is_definite(words: Words, place: int) -> bool:
    before = words[place - 1] if place else None
    return before is not None and (before.folded in ("the", "its", "this") or before.tag is Tag.POSSESSIVE)


def _having(figure: Word, thing: Words, said: Words) -> Predication:
    return Predication(_verb("have", figure), thing, said, main=False)


def _verb(lemma: str, figure: Word) -> Verb:
    return Verb((lemma,), families_of((lemma,)), (replace(figure, tag=Tag.VERB, folded=lemma, lemma=lemma),))


def _as(word: Word, text: str, tag: Tag = Tag.NOUN) -> Word:
    """Return the noun or adjective that is left unsaid, in the place of a word that says nothing of the thing."""
    lemma = next((part for part, counted in _PARTS.items() if counted == text), text)
    return replace(word, text=text, folded=text, lemma=lemma, tag=tag, atom=None, form="")
