"""Parts of a claim whose subject names nothing: "Orlo grew and *the dividend* doubled".

Observation: such a part is meant of what the claim names before, and looked for by itself it is found of anything: "the
dividend doubled" in a report on another firm. So the sentence, or what stands around it, has to name that, too.
"""

from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import Term, sentence_terms


def unnamed_anchor(pairing: Pairing) -> str:
    """Return what the claim names before such a part and the source does not; empty where all is well."""
    if len(pairing.reading.parts) == 1 or any(term.name for term in pairing.assertion.subject_terms):
        return ""
    anchors = _anchors(pairing)
    if not anchors:
        return ""
    around = [term for text in pairing.surroundings.nearest_first() for term in sentence_terms(text)]
    pool = (*sentence_terms(pairing.analysis), *around)
    found = any(pairing.matcher.find(term, pool) for term in anchors)
    return "" if found else ", ".join(term.text for term in anchors)


def _anchors(pairing: Pairing) -> tuple[Term, ...]:
    """Return the names that the claim's first part with a name is about."""
    named = (
        tuple(term for term in part.subject_terms if term.name)
        for part in pairing.reading.parts
        if part is not pairing.assertion
    )
    return next((terms for terms in named if terms), ())
