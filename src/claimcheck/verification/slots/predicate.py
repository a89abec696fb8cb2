"""Predicate: is it the same verb, one of its family, or its opposite?"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.light_verbs import light_families, light_verbs
from claimcheck.predicates.tables.particles import particle_of
from claimcheck.verification.pairing import Pairing, has_object
from claimcheck.verification.reading.phrases import head_of, object_of, span_of

_EXCEEDING = frozenset({"exceed", "surpass", "top", "pass", "outstrip", "outnumber"})
NEARING = frozenset({"approach", "near"})
"""Verbs that tell a level which is nearly reached."""

_ADDRESSING = frozenset(
    "warn ask tell order urge advise inform remind assure instruct notify teach accuse blame suspect".split()
)
"""Verbs whose object is a person, who may be their subject in the passive."""

_MOVING = frozenset({"rise", "raise", "accelerate", "double-halve", "triple-halve"})
"""Families of verbs behind which "to" tells a level."""

_MARKING = frozenset({"mark", "constitute", "represent", "remain", "become", "be"})
"""Verbs that say "is" of things as well as of figures."""


def compare_predicates(pairing: Pairing) -> Comparison:
    """Compare the two verbs by lemma and family; MISMATCH where they are opposites."""
    claim, source = pairing.claim.verb, pairing.source.verb
    outcome = _outcome(pairing)
    note = ""
    if outcome is Outcome.MISMATCH:
        note = "opposite"
    elif outcome is Outcome.MATCH and claim.lemmas != source.lemmas:
        note = "same family"
    return Comparison(
        Slot.PREDICATE, show_verb(claim), show_verb(source), outcome, note, span_of(source.words)
    )


def has_other_verb(pairing: Pairing) -> bool:
    """Tell whether the source's verb says neither what the claim's says nor its opposite."""
    return _outcome(pairing) is Outcome.MISSING


def _outcome(pairing: Pairing) -> Outcome:
    claim, source = pairing.claim.verb, pairing.source.verb
    if claim.lemmas == source.lemmas:
        same = particle_of(claim, pairing.claimed.words) == particle_of(source, pairing.analysis.words)
        return Outcome.MATCH if same and not _is_told_instead(pairing) else Outcome.MISSING
    theirs = _families(pairing.source)
    ours = _claimed_families(pairing.claim)
    signs = {sign * theirs[name] for name, sign in ours if name in theirs and _fits(name, pairing)}
    if 1 in signs or not _of_object(pairing.claim).isdisjoint(_of_object(pairing.source)):
        return Outcome.MATCH
    return Outcome.MISMATCH if -1 in signs else Outcome.MISSING


def _is_told_instead(pairing: Pairing) -> bool:
    """Tell whether who warned, asked or ordered others was warned, asked or ordered."""
    claim, source = pairing.claim, pairing.source
    return (
        claim.verb.lemmas[0] in _ADDRESSING
        and claim.verb.passive is not source.verb.passive
        and not has_object(source if claim.verb.passive else claim)
        and not (source.by_phrase or claim.by_phrase)
    )


@lru_cache(maxsize=20_000)
def _families(statement: Predication) -> Mapping[str, int]:
    """A rise *to* a level, or a figure exceeded, also says what the level is."""
    families = statement.verb.families
    moved = any(name in _MOVING for name, _ in families) and _has_to_figure(statement)
    return dict((*families, ("be", 1)) if moved or exceeds(statement) or nears(statement) else families)


@lru_cache(maxsize=4096)
def _claimed_families(claim: Predication) -> tuple[tuple[str, int], ...]:
    levels = exceeds(claim) or nears(claim)
    return (*claim.verb.families, ("be", 1)) if levels else claim.verb.families


def nears(statement: Predication) -> bool:
    """Tell "came *close to 7 million tonnes*", whose hedge has the "to" of the verb, and "*approached* 7 million"."""
    said = statement.complement[:1]
    if statement.verb.lemmas[0] in NEARING:
        return any(word.tag is Tag.NUMBER for word in said)
    return statement.verb.lemmas == ("come",) and any(
        word.tag is Tag.NUMBER and word.folded.startswith(("close", "near")) for word in said
    )


@lru_cache(maxsize=20_000)
def _of_object(statement: Predication) -> frozenset[int]:
    """Return the groups of verbs that say the same of this object: "holds a *rating*", "has a *rating*"."""
    verb = statement.verb
    if verb.lemmas[1:] not in ((), ("to",)) or verb.nominal or not light_verbs(verb.lemmas[0]):
        return frozenset()
    said = statement.subject if verb.passive else object_of(statement.complement)
    # A figure has its unit in it: "burned *500 acres*".
    thing = head_of(said) or (said[0] if [word.tag for word in said] == [Tag.NUMBER] else None)
    # Of a name its last word says what it is: "the Dorle *Medal*".
    of_thing = light_families(verb.lemmas[0], thing.lemma.split()[-1]) if thing is not None else frozenset()
    return of_thing | _of_goal(statement)


def _of_goal(statement: Predication) -> frozenset[int]:
    """Return the groups of verbs that say the same of where they lead: "taken *to hospital*", "rushed" there."""
    words = statement.complement
    goals = (head_of(words[at + 1 :]) for at, word in enumerate(words) if word.folded == "to")
    goal = next(goals, None)
    return light_families(statement.verb.lemmas[0], goal.lemma) if goal is not None else frozenset()


def implied_families(verb: str, families: AbstractSet[str]) -> frozenset[str]:
    """Return the families that a verb may state besides its own, by what it governs."""
    return frozenset({"be"}) if verb in _EXCEEDING | NEARING or families & _MOVING else frozenset()


def _has_to_figure(statement: Predication) -> bool:
    return any(
        word.folded == "to" and after.tag is Tag.NUMBER for word, after in pairwise(statement.complement)
    )


def _fits(family: str, pairing: Pairing) -> bool:
    """Take "reach" and "total" for "is" only of figures: "reached consensus" is not "was consensus"."""
    if family != "be":
        return True
    if {pairing.claim.verb.lemmas[0], pairing.source.verb.lemmas[0]} <= _MARKING:
        # A club that represents Peru is not Peru.
        return not any(word.tag is Tag.NAME for word in pairing.claim.complement[:1])
    return any(word.tag is Tag.NUMBER for word in pairing.claim.complement)


def exceeds(statement: Predication) -> bool:
    """Tell whether the verb makes its figure a lower bound: "exceeded $95 billion", not "two-thirds passed"."""
    exceeding = statement.verb.lemmas[0] in _EXCEEDING
    return exceeding and any(word.tag is Tag.NUMBER for word in statement.complement)


def show_verb(verb: Verb) -> str:
    """Return the verb as a person reads it; by its lemmas where no word states it."""
    return verb.text or " ".join(verb.lemmas)
