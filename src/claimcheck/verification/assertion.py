"""What a claim asserts: its parts, who is said to say it, and what it quotes."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.language.stems import fold
from claimcheck.model.claim import Claim
from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.families import families_of
from claimcheck.predicates.lexical import DEFINITE, DISTANCING, OPINION, SAYING
from claimcheck.verification.analysis import Analysis, analyse
from claimcheck.verification.phrases import show
from claimcheck.verification.terms import Term, terms_of

Words = tuple[Word, ...]
_QUOTED = re.compile(
    '["\u201c\u201d\u00ab\u00bb]([^"\u201c\u201d\u00ab\u00bb]{12,})["\u201c\u201d\u00ab\u00bb]'
)
_PUTTING = frozenset({"put", "value", "estimate", "place", "price"})


@dataclass(frozen=True, slots=True, eq=False)
class Assertion:
    """One part of a claim: a statement that is true or false by itself."""

    text: str
    statement: Predication | None
    """None where the claim states nothing, as a single noun does."""
    speaker: Words
    """Whom the claim names as having said it; then only that speaker's statements count."""
    details: Words
    """Words of the clauses that hang on the statement."""
    analysis: Analysis


@dataclass(frozen=True, slots=True, eq=False)
class ClaimReading:
    """A claim as the comparisons see it; made once a run, so that identity serves as equality."""

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


@lru_cache(maxsize=4096)
def read_claim(claim: Claim) -> ClaimReading:
    """Read a claim's text and typed fields."""
    analysis = analyse(_written_out(claim))
    subject = analyse(claim.subject) if claim.subject else None
    return ClaimReading(
        claim,
        _parts(analysis),
        tuple(_QUOTED.findall(claim.text)),
        _is_quoting(claim.text, analysis),
        terms_of(subject.words, subject) if subject else (),
        _aliases(claim),
        vague=not (analysis.names or (subject is not None and subject.names) or _is_definite(analysis)),
    )


def _is_quoting(text: str, analysis: Analysis) -> bool:
    """Tell whether every statement that has a speaker stands inside quotation marks."""
    spans = [match.span(1) for match in _QUOTED.finditer(text)]
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
    return dated or len(terms_of(subject, analysis)) >= _TELLING_WORDS


_TELLING_WORDS = 3
"""A definite phrase of so many content words says which one it means."""


def _written_out(claim: Claim) -> str:
    """Append the typed fields that the text does not state, so that they are compared like the rest."""
    text = claim.text
    analysis = analyse(text)
    if claim.quantity_text and not analysis.quantities:
        text = f"{text} {claim.quantity_text}"
    if claim.period_text and not analysis.periods:
        text = f"{text} in {claim.period_text}"
    return text


def _aliases(claim: Claim) -> tuple[tuple[tuple[str, ...], int], ...]:
    found = []
    for number, (name, others) in enumerate(claim.aliases):
        for form in (name, *others):
            words = tuple(fold(form).split())
            found.append((words[1:] if words[:1] == ("the",) else words, number))
    return tuple(found)


def _parts(analysis: Analysis) -> tuple[Assertion, ...]:
    if analysis.text.rstrip().endswith("?"):
        return (Assertion(analysis.text, None, (), (), analysis),)
    mains = _mains(analysis)
    if not mains:
        return (_verbless(analysis),)
    starts = [min(word.index for word in main.verb.words) for main in mains]
    return tuple(
        _assertion(
            main,
            analysis,
            starts[place] if place else 0,
            starts[place + 1] if place + 1 < len(mains) else None,
        )
        for place, main in enumerate(mains)
    )


def _mains(analysis: Analysis) -> list[Predication]:
    """Return the statements that the claim asserts for itself, not those that only introduce one."""
    verbal = [statement for statement in analysis.statements if not statement.verb.nominal]
    mains = [_put(statement) for statement in verbal if statement.main and not _introduces(statement, verbal)]
    if not mains and verbal:
        mains = [_put(verbal[0])]
    changes = [item for item in analysis.statements if item.verb.nominal and _is_apposition(item, mains)]
    return [_without_apposition(main, changes) for main in mains] + changes


def _introduces(statement: Predication, others: list[Predication]) -> bool:
    """Tell whether a statement only says who says or thinks another one."""
    if statement.verb.lemmas[0] not in SAYING | OPINION | DISTANCING:
        return False
    return any(
        other.speaker and other.speaker == statement.subject for other in others if other is not statement
    )


def _put(statement: Predication) -> Predication:
    """Read "the office put trade at $95 billion" as the office's statement that trade was $95 billion."""
    if statement.verb.lemmas[0] not in _PUTTING or statement.verb.passive or len(statement.verb.lemmas) > 1:
        return statement
    for place, word in enumerate(statement.complement):
        if word.folded == "at" and any(
            other.tag is Tag.NUMBER for other in statement.complement[place + 1 :]
        ):
            verb = Verb(("be",), families_of(("be",)), statement.verb.words)
            return replace(
                statement,
                verb=verb,
                subject=statement.complement[:place],
                complement=statement.complement[place + 1 :],
                speaker=statement.subject,
                inherited=False,
            )
    return statement


def as_stated(statement: Predication, claim: Predication) -> tuple[Predication, ...]:
    """Return a source's statement in the forms in which the claim's may be read.

    "Is closed" is a passive and a state: to a claim with "is" it is the state.
    """
    stated = _put(statement)
    if claim.verb.lemmas == ("be",) and stated.verb.passive and not stated.by_phrase:
        state = Verb(("be",), families_of(("be",)), stated.verb.words)
        return stated, replace(stated, verb=state, complement=(*stated.verb.words, *stated.complement))
    return (stated,)


def _is_apposition(change: Predication, mains: list[Predication]) -> bool:
    """Tell whether a change is said beside the main statement: "…, a rise of 6 percent", "…, up 6 percent"."""
    noun = change.verb.words[0]
    for main in mains:
        before = [word for word in main.complement if word.index < noun.index]
        if any(word.text == "," for word in before) and noun in main.complement:
            return True
    return False


def _without_apposition(main: Predication, changes: list[Predication]) -> Predication:
    nouns = [change.verb.words[0].index for change in changes if change.verb.words[0] in main.complement]
    if not nouns:
        return main
    commas = [
        place for place, word in enumerate(main.complement) if word.text == "," and word.index < min(nouns)
    ]
    return replace(main, complement=main.complement[: commas[-1]])


def _assertion(main: Predication, analysis: Analysis, start: int, end: int | None) -> Assertion:
    own = {word.index for word in main.words} | {word.index for word in main.speaker}
    last = end if end is not None and end > start else len(analysis.words)
    details = tuple(
        word
        for word in analysis.words
        if start <= word.index < last
        and word.index not in own
        and not _belongs_elsewhere(word, main, analysis)
    )
    compound = bool(start or end)
    text = show((*main.words, *details)) if compound else analysis.text
    return Assertion(text, main, main.speaker, details, analysis)


def _belongs_elsewhere(word: Word, main: Predication, analysis: Analysis) -> bool:
    """Tell whether a word is part of another main statement, or of the clause that names the speaker."""
    others = (item for item in analysis.statements if item.main or item.verb.nominal)
    return any(word in other.words for other in others if other != main)


def _verbless(analysis: Analysis) -> Assertion:
    """A claim without a verb asserts "is": "trade ≈ $95B in 2024"."""
    number = next((word.index for word in analysis.words if word.tag is Tag.NUMBER), None)
    nominal = next((item for item in analysis.statements if item.verb.nominal), None)
    if number is None or number == 0:
        return Assertion(analysis.text, nominal, (), (), analysis)
    subject = tuple(word for word in analysis.words[:number] if word.tag is not Tag.MARK)
    verb = Verb(("be",), families_of(("be",)), ())
    statement = Predication(verb, subject, analysis.words[number:])
    return Assertion(analysis.text, statement, (), (), analysis)
