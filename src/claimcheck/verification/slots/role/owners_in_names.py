"""Places inside names: "the Fish Council of Norvia" is Norvia's Fish Council.

Observation: a body is named with its state behind "of", as part of the name, and retold with the state as its owner.
"""

from claimcheck.predicates import Tag
from claimcheck.verification.reading.terms import Term, sentence_terms
from claimcheck.verification.slots.role.fillers import RoleFillers

_TWO = 2


def is_owner_in_name(term: Term, fillers: RoleFillers) -> bool:
    """Tell whether a name that owns another in the claim ends that other name in the source."""
    pairing = fillers.pairing
    behind = pairing.claimed.words[term.word.index + 1 : term.word.index + 1 + _TWO]
    if not term.name or [word.tag for word in behind] != [Tag.POSSESSIVE, Tag.NAME]:
        return False
    owned = next((other.name for other in sentence_terms(pairing.claimed) if other.word == behind[1]), ())
    named = {(*owned, "of", *term.name), (*owned, "of", "the", *term.name)}
    return any(other.name in named for other in fillers.governed_terms)
