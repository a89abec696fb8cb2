"""A clause as it is cut from a sentence, before anything is concluded from what governs it."""

from enum import StrEnum

from claimcheck.language.records import record
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.words import Word

Words = tuple[Word, ...]
"""Words in order of place."""


class Kind(StrEnum):
    """How a clause hangs on the one before."""

    MAIN = "main"
    COORDINATED = "coordinated"
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    CONDITION = "condition"
    CONTENT = "content"
    """What is said, thought or reported."""
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


@record(frozen=True, slots=True)
class Awaited:
    """A subject before an insertion, and how the clause hangs whose verb is still to come."""

    kind: Kind
    begin: int
    """The place, in the sentence, of what opens its clause."""
    adjunct: Words
    subject: Words
    governor: int | None = None
    conjunction: str = ""


@record(frozen=True, slots=True)
class Clause:
    """A verb group with its surroundings."""

    group: Group
    kind: Kind
    subject: Words
    complement: Words = ()
    adjunct: Words = ()
    governor: int | None = None
    """Index of the clause this one hangs on."""
    noun: Word | None = None
    """The noun that introduces it: "the *report* that …", "a *plan* to …"."""
    head: Words = ()
    """For a clause inside a noun phrase: that phrase, the subject of a verb that may follow."""
    preposition: str = ""
    """For a gerund: the preposition before it, "without" in "left *without* signing"."""
    conjunction: str = ""
    """For an adverbial clause: the word that opens it."""
    awaited: Awaited | None = None
    """For a clause that is inserted: the subject before it that has no verb yet."""
    begin: int | None = None
    """Where it begins, if that is before a clause inserted in it."""
    object: Words = ()
    """What stands before the clause and is its object: "*a gate*, which they have not approved"."""
