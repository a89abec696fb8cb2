"""From clauses to statements: what governs a clause decides whether it is asserted, denied or only thought."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses import Clause, Kind, cut_clauses
from claimcheck.predicates.conjuncts import spread
from claimcheck.predicates.lexical import (
    DISTANCING,
    DOUBTING,
    FACTIVE,
    FALSE_WORDS,
    NEGATIVE_GOVERNORS,
    NEGATIVE_SUBJECTS,
    OPINION,
    REAL_GOVERNORS,
    REPORT_NOUNS,
    SAYING,
    TRUE_WORDS,
)
from claimcheck.predicates.nominals import find_nominals
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.words import Tag, Word

_RANK = {Modality.FACT: 0, Modality.FUTURE: 1, Modality.UNREAL: 2, Modality.HEARSAY: 3}


def read_predications(words: Sequence[Word]) -> tuple[Predication, ...]:
    """Return the statements of one sentence's tagged words: of its verbs in order, then of its nouns.

    A sentence without a verb has only what its nouns state.
    """
    clauses = cut_clauses(words)
    settled = _settle(clauses, _is_question(words), _is_inverted(words))
    spoken = _with_speakers(clauses, settled)
    return (*(piece for statement in spoken for piece in spread(statement)), *find_nominals(words, spoken))


def _is_question(words: Sequence[Word]) -> bool:
    return any(word.text == "?" for word in words[-2:])


def _is_inverted(words: Sequence[Word]) -> bool:
    """ "Had the ship sunk, …", "Should talks fail, …" are conditions without an "if"."""
    return (
        bool(words)
        and words[0].folded in {"had", "were", "should"}
        and words[0].tag in (Tag.AUXILIARY, Tag.MODAL)
    )


def _settle(clauses: tuple[Clause, ...], question: bool, inverted: bool) -> list[Predication]:
    """Conclude polarity and modality from what governs each clause, outer clauses first."""
    settled: list[Predication] = []
    conditional = inverted or any(clause.kind is Kind.CONDITION for clause in clauses)
    for clause in clauses:
        governor = settled[clause.governor] if clause.governor is not None else None
        negated, modality = _own(clause)
        if governor is not None:
            negated, modality = _governed(clause, clauses, governor, negated, modality)
        if question or conditional:
            modality = _stronger(modality, Modality.UNREAL)
        settled.append(_predication(clause, negated, modality))
    return _with_denials(clauses, settled)


def _predication(clause: Clause, negated: bool, modality: Modality) -> Predication:
    return Predication(
        clause.group.verb,
        clause.subject,
        (*clause.object, *clause.complement),
        clause.adjunct,
        negated=negated,
        modality=modality,
        main=clause.kind in (Kind.MAIN, Kind.COORDINATED, Kind.CONTENT),
        infinitive=clause.group.infinitive,
        inherited=clause.kind in (Kind.COORDINATED, Kind.RELATIVE, Kind.PARTICIPLE, Kind.INFINITIVE),
    )


def _own(clause: Clause) -> tuple[bool, Modality]:
    negated = clause.group.negated
    if clause.subject and clause.subject[0].folded in NEGATIVE_SUBJECTS:
        negated = not negated
    if clause.complement and clause.complement[0].folded in ("no", "none", "nothing", "neither", "nobody"):
        negated = not negated
    alone = clause.kind is Kind.INFINITIVE and clause.governor is None
    return negated, Modality.UNREAL if alone else clause.group.modality


def _governed(
    clause: Clause, clauses: tuple[Clause, ...], governor: Predication, negated: bool, modality: Modality
) -> tuple[bool, Modality]:
    if clause.kind is Kind.INFINITIVE:
        return _governed_infinitive(clause, governor, negated, modality)
    if clause.kind is Kind.CONTENT:
        return _governed_content(clause, clauses, governor, negated, modality)
    if clause.kind is Kind.PARTICIPLE and governor.verb.lemmas[0] in NEGATIVE_GOVERNORS and _directly(clause):
        return not negated, _stronger(modality, governor.modality)
    if clause.kind is Kind.PARTICIPLE and not clause.group.verb.passive:
        return negated, _stronger(modality, governor.modality)
    return negated, modality


def _directly(clause: Clause) -> bool:
    return clause.group.gerund


def _governed_infinitive(
    clause: Clause, governor: Predication, negated: bool, modality: Modality
) -> tuple[bool, Modality]:
    lemma = governor.verb.lemmas[0]
    if lemma in NEGATIVE_GOVERNORS and clause.noun is None:
        return not negated, _stronger(modality, governor.modality)
    if lemma in REAL_GOVERNORS and clause.noun is None:
        return negated != governor.negated, _stronger(modality, governor.modality)
    return negated, _stronger(modality, Modality.UNREAL)


def _governed_content(
    clause: Clause, clauses: tuple[Clause, ...], governor: Predication, negated: bool, modality: Modality
) -> tuple[bool, Modality]:
    lemma = governor.verb.lemmas[0]
    modality = _stronger(
        modality, governor.modality if governor.modality is not Modality.FUTURE else Modality.UNREAL
    )
    if clause.noun is not None and clause.noun.lemma in REPORT_NOUNS:
        return negated, _stronger(modality, Modality.HEARSAY)
    if lemma == "be" and _calls_false(governor):
        return not negated, modality
    if lemma in DOUBTING:
        return (negated, modality) if governor.negated else (negated, _stronger(modality, Modality.HEARSAY))
    if lemma in DISTANCING or (lemma in SAYING and governor.negated):
        return negated, _stronger(modality, Modality.HEARSAY)
    if lemma in OPINION:
        return negated, _stronger(modality, Modality.UNREAL)
    if lemma not in SAYING | FACTIVE:
        return negated, _stronger(modality, Modality.HEARSAY)
    return negated, modality


def _with_denials(clauses: tuple[Clause, ...], settled: list[Predication]) -> list[Predication]:
    """ "The report that X was false", "contrary to reports that X": what is reported is denied."""
    for place, clause in enumerate(clauses):
        if clause.kind is not Kind.CONTENT or clause.noun is None or clause.noun.lemma not in REPORT_NOUNS:
            continue
        statement = settled[place]
        after = settled[place + 1] if place + 1 < len(settled) else None
        if (
            (after is not None and _calls_false(after))
            or [word.folded for word in clause.head[:2]] == ["contrary", "to"]
            or _is_contrary(clause)
        ):
            settled[place] = replace(statement, negated=not statement.negated, modality=Modality.FACT)
        else:
            settled[place] = replace(statement, modality=_stronger(statement.modality, Modality.HEARSAY))
    return settled


def _calls_false(statement: Predication) -> bool:
    """Tell whether a statement says "is false" or "is not true"."""
    wanted = TRUE_WORDS if statement.negated else FALSE_WORDS
    return any(word.folded in wanted for word in statement.complement)


def _is_contrary(clause: Clause) -> bool:
    words = [word.folded for word in (*clause.adjunct, *clause.head)]
    return any(pair == ("contrary", "to") for pair in zip(words, words[1:], strict=False))


def _with_speakers(clauses: tuple[Clause, ...], settled: list[Predication]) -> list[Predication]:
    """Attach who said it: "X said that …", "…, X said", "according to X, …"."""
    spoken = list(settled)
    for place, clause in enumerate(clauses):
        own = _according_to((*clause.adjunct, *clause.complement))
        if own:
            spoken[place] = replace(spoken[place], speaker=own)
        governor = settled[clause.governor] if clause.governor is not None else None
        if clause.kind is Kind.CONTENT and governor is not None and governor.verb.lemmas[0] in SAYING:
            spoken[place] = replace(spoken[place], speaker=governor.subject)
    return _with_trailing_speaker(clauses, spoken)


def _with_trailing_speaker(clauses: tuple[Clause, ...], spoken: list[Predication]) -> list[Predication]:
    last = spoken[-1] if spoken else None
    if (
        last is None
        or len(spoken) == 1
        or last.verb.lemmas[0] not in SAYING | DISTANCING
        or last.verb.passive
    ):
        return spoken
    speaker = last.subject
    if not any(word.is_nominal for word in speaker):
        # "…", said the coach, on Sunday.
        end = next(
            (at for at, word in enumerate(last.complement) if word.tag is Tag.DATE), len(last.complement)
        )
        speaker = last.complement[:end]
    elif any(word.is_nominal and word.tag is not Tag.DATE for word in last.complement):
        return spoken
    distanced = last.verb.lemmas[0] in DISTANCING
    return [
        replace(
            statement,
            speaker=statement.speaker or speaker,
            modality=_stronger(statement.modality, Modality.HEARSAY) if distanced else statement.modality,
        )
        for statement in spoken[:-1]
    ] + [last]


def _according_to(words: Sequence[Word]) -> tuple[Word, ...]:
    for place, word in enumerate(words[:-1]):
        if word.folded == "according" and words[place + 1].folded == "to":
            rest = tuple(words[place + 2 :])
            end = next((at for at, other in enumerate(rest) if other.tag is Tag.MARK), len(rest))
            return rest[:end]
    return ()


def _stronger(first: Modality, second: Modality) -> Modality:
    return max(first, second, key=lambda modality: _RANK[modality])
