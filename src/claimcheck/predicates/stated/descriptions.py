"""What is said of a thing by the noun it is called: "Dorle is an *album* by Mara Lind, *released in 1985*".

Observation: reference works open with such a sentence, and the participle in it speaks of its subject. Where other
nouns stand between, the participle might be theirs, as in "a song from the album Tarv, released in 2001". So it is
taken across them only where verb and noun fit each other, and what stands between does not: what is released is the
album, and not who made it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.language.lexicon import Form
from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.words import Tag, Word

_WORKS = frozenset(
    """
    album book comedy documentary drama ep film game mixtape movie musical novel novella opera play poem record sequel
    series show single song soundtrack thriller track
    """.split()
)
_MADE = frozenset(
    "release publish record write direct produce develop premiere issue broadcast air compose shoot distribute".split()
)
"""What is done with works, and with no person."""

_BODIES = frozenset(
    """
    band group duo trio quartet orchestra choir company club team organisation organization university college school
    bank museum party newspaper magazine institute foundation agency league charity firm
    """.split()
)
_BEGUN = frozenset({"found", "form", "establish", "create", "incorporate", "start", "launch"})
_FITTING = ((_WORKS, _MADE, frozenset({"by"})), (_BODIES, _BEGUN, frozenset({"from", "in", "of"})))
"""(nouns, verbs, prepositions of the phrases that may stand between the two)."""

_LYING = frozenset({"locate", "situate"})

_SORTS = frozenset({"genre", "type", "kind", "form", "style", "class", "breed", "species", "variety"})
"""Nouns of which it does not matter whether a clause speaks of them or of what is behind their "of"."""

_THINGS = frozenset({Tag.NOUN, Tag.NAME})
_PARTICIPLES = frozenset({Form.PAST.value, Form.PARTICIPLE.value, Form.GERUND.value})


def of_described(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield what clauses behind the noun of a plain "is" state, once more of what is called so."""
    descriptions = {item.complement[-1].index: item for item in statements if _describes(item)}
    for statement in statements if descriptions else ():
        place = _begin(words, statement)
        before = words[place - 1] if place else None
        # One word may stand between: a comma, or "that".
        host = descriptions.get(place - 1) or descriptions.get(place - 2)
        if before is not None and host is not None and _is_owned(statement, host, before):
            yield replace(statement, subject=host.subject, inherited=False)
            if statement.verb.lemmas[0] in _LYING and not statement.negated:
                # "Lund is a town *located* in Norvia" says no more than "a town in Norvia".
                yield replace(host, complement=(*host.complement, *statement.complement))


def _describes(statement: Predication) -> bool:
    """Tell a plain "is" that calls its subject something; "there is" calls nothing so."""
    plain = statement.verb.lemmas == ("be",) and statement.modality is Modality.FACT and not statement.negated
    named = any(word.tag in _THINGS for word in statement.subject)
    return plain and named and not statement.verb.passive and bool(statement.complement)


def _begin(words: Words, statement: Predication) -> int:
    """Return where a clause without a subject of its own begins; 0 for any other."""
    if statement.main or not statement.verb.words or statement.verb.nominal:
        return 0
    begin = statement.verb.words[0].index
    while begin and words[begin - 1].tag in (Tag.AUXILIARY, Tag.ADVERB):
        begin -= 1
    return begin


def _is_owned(statement: Predication, host: Predication, before: Word) -> bool:
    """Tell whether the clause speaks of the noun that describes: it stands right behind it, or only fits it."""
    called = host.complement
    end = next((at for at, word in enumerate(called) if word.tag is Tag.PREPOSITION), len(called))
    noun = called[end - 1] if end else None
    if noun is None or noun.tag is not Tag.NOUN or any(word.tag is Tag.MARK for word in called[:end]):
        return False
    between = called[end:]
    if before.tag is Tag.RELATIVE:
        return before.folded in ("that", "which", "who") and (not between or _is_sort(noun, between))
    joined = before in called or before.text == ","
    if not joined or statement.verb.words[0].form not in _PARTICIPLES:
        return False
    return not between or _fits(statement, noun, between)


def _is_sort(noun: Word, between: Words) -> bool:
    return noun.lemma in _SORTS and sum(word.tag is Tag.PREPOSITION for word in between) == 1


def _fits(statement: Predication, noun: Word, between: Words) -> bool:
    """Tell whether verb and noun fit each other, and no other noun between them does."""
    others = {word.lemma for word in between} | {part for word in between for part in word.folded.split()}
    used = {word.folded for word in between if word.tag is Tag.PREPOSITION}
    return any(
        noun.lemma in nouns and statement.verb.lemmas[0] in verbs and used <= through and not others & nouns
        for nouns, verbs, through in _FITTING
    )
