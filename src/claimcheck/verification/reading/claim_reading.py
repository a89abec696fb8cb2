"""A claim as the comparisons see it: its text and typed fields, read once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from claimcheck.language.spaces import single_spaces
from claimcheck.language.stems import fold
from claimcheck.model.claim import Claim
from claimcheck.names import is_worded_family
from claimcheck.predicates import Tag
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification import thresholds
from claimcheck.verification.reading.analysis import Analysis, analyse
from claimcheck.verification.reading.assertion import Assertion, assertions_of
from claimcheck.verification.reading.terms import Term, terms_of

_MARKED = re.compile('["\u201c\u201d\u00ab\u00bb]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00ab\u00bb]')


@dataclass(frozen=True, slots=True, eq=False)
class ClaimReading:
    """A claim with all that was read in it; made once a run, so that identity serves as equality."""

    claim: Claim
    parts: tuple[Assertion, ...]
    quotations: tuple[str, ...]
    quoting: bool
    """The claim's statement is the quotation itself: "X said '…'"."""
    subject_terms: tuple[Term, ...]
    """What the typed field `subject` asks for beyond the text."""
    aliases: tuple[tuple[tuple[str, ...], int], ...]
    """(folded words of a name, number of the group of names that mean the same)."""
    vague: bool
    """The claim names nothing."""
    named: bool
    """It has a name."""
    families: frozenset[str] = frozenset()
    """Family names of the people it names that are English words: "king" of "Kevin King"."""


@lru_cache(maxsize=4096)
def read_claim(claim: Claim) -> ClaimReading:
    """Read a claim's text and typed fields."""
    analysis = analyse(_written_out(claim))
    subject = analyse(claim.subject) if claim.subject else None
    return ClaimReading(
        claim,
        assertions_of(analysis),
        tuple(match[1] for match in _quotations(claim.text)),
        _is_quoting(claim.text, analysis),
        terms_of(subject.words, subject) if subject else (),
        _aliases(claim),
        vague=not (analysis.names or (subject is not None and subject.names) or _is_definite(analysis)),
        named=bool(analysis.names),
        families=_families(analysis),
    )


def _families(analysis: Analysis) -> frozenset[str]:
    ends = (name.words[-1] for name in analysis.names.values() if len(name.words) > 1)
    return frozenset(word for word in ends if is_worded_family(word))


def _written_out(claim: Claim) -> str:
    """Append the typed fields that the text does not state, so that they are compared like the rest."""
    text = single_spaces(normalize("NFC", claim.text)).text
    analysis = analyse(text)
    if claim.quantity_text and not analysis.quantities:
        text = f"{text} {claim.quantity_text}"
    if claim.period_text and not analysis.periods:
        text = f"{text} in {claim.period_text}"
    return text


def _quotations(text: str) -> Iterator[re.Match[str]]:
    """Yield what stands in quotation marks; what is shorter is a name or a term."""
    return (match for match in _MARKED.finditer(text) if len(match[1]) >= thresholds.LEAST_QUOTED)


def _is_quoting(text: str, analysis: Analysis) -> bool:
    """Tell whether every statement that has a speaker stands inside quotation marks."""
    spans = [match.span(1) for match in _quotations(text)]
    spoken = [item for item in analysis.statements if item.speaker and item.verb.words]
    return bool(spoken) and all(
        any(start <= item.verb.words[0].start < end for start, end in spans) for item in spoken
    )


def _is_definite(analysis: Analysis) -> bool:
    """Tell whether a subject without a name still says which one it means: "the June 2022 meeting of ministers"."""
    subject = next((item.subject for item in analysis.statements if item.main), ())
    if not any(word.folded in DEFINITE for word in subject):
        return False
    dated = any(word.tag is Tag.DATE for word in subject)
    return dated or len(terms_of(subject, analysis)) >= thresholds.LEAST_TELLING_WORDS


def _aliases(claim: Claim) -> tuple[tuple[tuple[str, ...], int], ...]:
    return tuple(
        (_without_article(form), group)
        for group, (name, others) in enumerate(claim.aliases)
        for form in (name, *others)
    )


def _without_article(form: str) -> tuple[str, ...]:
    words = tuple(fold(form).split())
    return words[1:] if words[:1] == ("the",) else words
