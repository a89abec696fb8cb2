"""What limits a rule or a farewell: a law that bans smoking *indoors* does not ban smoking.

Observation: where and when a deed was done only says more of it, and who opened a mill in Lund opened a mill. A rule
is another: each phrase behind its verb makes it hold of less. Who retires *from football*, or a mayor who resigns *from
the party*, leaves no more than that.
"""

from itertools import takewhile

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of
from claimcheck.verification.reading.terms import Term
from claimcheck.verification.slots.unclaimed import unclaimed

_RULING = frozenset(
    "ban prohibit forbid bar outlaw allow permit let require oblige exempt entitle authorise authorize".split()
)
_LEAVING = frozenset({"resign", "retire", "withdraw", "quit"})

_RULERS = frozenset(
    "law rule act bill code statute regulation treaty charter constitution directive decree ordinance policy court "
    "ban agreement convention pact order".split()
)
"""What rules for good; a doorman lets somebody in once."""

_POSTS = frozenset({"post", "office", "position", "job", "role", "duty"})
"""What anybody who resigns resigns from."""

_ADVERBS = frozenset({"indoors", "outdoors", "overnight", "offshore", "online", "nearby", "abroad"})
"""Limit a rule as a phrase with a preposition does."""

_ENDS = frozenset({Tag.MARK, Tag.RELATIVE, Tag.SUBORDINATOR})


def limits_of(pairing: Pairing) -> list[str]:
    """Return what the source's rule is limited to, or what its farewell is to, and the claim's is not."""
    verb = pairing.claim.verb.lemmas[0]
    if verb in _RULING and _is_rule(pairing):
        return _places_and_times(pairing) + [term.text for term in _governed(pairing)]
    if verb in _LEAVING and _leaves_all(verb, pairing):
        return [term.text for term in _governed(pairing) if term.word.lemma not in _POSTS]
    return []


def _is_rule(pairing: Pairing) -> bool:
    """Tell a rule that a law makes, or that nobody is said to make, from a doorman who lets somebody in."""
    head = head_of(pairing.claim.subject)
    return pairing.claim.verb.passive or (head is not None and head.lemma in _RULERS)


def _leaves_all(verb: str, pairing: Pairing) -> bool:
    """Tell whether a claim leaves open what somebody leaves: an office if it names the one who holds it."""
    if pairing.assertion.details or pairing.claim.complement:
        return False
    head = head_of(pairing.claim.subject)
    return verb == "retire" or (head is not None and is_role(head))


def _governed(pairing: Pairing) -> list[Term]:
    """Return what only the source says behind its verb in a phrase with a preposition."""
    return [term for term in unclaimed(_behind_verb(pairing), pairing) if term.preposition]


def _places_and_times(pairing: Pairing) -> list[str]:
    said = {word.folded for word in pairing.claimed.words}
    return [word.text for word in _behind_verb(pairing) if word.folded in _ADVERBS - said]


def _behind_verb(pairing: Pairing) -> Words:
    """Return the words from the source's verb to the end of its clause; a gerund in it reads as a clause of its own."""
    begin = max((word.index + 1 for word in pairing.source.verb.words), default=0)
    return tuple(takewhile(lambda word: word.tag not in _ENDS, pairing.analysis.words[begin:]))
