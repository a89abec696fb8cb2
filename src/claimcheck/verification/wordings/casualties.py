"""Events that are counted by their persons or by their own noun: "12 people died in Norvia", "Norvia had 12 deaths"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.verification.reading.analysis import Words

_NOUNS = {
    "die": frozenset({"death", "fatality"}),
    "kill": frozenset({"death", "fatality"}),
    "killed": frozenset({"death", "fatality"}),
    "recover": frozenset({"recovery"}),
    "injure": frozenset({"injury"}),
    "hurt": frozenset({"injury"}),
    "infect": frozenset({"infection", "case"}),
    "test": frozenset({"case", "infection"}),
    "hospitalize": frozenset({"hospitalization"}),
    "hospitalise": frozenset({"hospitalisation", "hospitalization"}),
}
"""Verb -> nouns for what happens to one person each."""

_PEOPLE = frozenset({"people", "persons", "person", "patients", "patient", "residents", "resident"})
_HAVING = frozenset({"have", "report", "record", "register", "see"})
_FOUND = frozenset({"confirmed", "known", "reported", "recorded", "registered", "new"})
"""Say of cases that they were found; "new" ones are not all, which is compared as what narrows them."""

_IN_PHRASE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME})
_PLACE = frozenset({Tag.NAME, Tag.DETERMINER})


def as_casualties(stated: Predication, claim: Predication) -> Predication | None:
    """Read "12 people died in Norvia" as the deaths that Norvia had, and the other way round, as the claim has it."""
    if stated.negated or claim.negated or _is_only_tested(stated) or _is_only_tested(claim):
        return None
    return _as_had(stated, claim) or _as_befallen(stated, claim)


def casualties_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which what happened to persons is told."""
    if claim.verb.lemmas[-1] in _NOUNS:
        return _HAVING
    if claim.verb.lemmas[0] not in _HAVING:
        return frozenset()
    nouns = {word.lemma for word in claim.complement}
    return frozenset(verb for verb, names in _NOUNS.items() if nouns & names)


def casualties_unsaid(claim: Predication) -> frozenset[str]:
    """Return the words of a claim that a verb, or a noun, may say: "12 people *died*", "12 *cases*"."""
    if _tests_positive(claim):
        return frozenset({"positive"})
    had = claim.verb.lemmas[0] in _HAVING
    return frozenset().union(*_NOUNS.values()) if had else frozenset()


def _is_only_tested(statement: Predication) -> bool:
    return statement.verb.lemmas[0] == "test" and not _tests_positive(statement)


def _tests_positive(statement: Predication) -> bool:
    """Tell "12 people tested *positive* for measles", who are 12 cases; those who were tested are none."""
    positive = any(word.folded == "positive" for word in statement.complement[:1])
    return statement.verb.lemmas == ("test",) and positive and not statement.verb.passive


def _as_had(stated: Predication, claim: Predication) -> Predication | None:
    """Return what befell people in a place as what the place had."""
    nouns = _NOUNS.get(stated.verb.lemmas[-1])
    if nouns is None or claim.verb.lemmas[0] not in _HAVING:
        return None
    noun = next((word for word in claim.complement if word.lemma in nouns), None)
    subject = stated.subject
    counted = len(subject) > 1 and subject[0].tag is Tag.NUMBER and _is_of_people(subject[1:])
    place, rest = _place_in(stated.complement[_tests_positive(stated) :])
    if noun is None or not counted or not place:
        return None
    verb = Verb(claim.verb.lemmas, claim.verb.families, stated.verb.words)
    told = _in_place_of(subject[1], noun)
    return replace(stated, verb=verb, subject=place, complement=(subject[0], told, *rest))


def _as_befallen(stated: Predication, claim: Predication) -> Predication | None:
    """Return what a place had as what befell people in it."""
    nouns = _NOUNS.get(claim.verb.lemmas[-1])
    if nouns is None or stated.verb.lemmas[0] not in _HAVING:
        return None
    said = stated.complement
    end = next((at for at, word in enumerate(said) if at and word.tag not in _IN_PHRASE), len(said))
    counts = bool(said) and said[0].tag is Tag.NUMBER and said[end - 1].lemma in nouns
    people = next((word for word in claim.subject if word.folded in _PEOPLE), None)
    if not counts or people is None or not _is_place(stated.subject):
        return None
    of_what = said[1 : end - 1]
    positive = claim.complement[:1] if _tests_positive(claim) else ()
    found = tuple(_in_place_of(stated.verb.words[-1], word) for word in positive)
    opening = "for" if positive else "of"
    behind = (*found, _preposition("in", stated), *stated.subject, *_of(opening, of_what, stated))
    told = _in_place_of(said[end - 1], people)
    verb = replace(claim.verb, words=stated.verb.words)
    return replace(stated, verb=verb, subject=(said[0], told), complement=(*behind, *said[end:]))


def _of(opening: str, words: Words, stated: Predication) -> Words:
    """Return "of measles" or "for measles" for what stands between a figure and its noun."""
    found = tuple(word for word in words if word.folded not in _FOUND)
    return (_preposition(opening, stated), *found) if found else ()


def _preposition(folded: str, stated: Predication) -> Word:
    word = stated.verb.words[0] if stated.verb.words else stated.complement[0]
    return replace(word, text=folded, folded=folded, lemma=folded, tag=Tag.PREPOSITION, atom=None)


def _in_place_of(word: Word, noun: Word) -> Word:
    return replace(noun, index=word.index, start=word.start, end=word.end, atom=None)


def _is_of_people(words: Words) -> bool:
    return len(words) == 1 and words[0].folded in _PEOPLE


def _is_place(words: Words) -> bool:
    return bool(words) and words[-1].tag is Tag.NAME and all(word.tag in _PLACE for word in words)


def _place_in(words: Words) -> tuple[Words, Words]:
    """Return the name behind "in", and the words without it."""
    begin = next((at for at, word in enumerate(words) if word.folded == "in"), len(words))
    end = next((at for at in range(begin + 1, len(words)) if words[at].tag not in _PLACE), len(words))
    place = words[begin + 1 : end]
    return (place, (*words[:begin], *words[end:])) if _is_place(place) else ((), words)
