"""What sets one mark of a work apart from another: whose opinions it is, an average, the site that gave it."""

from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import Term
from claimcheck.verification.slots.unclaimed import unclaimed


def marked_apart(pairing: Pairing, *, contradicted: bool) -> list[Term]:
    """Return what only the source says of its mark: "an *audience* score of 93%".

    A mark that the claim leaves to any site is told on one, but another site's may differ: "71%, *on Metacritic*"
    contradicts no mark of which the claim does not say where it was given.
    """
    said = pairing.source.complement
    noun = next(place for place, word in enumerate(said) if word.lemma == "rating")
    kind = unclaimed(said[:noun], pairing)
    return kind + unclaimed((*pairing.source.adjunct, *said[noun + 1 :]), pairing) if contradicted else kind
