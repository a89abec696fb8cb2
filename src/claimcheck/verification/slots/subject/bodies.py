"""Bodies of states: "NATO countries" are "NATO member states"; a region has countries without being a body."""

from claimcheck.names.groups import is_region
from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import COUNTRIES, head_of


def are_countries_of_body(pairing: Pairing, countries: Word, side: Words) -> bool:
    """Tell whether the claim's "NATO *countries*" are the "member states" that head the source's phrase."""
    before = pairing.claimed.words[max(countries.index - 1, 0) : countries.index]
    named = any(word.tag is Tag.NAME and not is_region(word.folded) for word in before)
    plural = countries.lemma in COUNTRIES and countries.folded != countries.lemma
    head = head_of(side)
    return named and plural and head is not None and head.lemma == "member"
