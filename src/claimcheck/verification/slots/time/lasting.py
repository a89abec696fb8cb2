"""What has been so until now: not what came new to a sum, nor what had been so until it ended."""

from collections.abc import Iterable

from claimcheck.model.period import Bound, Period
from claimcheck.predicates import Word
from claimcheck.predicates.stated.totals import brings_total
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.slots.time.tense import opens_with

_UNTIL_NOW = frozenset({"has", "have", "'s", "'ve"})
_UNTIL_THEN = frozenset({"had", "'d"})


def came_new_to_sum(pairing: Pairing, figures: Iterable[Word]) -> bool:
    """Tell whether the claim tells a sum until now and the source what came to one: "300, *bringing the toll to*"."""
    told = opens_with(_UNTIL_NOW, pairing.claim, pairing.claimed)
    return told and any(brings_total(pairing.analysis.words, figure) for figure in figures)


def was_over(pairing: Pairing, claim: Period) -> bool:
    """Tell whether what the claim says has been so since a time had been so until another one."""
    since = claim.bound is Bound.SINCE and opens_with(_UNTIL_NOW, pairing.claim, pairing.claimed)
    return since and opens_with(_UNTIL_THEN, pairing.source, pairing.analysis)
