"""Who says so between a subject and its verb: "Oman, *the bank said on Monday*, employed 300 people".

Observation: "Oman, the bank" before "said" looks like one subject; read so, the bank would have employed them. Of two
names with a comma between them and none before a verb of saying, the second speaks and the first has no verb yet.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Awaited, Clause, Kind, Words
from claimcheck.predicates.clauses.gaps import clause_end, has_nominal
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.tables.lexical import DISTANCING, DOUBTING, FACTIVE, OPINION, SAYING
from claimcheck.predicates.words import Tag

_TELLING = SAYING | OPINION | DISTANCING | DOUBTING | FACTIVE
_TALES = frozenset({"rumour", "rumor", "legend", "tradition", "myth"})
"""What "has it" that something is so."""


def with_speaker_apart(clause: Clause, place: int) -> Clause:
    """Return a clause that only says who speaks with its speaker alone, and with the subject that waits for a verb.

    `place` is the clause's own among those of the sentence.
    """
    subject = clause.subject
    comma = next((at for at, word in enumerate(subject) if word.text == ","), None)
    if comma is None or not clause.group.finite or clause.kind not in (Kind.MAIN, Kind.CONTENT):
        return clause
    waiting, speaker = subject[:comma], subject[comma + 1 :]
    if not _speaks(speaker, clause.group) or not has_nominal(waiting) or waiting[0].tag is Tag.PREPOSITION:
        return clause
    left = Awaited(Kind.CONTENT, waiting[0].index, clause.adjunct, waiting, place)
    return replace(clause, subject=speaker, adjunct=(), awaited=left)


def with_unclaimed(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses, each with its object back that waited in vain: "found *the leak*, Lund said"."""
    resumed = {clause.begin for clause in clauses}
    kept = list(clauses)
    for at, clause in enumerate(clauses):
        waiting = clause.awaited
        if at and waiting is not None and waiting.governor == at and waiting.begin not in resumed:
            kept[at - 1] = _with_object(kept[at - 1], (*waiting.adjunct, *waiting.subject))
    return kept


def _with_object(before: Clause, words: Words) -> Clause:
    near = before.complement == () and words[0].index == before.group.end
    return replace(before, complement=words) if near else before


def before_inverted_speaker(clauses: Sequence[Clause]) -> Words:
    """Return what waits for a verb since "*the firm*, said Orlo, a union that speaks for miners,"; () for nothing."""
    for clause in reversed(clauses):
        said = clause.group.verb.lemmas[0] in _TELLING and clause.subject[-1:] != ()
        if said and clause.kind is Kind.MAIN and clause.subject[-1].text == ",":
            return clause.subject
        if clause.kind not in (Kind.RELATIVE, Kind.PARTICIPLE):
            break
    return ()


def with_source_apart(clause: Clause) -> Clause:
    """Return a clause without "according to …" in its subject: "Oman, *according to the report*, has"."""
    subject = clause.subject
    at = next((place for place, word in enumerate(subject) if word.folded == "according"), 0)
    if not at or subject[at - 1].text != ",":
        return clause
    return replace(clause, subject=subject[: at - 1], adjunct=(*clause.adjunct, *subject[at:]))


def speaker_behind(words: Words, groups: tuple[Group, ...]) -> tuple[int, ...]:
    """Return the place of the comma before "…, *officials said on Monday*.": what it ends needs no other verb."""
    last = groups[-1] if len(groups) > 1 else None
    if last is None or last.verb.passive or last.verb.lemmas[0] not in SAYING:
        return ()
    between = words[groups[-2].end : last.start]
    comma = next((word.index for word in reversed(between) if word.text == ","), None)
    if comma is None or any(word.is_nominal and word.tag is not Tag.DATE for word in words[last.end :]):
        return ()
    return (comma,) if has_nominal(words[comma + 1 : last.start]) else ()


def own_end(gap: Words, group: Group, clauses: Sequence[Clause]) -> int | None:
    """Return the place of the mark that ends a clause before a subject of its own: "warned of a rise*,* Lund said"."""
    stop = clause_end(gap) if clauses[-1].governor is None else None
    saying = group.verb.lemmas[0] in SAYING and not group.verb.passive
    if stop is not None or not saying or not gap or gap[0].tag is not Tag.PREPOSITION:
        return stop
    comma = next((at for at in range(len(gap) - 1, 0, -1) if gap[at].text == ","), None)
    return comma if comma is not None and has_nominal(gap[comma + 1 :]) else None


def _speaks(speaker: Words, group: Group) -> bool:
    """Tell "Oman, *Lund said*" from lists ("Oman, Chad and Lund said") and from appositions that a comma closes."""
    plain = not any(word.text == "," or word.tag is Tag.COORDINATOR for word in speaker)
    lemma = group.verb.lemmas[0]
    named = has_nominal(speaker) and speaker[-1].tag is not Tag.MARK
    tale = lemma == "have" and any(word.lemma in _TALES for word in speaker[-1:])
    return plain and named and (lemma in _TELLING or tale)
