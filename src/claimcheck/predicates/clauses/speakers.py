"""Whom a sentence attributes its statements to: "X said that …", "…, X said", "according to X, …"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Clause, Kind, Words
from claimcheck.predicates.clauses.gaps import has_nominal
from claimcheck.predicates.clauses.governing import weaker
from claimcheck.predicates.clauses.unreal_sources import is_untrusted
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import DISTANCING, DOUBTING, PROMISING, SAYING, TELLING
from claimcheck.predicates.words import Tag

_SUPPOSING = frozenset("predict expect believe think hope fear suspect project suggest".split())
_FORETELLING = frozenset({"forecast", "forecasts"})
_LONGEST_SPEAKER = 5
"""Words between a comma and "forecast"."""

_ALOOF = DISTANCING | DOUBTING | _SUPPOSING
_SPEAKING = SAYING | _ALOOF


_SAYING_WHEN = frozenset({"after", "before", "during", "amid", "following", "at", "in", "as"})
"""Behind a verb of saying these tell when it was said, not what."""

_REPORTING = frozenset({"reports"})
"""Looks like a noun behind whoever "reports" at the end of a sentence."""


def with_speakers(clauses: Sequence[Clause], statements: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return the statements, one a clause, each with whom it is attributed to."""
    spoken: list[Predication] = []
    for clause, statement in zip(clauses, statements, strict=True):
        told = _attributed(clause, statement, statements)
        spoken.append(_within_speech(clause, told, spoken))
    return tuple(_without_source(item) for item in _with_trailing_speaker(spoken))


def _without_source(statement: Predication) -> Predication:
    """Leave the source at the end out of what is said: "injured 14*, according to the ministry*"."""
    words = statement.complement
    if not statement.speaker or statement.speaker[-1] not in words:
        return statement
    at = _source_at(words)
    ended = words.index(statement.speaker[-1]) >= len(words) - 2
    if not 0 < at < len(words) or words[at - 1].text != "," or not ended:
        return statement
    return replace(statement, complement=words[: at - 1])


def _within_speech(clause: Clause, statement: Predication, before: Sequence[Predication]) -> Predication:
    """Give what a told clause governs its speaker: "Berg said the bank would continue *to lend*"."""
    if clause.kind is not Kind.INFINITIVE or clause.governor is None or statement.speaker:
        return statement
    return replace(statement, speaker=before[clause.governor].speaker)


def _attributed(clause: Clause, statement: Predication, statements: Sequence[Predication]) -> Predication:
    governor = statements[clause.governor] if clause.governor is not None else None
    if clause.kind is Kind.CONTENT and governor is not None and governor.verb.lemmas[0] in SAYING | PROMISING:
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
    named = _named_behind(spoken)
    if named is not None:
        return _without_untrusted(named)
    speaker = _trailing_speaker(spoken[-1]) or _inverted_speaker(spoken) if len(spoken) > 1 else None
    if speaker is None:
        return _without_untrusted(spoken)
    distanced = spoken[-1].verb.lemmas[0] in _ALOOF or is_untrusted(speaker)
    told = (_said_by(speaker, statement, distanced=distanced) for statement in spoken[:-1])
    return _without_untrusted((*told, spoken[-1]))


def _without_untrusted(spoken: Sequence[Predication]) -> tuple[Predication, ...]:
    """Doubt what stands before "…, a forecast showed; *more will follow*", where the sentence goes on after it."""
    for place in range(len(spoken) - 1, 0, -1):
        speaker = _trailing_speaker(spoken[place]) if spoken[place].main else None
        if speaker and is_untrusted(speaker) and not _introduces(speaker, spoken[place + 1 :]):
            told = (_said_by(speaker, item, distanced=True) for item in spoken[:place])
            return (*told, *spoken[place:])
    return tuple(spoken)


def _introduces(speaker: Words, behind: Sequence[Predication]) -> bool:
    """Tell "*a forecast showed* that exports rose" from "…, a forecast showed, officials said"."""
    return any(item.speaker == speaker and _trailing_speaker(item) is None for item in behind)


def _is_foretold(words: Words) -> bool:
    """Tell "…, the ministry *forecast*", whose verb is spelled as its noun."""
    return bool(_closing(words, _FORETELLING))


def _closing(words: Words, verbs: frozenset[str]) -> Words:
    """Return the phrase behind the last comma that ends with one of `verbs`, without it; empty where none does."""
    last = len(words) - 1
    while last > 0 and words[last].tag is Tag.MARK:
        last -= 1
    if last < 1 or words[last].folded not in verbs or not words[last - 1].is_nominal:
        return ()
    reach = range(last - 2, max(last - _LONGEST_SPEAKER, 0) - 1, -1)
    comma = next((at for at in reach if words[at].text == ","), None)
    return words[comma + 1 : last] if comma is not None else ()


def _named_behind(spoken: Sequence[Predication]) -> tuple[Predication, ...] | None:
    """Give all clauses the speaker whom the end names: "…, Radio Orlia reports", "…, according to the bank"."""
    last = spoken[-1] if spoken else None
    if last is None:
        return None
    reporting = _closing(last.complement, _REPORTING) or _all_behind_verb(last)
    if reporting:
        cut = max(last.complement.index(reporting[0]) - 1, 0)
        host = replace(last, complement=last.complement[:cut])
        saying = Predication(_report(last.complement[cut:]), reporting, ())
        return (*(_said_by(reporting, item, distanced=False) for item in (*spoken[:-1], host)), saying)
    others = any(item.verb.lemmas[0] in _SPEAKING for item in spoken[:-1])
    if len(spoken) < 2 or others or not _is_told_of_all(last):  # noqa: PLR2004  nothing to share
        return None
    untrusted = is_untrusted(last.speaker)
    return (*(_said_by(last.speaker, item, distanced=untrusted) for item in spoken[:-1]), last)


def _all_behind_verb(last: Predication) -> Words:
    """Return who reports where nothing else stands behind the verb: "20 were hurt, *Radio Orlia* reports"."""
    words = last.complement
    named = 1 < len(words) <= _LONGEST_SPEAKER and words[-1].folded in _REPORTING and words[-2].is_nominal
    return words[:-1] if named and _is_apart(last) else ()


def _report(words: Words) -> Verb:
    verb = tuple(word for word in words if word.folded in _REPORTING)[-1:]
    return Verb(("report",), families_of(("report",)), verb)


def _is_told_of_all(last: Predication) -> bool:
    """Tell whether "according to" stands behind the comma that ends a sentence's last clause."""
    words = last.complement
    place = _source_at(words)
    if not last.speaker or last.speaker[0] not in words[place:]:
        return False
    return words[place - 1].text == "," if place else _is_apart(last)


def _source_at(words: Words) -> int:
    """Return the place of "according to"; behind the last word where it is not there."""
    return next((at for at, word in enumerate(words[:-1]) if word.folded == "according"), len(words))


def _is_apart(last: Predication) -> bool:
    """Tell whether a mark stands between the verb and what is behind it."""
    return bool(last.verb.words) and last.complement[0].index > last.verb.words[-1].index + 1


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
    # What a mark parts from the verb is not what is said: "…, the coach said, *the third in a row*".
    told = () if last.main and last.complement and _is_apart(last) else last.complement
    if last.speaker:
        # "…, a poll showed, *according to the bank*".
        told = told[: _source_at(told)]
    if told and told[0].folded in _SAYING_WHEN:
        told = ()
    says_more = any(word.is_nominal and word.tag is not Tag.DATE for word in told)
    # Behind "told" stands whom.
    return None if says_more and last.verb.lemmas[0] not in TELLING else last.subject


def _inverted_speaker(spoken: Sequence[Predication]) -> Words | None:
    """Return who thinks so in "…, *thought the mayor*", which otherwise reads as what its subject thought."""
    last, before = spoken[-1], spoken[-2]
    shared = last.subject == before.subject and last.verb.lemmas[0] in _ALOOF and last.main
    phrase = (Tag.DETERMINER, Tag.ADJECTIVE, Tag.MARK)
    plain = all(word.is_nominal or word.tag in phrase for word in last.complement)
    return last.complement if shared and plain and has_nominal(last.complement) else None


def _measures(last: Predication) -> bool:
    """Tell "more than analysts expected" and "as analysts feared", which compare what was said."""
    supposing = last.verb.lemmas[0] in _SUPPOSING
    compared = bool(last.conjunction) or any(word.folded in ("than", "as", "what") for word in last.subject)
    return supposing and (compared or not last.main)


def _until(words: Words, tag: Tag) -> Words:
    """Return the words before the first with `tag`."""
    end = next((place for place, word in enumerate(words) if word.tag is tag), len(words))
    return words[:end]
