"""Counts of an illness, of which each report leaves something unsaid: which illness, and that its cases are known ones.

Observation: a report counts "12 confirmed cases and 3 deaths" and names the illness in its headline, if at all, since
at its time and place only one is counted. So a claim's word for the illness may stay unsaid where nothing near names
another one. "Confirmed" says how a case came to be counted, and leaves out none that anybody could have counted.
"""

from functools import lru_cache
from itertools import takewhile

from claimcheck.names.one_thing import ONE_THING
from claimcheck.predicates import Tag
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.terms import Term

_COUNTED = frozenset(
    "case death fatality recovery infection hospitalization hospitalisation patient victim toll recover "
    "die cure infect hospitalize hospitalise".split()
)
"""What is counted of an illness."""

_FOUND = frozenset({"positive"})
"""Says of tests, and of who was tested, that they are cases."""

_IN_PHRASE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME})

_SIGNS = frozenset(
    "recovery infection infect infected recover cure hospitalization hospitalisation quarantine isolation".split()
)
"""Words that only counts of an illness have; its cases are told from those of a court by "confirmed" and "positive"."""

_KNOWN = frozenset(
    {"confirmed", "known", "reported", "recorded", "registered", "documented", "laboratory-confirmed"}
)
"""Say of a case that it was counted."""

_SPREADING = frozenset({"pandemic", "epidemic", "outbreak", "disease", "virus", "illness", "infection"})
"""Words for an illness that do not say which."""

_ILLNESSES = frozenset(
    """
    covid-19 measles cholera ebola sars mers dengue malaria flu influenza polio typhoid typhus plague zika hiv aids
    tuberculosis anthrax mumps rubella hepatitis salmonella salmonellosis legionella listeria listeriosis mpox monkeypox
    meningitis pertussis chickenpox smallpox diphtheria cancer rabies rsv norovirus hantavirus chikungunya leprosy
    tetanus botulism lassa marburg nipah h1n1 h5n1 dysentery leptospirosis scabies encephalitis pneumonia
    """.split()
)


def may_stay_unsaid(term: Term, assertion: Assertion) -> bool:
    """Tell whether a word of a claim only says which illness it counts."""
    return bool(_named((term.word,)) or term.word.lemma in _SPREADING) and _counts(assertion)


def is_left_unsaid(term: Term, pairing: Pairing) -> bool:
    """Tell whether the source counts an illness and leaves unsaid which, where no other than the claim's is named."""
    if not may_stay_unsaid(term, pairing.assertion) or not _is_counting(pairing):
        return False
    return names_no_other(pairing.claimed, pairing.analysis, *pairing.surroundings.nearest_first())


def names_no_other(claimed: Analysis, *texts: Analysis) -> bool:
    """Tell whether texts name no illness that a claim does not name."""
    return _named(claimed.words).issuperset(name for text in texts for name in _named(text.words))


def only_says_known(term: Term, pairing: Pairing) -> bool:
    """Tell whether a qualifier only says of cases that they were counted: "270 *confirmed* cases" are 270 cases."""
    if term.word.folded not in _KNOWN:
        return False
    phrase = takewhile(lambda word: word.tag in _IN_PHRASE, pairing.analysis.words[term.word.index + 1 :])
    return any(word.lemma in _COUNTED for word in phrase)


def is_named_beside(term: Term, pairing: Pairing) -> bool:
    """Tell whether another part of the claim names the illness: "had 40 cases *of measles* and 12 deaths"."""
    named = _named((term.word,))
    return bool(named) and named <= _named(pairing.claimed.words)


def _counts(assertion: Assertion) -> bool:
    statement = assertion.statement
    return statement is not None and any(word.lemma in _COUNTED | _FOUND for word in statement.words)


def _is_counting(pairing: Pairing) -> bool:
    """Tell "12 confirmed cases" and "3 recoveries" from the cases of a court and the deaths of a year."""
    told = (*pairing.source.verb.lemmas, *(word.lemma for word in pairing.source_words))
    counted = not _COUNTED.isdisjoint(told)
    return counted and _has_sign(pairing.analysis)


def _has_sign(analysis: Analysis) -> bool:
    if analysis.has_any(_SIGNS) or _named(analysis.words):
        return True
    return analysis.has_any({"confirmed", "positive"}) and analysis.has_any({"case", "patient", "test"})


@lru_cache(maxsize=20_000)
def _named(words: Words) -> frozenset[str]:
    """Return the illnesses that words name, each by one form."""
    forms = (form for word in words for form in word.folded.split())
    return frozenset(ONE_THING.get(form, form) for form in forms) & _ILLNESSES
