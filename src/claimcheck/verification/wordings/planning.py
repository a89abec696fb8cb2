"""Plans told as what will be: "will open a mine" says of who will that they plan to open one."""

from dataclasses import replace

from claimcheck.predicates import Predication, Verb
from claimcheck.predicates.predication import Modality
from claimcheck.predicates.tables.families import families_of

PLANNING = frozenset({"plan", "intend"})


def is_plan(claim: Predication) -> bool:
    """Tell a claim on what somebody plans to do."""
    return claim.verb.lemmas[0] in PLANNING and not claim.verb.passive and not claim.verb.nominal


def as_planned(stated: Predication, claim: Predication) -> Predication | None:
    """Read "will open a mine" as "plans to open a mine" where the claim does; None for anything else."""
    if not is_plan(claim) or stated.modality is not Modality.FUTURE or stated.verb.passive or stated.negated:
        return None
    lemmas = claim.verb.lemmas
    verb = Verb(lemmas, families_of(lemmas), stated.verb.words[:1])
    said = (*stated.verb.words, *stated.complement)
    return replace(stated, verb=verb, complement=said, modality=claim.modality, infinitive=False)
