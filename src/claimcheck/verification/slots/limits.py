"""What limits a rule, a state or a farewell: a law that bans smoking *indoors* does not ban smoking.

Observation: where and when a deed was done only says more of it, and who opened a mill in Lund opened a mill. A rule
is another, and so is what is free, open or safe: each phrase behind its verb makes it hold of less. Who retires *from
football*, or a mayor who resigns *from the party*, leaves no more than that.
"""

from itertools import pairwise, takewhile

from claimcheck.language.lexicon import Form
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
_EXCLUDING = frozenset({"ban", "bar", "suspend", "exclude", "expel"})
"""Who is kept *from* one thing is not kept from all."""

_BRINGING_ABOUT = frozenset({"cause", "want", "expect"})
"""With an infinitive behind their object they say what becomes of it: "caused the bridge *to sag*"."""

_LEAVING = frozenset({"resign", "retire", "withdraw", "quit"})

_RULERS = frozenset(
    "law rule act bill code statute regulation treaty charter constitution directive decree ordinance policy court "
    "ban agreement convention pact order".split()
)
"""What rules for good; a doorman lets somebody in once."""

_HOLDING_FOR = frozenset(
    """
    free open closed safe unsafe legal illegal available valid effective mandatory compulsory optional banned allowed
    exempt accessible forbidden prohibited
    """.split()
)
"""What is said of a thing for somebody, some time or some use."""

_TAKING_PART = frozenset({"join", "enter", "attend", "participate"})
_LESSER = frozenset(
    {"observer", "guest", "associate", "affiliate", "candidate", "partner", "substitute", "reserve"}
)
"""Who joins as one of these is not, or not yet, one of those."""

_POSTS = frozenset({"post", "office", "position", "job", "role", "duty"})
"""What anybody who resigns resigns from."""

_ADVERBS = frozenset({"indoors", "outdoors", "overnight", "offshore", "online", "nearby", "abroad"})
"""Limit a rule as a phrase with a preposition does."""

_ENDS = frozenset({Tag.MARK, Tag.RELATIVE, Tag.SUBORDINATOR})


def limits_of(pairing: Pairing) -> list[str]:
    """Return what only the source limits a rule, a state or a farewell to."""
    verb = pairing.claim.verb.lemmas[0]
    if (verb in _RULING and _is_rule(pairing)) or _says_for_whom(pairing):
        return _places_and_times(pairing) + [term.text for term in _governed(pairing)]
    if verb in _EXCLUDING:
        return [term.text for term in _governed(pairing) if term.preposition == "from"]
    if verb in _BRINGING_ABOUT:
        return _outcomes(pairing)
    if verb in _LEAVING and _leaves_all(verb, pairing):
        return [term.text for term in _governed(pairing) if term.word.lemma not in _POSTS]
    if verb in _TAKING_PART:
        return [f"as {term.text}" for term in _governed(pairing) if term.word.lemma in _LESSER]
    return _left_as(pairing) if verb == "leave" else []


def _outcomes(pairing: Pairing) -> list[str]:
    """Return what only the source says becomes of the thing: "causes the disease *to spread*"."""
    behind = pairwise(_behind_verb(pairing))
    said = {word.lemma for word in pairing.claimed.words}
    deeds = (word for to, word in behind if to.folded == "to" and word.tag is Tag.VERB)
    return [word.text for word in deeds if word.lemma not in said]


def _says_for_whom(pairing: Pairing) -> bool:
    """Tell "is *free*" and "is *safe*", which may be so for children, or on Sundays."""
    said = pairing.claim.complement[:1]
    return pairing.claim.verb.lemmas == ("be",) and any(word.folded in _HOLDING_FOR for word in said)


def _left_as(pairing: Pairing) -> list[str]:
    """Return how the source leaves a thing that the claim has somebody leave: "left the union *divided*"."""
    left = pairing.source.complement
    states = [item.verb.words[:1] for item in pairing.analysis.statements if left and item.subject == left]
    return [word.text for state in states for word in state if word.form != Form.GERUND.value]


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
