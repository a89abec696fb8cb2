"""How far a clause stands for what it introduces: "the bank said that", "some say that", "it is clear that"."""

from claimcheck.predicates.clauses.unreal_sources import is_untrusted
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.tables.lexical import (
    CERTAIN,
    DISTANCING,
    DOUBTING,
    FACT_NOUNS,
    FACTIVE,
    FALSE_WORDS,
    OPINION,
    SAYING,
    TRUE_WORDS,
)

_ASSERTING = SAYING | FACTIVE

_TURNING_OUT = frozenset({("turn", "out"), ("emerge",), ("transpire",)})
"""Said of "it" they assert what follows."""

_LEADING_TO = frozenset(
    "reason result upshot consequence problem trouble explanation difference advantage drawback disadvantage".split()
)
"""What "is that" something is so: "the *reason* is that the mill closed"."""

_MOVED = frozenset(
    "glad delighted pleased happy proud grateful relieved thrilled sorry sad surprised disappointed aware".split()
)
"""Who is so "that" something is so takes it as given."""

_MOVING = frozenset({"delight", "please", "relieve", "thrill", "surprise", "disappoint", "shock", "sadden"})
"""The same, read as verbs: "was *surprised* that"."""

_ANYONE = frozenset("some many others people those anyone anybody whoever most".split())
"""Whoever these are, that they say so is no source."""


def calls_false(statement: Predication) -> bool:
    """Tell whether a statement says "is false" or "is not true"."""
    wanted = TRUE_WORDS if statement.negated else FALSE_WORDS
    return any(word.folded in wanted for word in statement.complement)


def is_disputed(statement: Predication) -> bool:
    """Tell whether a statement says "is false" or "is disputed" of what stands before it."""
    return calls_false(statement) or statement.verb.lemmas[0] in DOUBTING


def _is_undoubted(governor: Predication) -> bool:
    """Tell "there is no doubt", "it is beyond doubt"."""
    words = governor.complement
    beyond = bool(words) and words[0].folded == "beyond"
    return (governor.negated or beyond) and any(word.lemma == "doubt" for word in words)


def _says_anyone(governor: Predication) -> bool:
    """Tell "*those* who say that" and "*some* say": that people say so is no source; what people know is so."""
    named = [word.folded for word in governor.subject]
    return len(named) == 1 and named[0] in _ANYONE and governor.verb.lemmas[0] in SAYING


def _is_said(governor: Predication) -> bool:
    """Tell "it is *said* that", behind which nobody stands; what "is announced" somebody has announced."""
    return governor.verb.lemmas == ("say",) and governor.verb.passive and not governor.by_phrase


def _makes_known(governor: Predication) -> bool:
    """Tell "made *clear* that" and "made it *known* that"."""
    made = governor.verb.lemmas[0] in ("make", "become") and not governor.negated
    return made and any(word.folded in CERTAIN for word in governor.complement[-1:])


def credence(governor: Predication) -> Modality:
    """Return how sure a clause is by the verb that introduces it."""
    lemma = governor.verb.lemmas[0]
    if is_untrusted(governor.subject) or _says_anyone(governor) or _is_said(governor):
        return Modality.HEARSAY
    if governor.verb.passive and lemma in _MOVING:
        return Modality.FACT
    if governor.verb.lemmas in _TURNING_OUT or _makes_known(governor) or _leaves_no_doubt(governor):
        return Modality.FACT
    if lemma in OPINION:
        return Modality.UNREAL
    if lemma == "be":
        asserts = _is_certain(governor) or calls_false(governor)
    elif lemma in DOUBTING:
        asserts = governor.negated
    else:
        distant = lemma in DISTANCING or (lemma in SAYING and governor.negated)
        asserts = lemma in _ASSERTING and not distant
    return Modality.FACT if asserts else Modality.HEARSAY


def _leaves_no_doubt(governor: Predication) -> bool:
    """Tell "the data *leave no doubt* that"; who "leaves" it so leaves nothing open."""
    words = [word.folded for word in governor.complement[-2:]]
    return governor.verb.lemmas[0] == "leave" and words == ["no", "doubt"]


def _is_certain(governor: Predication) -> bool:
    """Tell "it is *clear* that" and "*the fact* is that" from "it is not clear that"."""
    given = FACT_NOUNS | _LEADING_TO
    if any(word.lemma in given for word in governor.subject[-1:]) or _is_undoubted(governor):
        return True
    moved = any(word.folded in _MOVED for word in governor.complement[-1:])
    return not governor.negated and (moved or any(word.folded in CERTAIN for word in governor.complement))
