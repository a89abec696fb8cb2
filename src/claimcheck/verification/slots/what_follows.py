"""What hangs on two verbs that agree: "promised *not* to cut taxes", "ordered the firm *to be paid*"."""

from claimcheck.predicates import Predication
from claimcheck.verification.pairing import Pairing


def turns_what_follows(pairing: Pairing) -> bool:
    """Tell whether the infinitive behind the claim's verb is denied, or suffered, by the source alone."""
    ours = [item for item, _ in pairing.claimed.hanging if item.infinitive]
    return any(_is_turned(item, pairing) for item in ours)


def _is_turned(ours: Predication, pairing: Pairing) -> bool:
    same = [
        item
        for item, _ in pairing.analysis.hanging
        if item.infinitive and item.verb.lemmas == ours.verb.lemmas
    ]
    return bool(same) and all(item.negated is not ours.negated or _is_suffered(ours, item) for item in same)


def _is_suffered(ours: Predication, theirs: Predication) -> bool:
    """Tell "ordered the firm to *be paid* $4 million" from "to pay"."""
    alike = [word.lemma for word in ours.subject] == [word.lemma for word in theirs.subject]
    turned = theirs.verb.passive is not ours.verb.passive
    return turned and alike and not (ours.by_phrase or theirs.by_phrase)
