"""What was established is had: "have set up a joint council" says that they have one.

Observation: of standing arrangements a text says that they have been set up, and who reports on that says that they
are there. Who set up a council in 1995 may have none today: that is a matter of tense.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.phrases import head_of, object_of

_FOUNDING = "found"
_BUILDING = frozenset({"build", "develop"})
_STANDING = frozenset(
    """
    mechanism system network channel framework partnership relation relationship tie alliance committee commission
    council body board office branch base presence programme program fund platform centre center hub hotline link
    link-up service scheme structure institute school embassy consulate mission station zone corridor
    """.split()
)
"""Nouns of what stays once it is set up."""


def as_kept(stated: Predication, claim: Predication) -> Predication | None:
    """Read "have established a hotline" as "have a hotline"; None for anything else."""
    if claim.verb.lemmas != ("have",) or stated.verb.passive or stated.negated or not _has_founded(stated):
        return None
    thing = head_of(object_of(stated.complement))
    if thing is None or thing.lemma not in _STANDING:
        return None
    return replace(stated, verb=Verb(("have",), families_of(("have",)), stated.verb.words))


def _has_founded(stated: Predication) -> bool:
    founds = any(name == _FOUNDING and sign > 0 for name, sign in stated.verb.families)
    return founds or stated.verb.lemmas[0] in _BUILDING
