"""What a sentence is taken to speak of when nobody tells what stands around it: whatever the claim names.

Observation: whoever puts a sentence beside a claim by hand takes "it" or "the film" there for what the claim is about:
the two would not stand side by side otherwise. So a sentence that points back is read as below a title that calls the
claim's subject by its name. Of the labelled development pairs, 99 in 100 that get a stance by this alone get that of
their label; `bench/stance_doubts.py` counts them. In a document the title and the sentences before are known, and
nothing is taken for granted: there a pointer without antecedent stays open.
"""

import re
from functools import lru_cache
from itertools import takewhile

from claimcheck.language.lexicon import readings
from claimcheck.language.singular import singular
from claimcheck.language.stems import fold
from claimcheck.names.works import KINDS
from claimcheck.predicates import Tag
from claimcheck.predicates.tables.kinds import classes_of
from claimcheck.predicates.tables.lexical import DEFINITE, OPEN_PRONOUNS
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.assertion import Assertion
from claimcheck.verification.reading.phrases import show

FROM_CONTEXT = frozenset({"from context", "what the page is about"})
"""The notes of what the context tells."""

TAKEN_FOR_GRANTED = "taken for granted: no context given"
"""The note of a comparison that holds only if the sentence speaks of what the claim names."""

_KIND = re.compile(rf"\b[Tt]he ({'|'.join(sorted(KINDS))})\b")
_OPENERS = frozenset({Tag.DETERMINER, Tag.PRONOUN, Tag.NUMBER})
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FARTHEST = 3
"""Words behind "the" among which its noun stands: "the *old rock band*"."""


def assumed_topic(assertion: Assertion, sentence: str) -> tuple[str, ...]:
    """Return the title under which `sentence` is read: what the claim's subject is called; empty where that is nothing.

    A subject without an article is called so as a whole ("Austin, Texas"), of another the first name is taken. What has
    no name at all may be a work's title ("Dope had 90 reviews"), if the sentence tells its kind: "the *film*".
    """
    title, named = _title_for(assertion)
    kind = None if named else _KIND.search(sentence)
    return tuple(f"{one} ({kind[1]})" for one in title) if kind else title


@lru_cache(maxsize=4096)
def _title_for(assertion: Assertion) -> tuple[tuple[str, ...], bool]:
    """Return what the claim's subject is called, and whether that is a name whatever the sentence is."""
    subject = assertion.statement.subject if assertion.statement is not None else ()
    named = next((term for term in assertion.subject_terms if term.name), None)
    if not subject or (named is None and subject[0].index):
        return (), True
    if subject[0].tag in _OPENERS:
        name = assertion.analysis.name_of(named.word) if named is not None else None
        return (assertion.analysis.text[name.start : name.end],) if name is not None else (), True
    return (show(subject),), named is not None


@lru_cache(maxsize=4096)
def points_back(analysis: Analysis) -> bool:
    """Tell whether a sentence has a pronoun, or calls something definite by its kind: "it", "its", "the film"."""
    return any(
        word.folded in OPEN_PRONOUNS
        or (word.folded in DEFINITE and _is_kind(analysis.words[at + 1 : at + 1 + _FARTHEST]))
        for at, word in enumerate(analysis.words)
    )


@lru_cache(maxsize=20_000)
def may_point_back(sentence: str) -> bool:
    """Tell the same of a sentence that is not analysed: of each that points back, and of a few that do not."""
    said = {part for word in _WORD.findall(fold(sentence)) for part in (word, *word.split("-"))}
    if not said.isdisjoint(OPEN_PRONOUNS):
        return True
    return not said.isdisjoint(DEFINITE) and any(map(_may_be_kind, said))


@lru_cache(maxsize=65536)
def _may_be_kind(word: str) -> bool:
    forms = {word, singular(word), *(reading.lemma for reading in readings(word))}
    return any(form in KINDS or classes_of(form) for form in forms)


def _is_kind(behind: Words) -> bool:
    """Tell "the *film*" and "the rock *band*" from "the review" and "the *Marrow* band"."""
    described = takewhile(lambda word: word.tag in (Tag.ADJECTIVE, Tag.NOUN), behind)
    return any(word.lemma in KINDS or classes_of(word.lemma) for word in described)
