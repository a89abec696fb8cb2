"""Clauses on a noun without "that": "sold *the ships it had built*", "is *the best we have heard*".

Observation: a noun with a pronoun right behind it is no subject of one verb: "the ships it" built nothing. Read so,
it would leave the verb before with nothing to govern, and "Orlo sold" is true of anything that Orlo ever sold.
Likewise "so" opens a clause behind an adjective: "is cheap *so it* sells well".
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Clause, Kind, Words
from claimcheck.predicates.tables.lexical import DISTANCING, DOUBTING, OPINION, SAYING
from claimcheck.predicates.words import Tag

_SUBJECTS = frozenset({"i", "we", "you", "he", "she", "it", "they"})
_APART = frozenset({Tag.MARK, Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.PREPOSITION})
_INTRODUCING = SAYING | OPINION | DISTANCING | DOUBTING
"""Verbs behind which a clause without "that" is what is said."""


def with_contact_clauses(clauses: Sequence[Clause]) -> list[Clause]:
    """Give the noun of such a clause, and the clause, to the verb that governs it or that is said of it."""
    read = _with_subjects(clauses)
    for place in range(len(read) - 1, 0, -1):
        before, clause = read[place - 1], read[place]
        phrase = clause.subject[:-1]
        if not phrase or not _stands_behind(before, clause):
            continue
        so = next((at for at, word in enumerate(phrase) if at and word.folded == "so"), None)
        if so is not None:
            read[place - 1] = replace(before, complement=(*before.complement, *phrase[:so]))
            read[place] = replace(clause, subject=clause.subject[so + 1 :], conjunction="so")
        elif before.group.verb.lemmas[0] not in _INTRODUCING and not any(
            word.tag in _APART for word in phrase
        ):
            read[place - 1] = replace(before, complement=(*before.complement, *_words(clause)))
            read[place] = replace(
                clause, kind=Kind.ADVERBIAL, subject=clause.subject[-1:], governor=place - 1
            )
    return read


def _with_subjects(clauses: Sequence[Clause]) -> list[Clause]:
    """Take "*The book she* wrote won a prize" for two clauses: the book won it, and she wrote the book."""
    read = list(clauses)
    for place, (clause, after) in enumerate(pairwise(clauses)):
        subject = clause.subject
        shared = len(subject) > 1 and after.subject == subject and not clause.complement
        own = shared and (subject[-1].folded in _SUBJECTS or _is_named_doer(clause, after))
        if own and not any(word.tag in _APART for word in subject):
            read[place] = replace(clause, kind=Kind.ADVERBIAL, subject=subject[-1:], object=subject[:-1])
            read[place + 1] = replace(after, kind=clause.kind, subject=subject[:-1])
    return read


def _is_named_doer(clause: Clause, after: Clause) -> bool:
    """Tell "The firm *Orlo bought* failed": of two verbs side by side the first is the name's."""
    noun, name = clause.subject[-2:]
    plain = noun.tag is Tag.NOUN and noun.text.islower()
    return plain and name.tag is Tag.NAME and after.group.start == clause.group.end


def _stands_behind(before: Clause, clause: Clause) -> bool:
    """Tell whether a noun and a pronoun stand between two verbs, and nothing else."""
    own = clause.kind in (Kind.MAIN, Kind.COORDINATED, Kind.CONTENT) and clause.group.finite
    subject = clause.subject
    if not own or clause.adjunct or subject[-1].folded not in _SUBJECTS or clause.governor is not None:
        return False
    end = (*before.group.verb.words, *before.complement)[-1].index
    together = subject[-1].index - subject[0].index == len(subject) - 1
    return together and subject[0].index == end + 1


def _words(clause: Clause) -> Words:
    return (*clause.subject, *clause.group.verb.words, *clause.complement)
