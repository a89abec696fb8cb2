"""Statements made by a measured noun phrase: "the 3,300 km of shared borders", "recorded trade of $95 billion in 2024".

They answer bare claims such as "border > 3,300 km"; to a claim with a verb they say too little.
"""

from collections.abc import Iterator, Sequence

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.stated.nominalizations import NOMINALIZATIONS
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import DEFINITE, OPINION
from claimcheck.predicates.words import Tag, Word

_THINGS = frozenset({Tag.NOUN, Tag.NAME})
_BEFORE = _THINGS | {Tag.ADJECTIVE}
_BEHIND = _BEFORE | {Tag.DETERMINER, Tag.VERB}
_LONGEST_PHRASE = 40
"""Words that a phrase is followed for."""

_MEASURING = frozenset(
    "record report register post see log achieve reach have generate count measure".split()
)
"""Verbs whose object was there: "recorded trade of $95 billion"; "hoped for trade of" measures nothing."""


def find_measured(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield what is so much, for every figure that a plain statement of fact governs."""
    hosts = {word.index: item for item in statements for word in item.complement if word.tag is Tag.NUMBER}
    for index, host in hosts.items():
        if host.modality is Modality.FACT and not host.negated:
            yield from _measured(words, words[index], host)


def _measured(words: Words, number: Word, host: Predication) -> Iterator[Predication]:
    before = words[max(0, number.index - 2) : number.index]
    after = words[number.index + 1 : number.index + 2]
    if _is_definite_object(before, host) and after and after[0].folded == "of":
        yield _being(number, phrase_behind(words, number.index + 2), (number,))
    elif host.verb.lemmas[0] in _MEASURING and _measures_what_stands_before(before):
        subject = phrase_before(words, before[1].index)
        yield _being(number, subject, (number, *_date_behind(words, number)))


def _is_definite_object(before: Words, host: Predication) -> bool:
    """Tell "patrol *the* 3,300 km" from "a plan for the 3,300 km", which may never come."""
    governed = bool(before) and host.complement[:1] == before[-1:] and host.verb.lemmas[0] not in OPINION
    return governed and before[-1].folded in DEFINITE


def _measures_what_stands_before(before: Words) -> bool:
    """Tell "trade of $95 billion" from "growth of 6 percent", which says by how much something moved."""
    if len(before) < 2 or before[1].folded != "of":  # noqa: PLR2004  a noun and its "of"
        return False
    return before[0].tag in _THINGS and before[0].lemma not in NOMINALIZATIONS


def _being(number: Word, subject: Words, said: Words) -> Predication:
    verb = Verb(("be",), families_of(("be",)), (number,), nominal=True)
    return Predication(verb, subject, said, main=False)


def _date_behind(words: Words, number: Word) -> Words:
    """Return the date right behind a figure: "trade of $95 billion *in 2024*"."""
    behind = words[number.index + 1 : number.index + 3]
    dated = len(behind) > 1 and behind[0].tag is Tag.PREPOSITION and behind[1].tag is Tag.DATE
    return behind if dated else ()


def phrase_before(words: Words, end: int) -> Words:
    """Return the run of nouns and adjectives that ends at `end`."""
    begin = end
    while begin > max(0, end - _LONGEST_PHRASE) and words[begin - 1].tag in _BEFORE:
        begin -= 1
    return words[begin:end]


def phrase_behind(words: Words, begin: int) -> Words:
    """Return the noun phrase that begins at `begin`."""
    end = begin
    while end < min(len(words), begin + _LONGEST_PHRASE) and words[end].tag in _BEHIND:
        end += 1
    return words[begin:end]
