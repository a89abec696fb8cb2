"""What sets one mark of a work apart from another: whose opinions it is, an average, the site that gave it."""

from claimcheck.predicates import Tag
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.unclaimed import unclaimed


def marked_apart(pairing: Pairing, *, contradicted: bool) -> list[Term]:
    """Return what only the source says of its mark: "an *audience* score of 93%".

    A mark that the claim leaves to any site is told on one, but another site's may differ: "71%, *on Metacritic*"
    contradicts no mark of which the claim does not say where it was given.
    """
    said = pairing.source.complement
    noun = next(place for place, word in enumerate(said) if word.lemma == "rating")
    kind = unclaimed(said[:noun], pairing)
    if not contradicted:
        return kind
    around = unclaimed((*pairing.source.adjunct, *said[noun + 1 :]), pairing)
    return kind + [term for term in around if not _describes_site(term, pairing)]


def _describes_site(term: Term, pairing: Pairing) -> bool:
    """Tell the words that only say what the claim's site is: "on *the review aggregator* Rotten Tomatoes"."""
    behind = pairing.analysis.words[term.word.index + 1 :]
    site = next((word for word in behind if word.tag is not Tag.NOUN), None)
    if term.word.tag is not Tag.NOUN or site is None or site.tag is not Tag.NAME:
        return False
    return any(
        pairing.matcher.find(name, pairing.claimed_terms) for name in terms_of((site,), pairing.analysis)
    )
