"""Parts of a claim whose subject names nothing: "Orlo grew and *the dividend* doubled".

Observation: such a part is meant of what the claim names beside it, and looked for by itself it is found of anything:
"the dividend doubled" in a report on another firm. So the sentence, or what stands around it, has to name that, too.
"""

from claimcheck.predicates import Tag
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis
from claimcheck.verification.reading.terms import Term, sentence_terms


def unnamed_anchor(pairing: Pairing) -> str:
    """Return what the claim names beside such a part and the source does not; empty where all is well."""
    if len(pairing.reading.parts) == 1 or any(term.name for term in pairing.assertion.subject_terms):
        return ""
    anchors = _anchors(pairing)
    if not anchors:
        return ""
    texts = (pairing.analysis, *pairing.surroundings.nearest_first())
    # Behind "Brenn grew", a dividend is Brenn's, whatever stands before that.
    nearest = next((text for text in texts if _is_about_name(text)), None)
    pool = [term for text in ([nearest] if nearest is not None else texts) for term in sentence_terms(text)]
    found = any(pairing.matcher.find(term, pool) for term in anchors)
    return "" if found else ", ".join(term.text for term in anchors)


def _is_about_name(text: Analysis) -> bool:
    """Tell whether a statement of a sentence has a name for its subject, or in it."""
    return any(
        item.main and not item.verb.nominal and any(word.tag is Tag.NAME for word in item.subject)
        for item in text.statements
    )


def _anchors(pairing: Pairing) -> tuple[Term, ...]:
    """Return the names that the claim's first part with a name is about."""
    named = (
        tuple(term for term in part.subject_terms if term.name)
        for part in pairing.reading.parts
        if part is not pairing.assertion
    )
    return next((terms for terms in named if terms), ())
