"""The words of a claim and of everything that its fields add to it."""

from collections.abc import Iterable, Iterator

from claimcheck.language import index_terms
from claimcheck.language.lexicon import is_common
from claimcheck.model.claim import Claim
from claimcheck.names import find_names
from claimcheck.names.places import CANONICAL

_LEAST_INITIALS = 3
"""Two letters stand for too much else."""


def wordings(claim: Claim) -> Iterator[str]:
    """Yield the claim's text, its subject and all its aliases, in that order."""
    yield claim.text
    if claim.subject:
        yield claim.subject
    yield from _alias_wordings(claim)


def claim_terms(claim: Claim) -> frozenset[str]:
    """Return the distinct index terms of the claim, its subject and its aliases."""
    return frozenset(term for wording in wordings(claim) for term in index_terms(wording))


def name_terms(claim: Claim) -> frozenset[str]:
    """Return the index terms of every name of the claim, as written and in the forms a place goes by.

    What the user lists as an alias is a name, capitals or not. Numbers in a name ("Apollo 11") are left to the figures.
    """
    return _without_numbers(term for words in _names(claim) for term in index_terms(" ".join(words)))


def telling_name_terms(claim: Claim) -> frozenset[str]:
    """Return the name terms by which a sentence must be known to have one of the names.

    Of "Aral Railway Company" that is "aral": there are other railways. A name of common words only keeps them all.
    """
    return _without_numbers(
        term for words in _names(claim) for term in index_terms(" ".join(_telling(words)))
    )


def _names(claim: Claim) -> Iterator[tuple[str, ...]]:
    """Yield the words of every form of every name."""
    yield from (tuple(alias.split()) for alias in _alias_wordings(claim))
    for wording in wordings(claim):
        for name in find_names(wording):
            yield tuple(name.text.split())
            yield name.words
            yield from ((form,) for form in _FORMS.get(name.words, ()))
            yield from _acronym(name.text.split())


def _acronym(words: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield what a long name may be shortened to: "Shanghai Cooperation Organization" -> "SCO"."""
    initials = "".join(word[0] for word in words if word[0].isupper())
    if len(initials) >= _LEAST_INITIALS:
        yield (initials,)


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if not is_common(word)) or words


def _without_numbers(terms: Iterable[str]) -> frozenset[str]:
    return frozenset(term for term in terms if not term[0].isdigit())


def _alias_wordings(claim: Claim) -> Iterator[str]:
    for name, others in claim.aliases:
        yield name
        yield from others


def _forms_by_place() -> dict[tuple[str, ...], list[str]]:
    forms: dict[tuple[str, ...], list[str]] = {}
    for form, place in CANONICAL.items():
        if len(form) == 1 and form[0].isalpha():
            # In capitals, so that "US" is not taken for a pronoun.
            forms.setdefault(place, []).append(form[0].upper())
    return forms


_FORMS = _forms_by_place()
"""The adjectives and abbreviations of each place that are one word: ("china",) -> CHINESE, PRC."""
