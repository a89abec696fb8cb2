"""Having and being: "X has a population of 5 million", "X's population is 5 million", "there are 5 ports in X".

Observation: what a thing has and what there is of it are told by whichever of them comes first to hand. Each function
returns a statement in another of these forms, or None where it has no such form. A figure is always part of it, for
without one "the mayor's house" and "the mayor has a house" are different news.
"""

from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_MEASURE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN})
_POSSESSIVES = frozenset({"its", "his", "her", "their"})
_PLACE = frozenset({Tag.NAME, Tag.NOUN, Tag.DETERMINER, Tag.ADJECTIVE})
_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_HAPPENING = frozenset(
    "case death infection fatality recovery hospitalization hospitalisation injury casualty accident crash fire "
    "earthquake flood incident crime murder birth inhabitant resident".split()
)
"""What a place has just where there is some of it: not so embassies, which stand abroad."""

ANNOUNCING = frozenset({"report", "post", "book", "generate", "achieve"})
"""Verbs by which a firm has what it tells of itself: "posted a loss of", "generated sales of"."""

RECORDING = frozenset({"report", "record", "register", "log", "confirm", "announce", "detect"})
"""Verbs by which a place has what was found in it: "Norway reported 12 cases", "12 cases were reported in Norway"."""

_ENDING = frozenset({Tag.PREPOSITION, Tag.MARK, Tag.DATE})
"""End the phrase for what is counted: "66 cases *in* Orsk", "66 cases *on Tuesday*"."""


_FOUND = frozenset({"confirmed", "reported", "recorded", "registered", "announced", "known"})
"""Say of cases that they were found, by whichever verb a claim says so: "12 cases were *announced*"."""


def verb_of(lemma: str, statement: Predication) -> Verb:
    """Return the verb `lemma`, stated by the words of `statement`."""
    return Verb((lemma,), families_of((lemma,)), statement.verb.words)


def as_owner(statement: Predication, claim: Predication) -> Predication | None:
    """Read "X's population is 5 million" and "the population of X is 5 million" as what X has."""
    if not _amounts(statement) or not _opens_with_figure(statement.complement):
        return None
    owner, thing = owner_and_thing(statement.subject)
    if not owner or not thing or _names_more(thing, claim):
        return None
    # The copula stands where "of" stands in "a rate of 5 percent".
    of = replace(statement.verb.words[0], folded="of", lemma="of", tag=Tag.PREPOSITION)
    said = (*thing, of, *statement.complement)
    return replace(statement, verb=verb_of("have", statement), subject=owner, complement=said)


def _amounts(statement: Predication) -> bool:
    """Tell "X's population is" and "reached"."""
    return not statement.verb.passive and any(name == "be" for name, _ in statement.verb.families)


def _names_more(thing: Words, claim: Predication) -> bool:
    """Tell whether what is owned is narrower, or another thing: X's *rural* population is no population of X's."""
    claimed = {word.lemma for word in claim.words}
    return any(word.tag in _COUNTED and word.lemma not in claimed for word in thing)


def owner_and_thing(subject: Words) -> tuple[Words, Words]:
    """Split a subject at its one possessive mark, at its first "of", or behind "its"."""
    if subject and subject[0].folded in _POSSESSIVES:
        return subject[:1], subject[1:]
    marks = [place for place, word in enumerate(subject) if word.tag is Tag.POSSESSIVE]
    if len(marks) == 1:
        return subject[: marks[0]], subject[marks[0] + 1 :]
    first = next((place for place, word in enumerate(subject) if word.tag is Tag.PREPOSITION), None)
    if marks or first is None or subject[first].folded != "of":
        return (), ()
    return subject[first + 1 :], subject[:first]


def as_owned(statement: Predication) -> Predication | None:
    """Read "X has a population of 5 million" as what X's population is."""
    if not (_is_a("have", statement) or _is_announced(statement)) or not statement.subject:
        return None
    said = statement.complement
    place = next((at for at, word in enumerate(said) if word.tag not in _MEASURE), 0)
    if place == 0 or said[place].folded != "of" or not _opens_with_figure(said[place + 1 :]):
        return None
    subject = (*statement.subject, *said[:place])
    return replace(statement, verb=verb_of("be", statement), subject=subject, complement=said[place + 1 :])


def _is_announced(statement: Predication) -> bool:
    """Tell "Tarvik reported a profit of $5 million", which says that it had one."""
    plain = not statement.verb.passive and len(statement.verb.lemmas) == 1
    return plain and statement.verb.lemmas[0] in ANNOUNCING


def as_holder(statement: Predication, claim: Predication) -> Predication | None:
    """Read "there are 5 ports in X" and "5 cases were recorded in X" as what X has, or records."""
    phrase = _counted_in(statement)
    if not _opens_with_figure(phrase):
        return None
    within = statement.complement if statement.verb.passive else statement.complement[len(phrase) :]
    place, rest = _split_place(within)
    if not place:
        place, adjunct = _split_place(statement.adjunct)
        statement = replace(statement, adjunct=adjunct)
    if not place and not statement.adjunct and is_there(statement) and _is_of_outbreak(phrase):
        place = (_it(statement.subject[0]),)
    if not place:
        return None
    verb = verb_of(claim.verb.lemmas[0], statement)
    return replace(statement, verb=verb, subject=place, complement=(*phrase, *rest))


def _is_of_outbreak(phrase: Words) -> bool:
    """Tell "66 confirmed cases" and "66 recoveries" from the 66 cases of a court."""
    found = any(word.folded in _FOUND for word in phrase) or phrase[-1].lemma != "case"
    return found and _is_happening(phrase)


def _it(there: Word) -> Word:
    """Return what points to the place of which a text says how many cases "there are"."""
    return replace(there, text="it", folded="it", lemma="it", tag=Tag.PRONOUN, form="", atom=None)


def _counted_in(statement: Predication) -> Words:
    """Return what is counted in a place: what there is, or what was recorded there."""
    if is_there(statement):
        return statement.complement[: _end_of_counted(statement.complement)]
    return statement.subject if _is_recorded(statement) else ()


def _end_of_counted(said: Words) -> int:
    return next((at for at, word in enumerate(said) if word.tag in _ENDING), len(said))


def as_there(statement: Predication) -> Predication | None:
    """Read "X had 5 cases", "X reported 5 cases" and "5 cases were recorded in X" as what there was."""
    told = _is_a("have", statement) or (is_recording(statement) and not statement.verb.passive)
    had = told and _opens_with_figure(statement.complement)
    if had and (not _is_happening(statement.complement) or _is_elsewhere(statement)):
        return None
    if not had and not _is_recorded(statement):
        return None
    said = (*statement.subject, *statement.complement)
    if had:
        # Whose they are stands beside what is counted, not behind a time.
        end = _end_of_counted(statement.complement)
        said = (*statement.complement[:end], *_there(statement), *statement.complement[end:])
    return replace(statement, verb=verb_of("be", statement), subject=(), complement=said)


def _there(statement: Predication) -> Words:
    """Return "in Norway" for whatever is Norway's; of any other owner the phrase as it stands."""
    subject = statement.subject
    plain = bool(subject) and subject[-1].tag is Tag.NAME and all(word.tag in _PLACE for word in subject)
    if not plain:
        return subject
    at = statement.verb.words[-1] if statement.verb.words else subject[0]
    return (
        replace(at, text="in", folded="in", lemma="in", tag=Tag.PREPOSITION, form="", atom=None),
        *subject,
    )


def as_recorded(statement: Predication, claim: Predication) -> Predication | None:
    """Read "X had 5 confirmed cases" and "there were 5 confirmed cases" as 5 cases that were confirmed."""
    named = _is_a("have", statement) or is_there(statement)
    said = statement.complement
    if not named or not _opens_with_figure(said) or not _is_happening(said):
        return None
    end = next((at for at, word in enumerate(said) if at and word.tag not in _COUNTED), len(said))
    if not any(word.folded in _FOUND for word in said[:end]) or _is_elsewhere(statement):
        return None
    verb = replace(verb_of(claim.verb.lemmas[0], statement), passive=True)
    owner = statement.subject if _is_a("have", statement) else ()
    return replace(statement, verb=verb, subject=said[:end], complement=(*owner, *said[end:]))


def _is_elsewhere(statement: Predication) -> bool:
    """Tell whether what something has is placed by a name of its own: "Norway had 12 cases *in Chad*"."""
    said = statement.complement
    placed = any(word.folded in ("in", "at") and after.tag is Tag.NAME for word, after in pairwise(said))
    return placed and not is_there(statement)


def is_recording(statement: Predication) -> bool:
    """Tell whether a verb says that something was found."""
    return statement.verb.lemmas[0] in RECORDING


def is_there(statement: Predication) -> bool:
    """Tell "there are 5 ports"."""
    return _is_a("be", statement) and [word.folded for word in statement.subject] == ["there"]


def _is_recorded(statement: Predication) -> bool:
    passive = statement.verb.passive and is_recording(statement) and not statement.by_phrase
    return passive and _opens_with_figure(statement.subject)


def _is_a(family: str, statement: Predication) -> bool:
    return statement.verb.lemmas == (family,) and not statement.verb.passive


def _opens_with_figure(words: Words) -> bool:
    return bool(words) and words[0].tag is Tag.NUMBER


def _is_happening(said: Words) -> bool:
    """Tell whether the figure counts what happens or lives in a place."""
    counted = next((at for at, word in enumerate(said) if at and word.tag not in _COUNTED), len(said))
    return counted > 1 and said[counted - 1].lemma in _HAPPENING


def _split_place(words: Words) -> tuple[Words, Words]:
    """Return the phrase behind the one "in" that opens no date, and the words without it."""
    opened = [at for at, word in enumerate(words[:-1]) if word.folded == "in" and words[at + 1].tag in _PLACE]
    if len(opened) != 1:
        return (), words
    begin = opened[0]
    end = _end_of_place(words, begin + 1)
    return words[begin + 1 : end], (*words[:begin], *words[end:])


def _end_of_place(words: Words, begin: int) -> int:
    """Return where a place ends; "Chad *and Niger*" is one where no figure begins anew."""
    end = next((at for at in range(begin, len(words)) if words[at].tag not in _PLACE), len(words))
    goes_on = any(word.tag is Tag.COORDINATOR for word in words[end : end + 3])
    listed = words[end : end + 1] and (words[end].tag is Tag.COORDINATOR or words[end].text == ",")
    named = any(word.tag is Tag.NAME for word in words[end + 1 : end + 2])
    return _end_of_place(words, end + 1) if goes_on and listed and named else end
