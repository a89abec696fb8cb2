"""Measures that go on about a text's topic: "Operating margin improved", in news of one firm's results.

Observation: reports of results name the firm once and then list what is its own: "Sales rose. Research spending
reached …". As long as no sentence between is about anything else, what is measured is that of the firm in the title.
"""

from collections.abc import Sequence

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.context.name_kinds import may_mean
from claimcheck.verification.context.surroundings import leading_names
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import NAMING, head_of, is_open
from claimcheck.verification.reading.terms import Term, sentence_terms, terms_of

_MEASURES = frozenset(
    "revenue sale turnover income profit earnings loss margin cost spending expenditure expense investment dividend "
    "debt output production shipment delivery order backlog fee capacity headcount".split()
)


def goes_on(pairing: Pairing, wanted: Sequence[Term], side: Words) -> bool:
    """Tell whether a measure without an owner is that of what the sentences before and the title are about."""
    if not all(term.name for term in wanted):
        return False
    before = _named_before(pairing, side)
    if before:
        return _are(before, wanted, pairing)
    texts = tuple(pairing.surroundings.nearest_first())
    for near, text in enumerate(texts[:-1]):
        names = [term for term in leading_names(text) if may_mean("company", term, texts)]
        if names:
            return _are(names, wanted, pairing)
        if near == 0 and not _is_about_topic(text):
            return False
    return bool(texts) and _are(_title_names(texts[-1]), wanted, pairing)


def is_bare_measure(side: Words) -> bool:
    """Tell "operating margin" from "its margin" and "the margin"."""
    head = head_of(side)
    if head is None or head.lemma not in _MEASURES:
        return False
    return not any(word.tag in (Tag.DETERMINER, Tag.POSSESSIVE) for word in side if word.index < head.index)


def _named_before(pairing: Pairing, side: Words) -> tuple[Term, ...]:
    """Return the names of the first subject of its own sentence, where that stands before the measure."""
    main = next((item for item in pairing.analysis.statements if item.main and item.subject), None)
    if main is None or main.subject[0].index >= side[0].index:
        return ()
    return tuple(term for term in terms_of(main.subject, pairing.analysis) if term.name)


def _is_about_topic(text: Analysis) -> bool:
    """Tell whether a sentence goes on itself: about "it", "the company", or another measure without an owner."""
    mains = [item for item in text.statements if item.main and item.subject and not item.verb.nominal]
    return bool(mains) and all(_goes_on_itself(item) for item in mains)


def _goes_on_itself(statement: Predication) -> bool:
    subject = statement.subject
    pronoun = not any(word.tag in NAMING for word in subject)
    return pronoun or is_open(subject) or is_bare_measure(subject)


def _title_names(title: Analysis) -> tuple[Term, ...]:
    return tuple(term for term in sentence_terms(title) if term.name)


def _are(names: Sequence[Term], wanted: Sequence[Term], pairing: Pairing) -> bool:
    """Tell whether these names are those wanted, and no others."""
    found = all(pairing.matcher.find(term, names) for term in wanted)
    return found and all(pairing.matcher.find(name, wanted) for name in names)
