"""Whom a sentence attributes its statements to: "X said that …", "…, X said", "according to X, …"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clause import Clause, Kind, Words
from claimcheck.predicates.gaps import has_nominal
from claimcheck.predicates.governing import weaker
from claimcheck.predicates.lexical import DISTANCING, DOUBTING, SAYING, TELLING
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.unreal_sources import is_untrusted
from claimcheck.predicates.words import Tag

_SUPPOSING = frozenset("predict expect believe think hope fear suspect project suggest".split())
_FORETELLING = frozenset({"forecast", "forecasts"})
_LONGEST_SPEAKER = 5
"""Words between a comma and "forecast"."""

_ALOOF = DISTANCING | DOUBTING | _SUPPOSING
_SPEAKING = SAYING | _ALOOF


def with_speakers(clauses: Sequence[Clause], statements: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return the statements, one a clause, each with whom it is attributed to."""
    spoken = [
        _attributed(clause, statement, statements)
        for clause, statement in zip(clauses, statements, strict=True)
    ]
    return _with_trailing_speaker(spoken)


def _attributed(clause: Clause, statement: Predication, statements: Sequence[Predication]) -> Predication:
    governor = statements[clause.governor] if clause.governor is not None else None
    if clause.kind is Kind.CONTENT and governor is not None and governor.verb.lemmas[0] in SAYING:
        speaker = governor.by_phrase if governor.verb.passive else governor.subject
        return replace(statement, speaker=speaker)
    speaker = _according_to((*clause.adjunct, *clause.complement))
    return _said_by(speaker, statement, distanced=is_untrusted(speaker)) if speaker else statement


def _according_to(words: Words) -> Words:
    for place, word in enumerate(words[:-1]):
        if word.folded == "according" and words[place + 1].folded == "to":
            return _until(words[place + 2 :], Tag.MARK)
    return ()


def _with_trailing_speaker(spoken: list[Predication]) -> tuple[Predication, ...]:
    if spoken and _is_foretold(spoken[-1].complement):
        return tuple(replace(item, modality=weaker(item.modality, Modality.FUTURE)) for item in spoken)
    speaker = _trailing_speaker(spoken[-1]) if len(spoken) > 1 else None
    if speaker is None:
        return tuple(spoken)
    distanced = spoken[-1].verb.lemmas[0] in _ALOOF
    return (*(_said_by(speaker, statement, distanced=distanced) for statement in spoken[:-1]), spoken[-1])


def _is_foretold(words: Words) -> bool:
    """Tell "…, the ministry *forecast*", whose verb is spelled as its noun."""
    last = len(words) - 1
    while last > 0 and words[last].tag is Tag.MARK:
        last -= 1
    if last < 1 or words[last].folded not in _FORETELLING or not words[last - 1].is_nominal:
        return False
    return any(word.text == "," for word in words[max(last - _LONGEST_SPEAKER, 0) : last - 1])


def _said_by(speaker: Words, statement: Predication, *, distanced: bool) -> Predication:
    modality = weaker(statement.modality, Modality.HEARSAY) if distanced else statement.modality
    return replace(statement, speaker=statement.speaker or speaker, modality=modality)


def _trailing_speaker(last: Predication) -> Words | None:
    """Return who speaks in a last clause that says nothing else: "…, the coach said on Sunday"; None in any other."""
    if last.verb.lemmas[0] not in _SPEAKING or last.verb.passive or _measures(last):
        return None
    if not has_nominal(last.subject):
        # "…", said the coach, on Sunday.
        return _until(last.complement, Tag.DATE)
    says_more = any(word.is_nominal and word.tag is not Tag.DATE for word in last.complement)
    # Behind "told" stands whom.
    return None if says_more and last.verb.lemmas[0] not in TELLING else last.subject


def _measures(last: Predication) -> bool:
    """Tell "more than analysts expected" and "as analysts feared", which compare what was said."""
    supposing = last.verb.lemmas[0] in _SUPPOSING
    compared = bool(last.conjunction) or any(word.folded in ("than", "as", "what") for word in last.subject)
    return supposing and (compared or not last.main)


def _until(words: Words, tag: Tag) -> Words:
    """Return the words before the first with `tag`."""
    end = next((place for place, word in enumerate(words) if word.tag is tag), len(words))
    return words[:end]
