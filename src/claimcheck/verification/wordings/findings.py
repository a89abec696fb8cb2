"""Verdicts and states that another word tells: "found the nurse guilty", "remains unrepaired"."""

from dataclasses import replace

from claimcheck.language.lexicon import verb_lemma
from claimcheck.predicates import Predication, Verb
from claimcheck.predicates.tables.families import families_of

_REMAINING = frozenset({"be", "remain", "stay", "go"})
_VERDICTS = {"guilty": "convict", "innocent": "acquit"}
_UN = "un"


def as_judged(statement: Predication) -> Predication:
    """Read "found the nurse guilty" as "convicted the nurse", "not guilty" and "innocent" as "acquitted"."""
    if statement.verb.lemmas != ("find",) or statement.verb.passive:
        return statement
    words = statement.complement
    place = next((at for at, word in enumerate(words) if word.folded in _VERDICTS), 0)
    if not place:
        return statement
    denied = words[place - 1].folded == "not"
    lemma = _VERDICTS["innocent" if denied else words[place].folded]
    judged = words[: place - denied]
    verb = Verb((lemma,), families_of((lemma,)), statement.verb.words)
    return replace(statement, verb=verb, complement=(*judged, *words[place + 1 :])) if judged else statement


_SETTLED = frozenset(
    """
    resolve solve settle sign ratify pay finish complete build sell publish explain repair answer approve fulfil fulfill
    adopt implement open
    """.split()
)
"""Verbs whose "un-" denies that it was done; what is "unmarried" or "unchanged" is so by itself."""


def as_left_undone(statement: Predication) -> Predication:
    """Read a claim's "remains unresolved" as "has not been resolved"; any other as it stands."""
    verb, words = statement.verb, statement.complement
    lemma = (
        done_verb(verb.lemmas[-1]) if len(verb.lemmas) > 1 else done_verb(words[0].folded) if words else None
    )
    if verb.lemmas[0] not in _REMAINING or verb.passive or lemma not in _SETTLED:
        return statement
    done = Verb((lemma,), families_of((lemma,)), verb.words, passive=True)
    rest = words if len(verb.lemmas) > 1 else words[1:]
    return replace(statement, verb=done, complement=rest, negated=not statement.negated)


def as_undone(stated: Predication, claim: Predication) -> Predication | None:
    """Read "remains unrepaired" as "was not repaired" where the claim says "repaired"; None for anything else."""
    done = claim.verb.passive and len(claim.verb.lemmas) == 1
    if (
        not done
        or stated.verb.lemmas[0] not in _REMAINING
        or len(stated.verb.lemmas) > 1
        or stated.verb.passive
    ):
        return None
    first = stated.complement[:1]
    if not first or done_verb(first[0].folded) != claim.verb.lemmas[0]:
        return None
    verb = replace(claim.verb, words=stated.verb.words)
    return replace(stated, verb=verb, complement=stated.complement[1:], negated=not stated.negated)


def done_verb(folded: str) -> str | None:
    """Return the verb of what was not done: ``repair`` for "unrepaired"; None for any other word."""
    ends = folded.endswith(("ed", "en", "t"))
    return verb_lemma(folded[len(_UN) :]) if folded.startswith(_UN) and ends else None
