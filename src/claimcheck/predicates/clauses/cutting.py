"""Cutting a sentence into clauses: one verb group each, with its subject and what the verb governs.

The cut goes by the words between two verb groups: a relative pronoun, a subordinator, a coordinator or a comma says
where one clause ends and whose subject the next one has. No grammar is complete here. What cannot be cut stays
whole, so that a clause may hold too much; comparing then sees a part too many and answers "neutral".
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.language.lexicon import Form
from claimcheck.predicates.clauses import hanging
from claimcheck.predicates.clauses.awaiting import (
    awaited,
    resumed,
    taken_up,
    with_opening_phrase,
    without_taken_up,
)
from claimcheck.predicates.clauses.clause import Clause, Kind, Words
from claimcheck.predicates.clauses.contact_clauses import with_contact_clauses
from claimcheck.predicates.clauses.fronted import with_fronted
from claimcheck.predicates.clauses.gaps import (
    closes_bracket,
    closing_bracket,
    comment_start,
    dated_joint,
    ends_coordinated,
    has_nominal,
    last_marker,
    last_phrase,
    listed_behind,
    names_somebody,
    open_bracket,
    sentence_end,
    split_adjunct,
    subject_start,
    trimmed,
    without_coordinator,
)
from claimcheck.predicates.clauses.governing import is_report, takes_as_given
from claimcheck.predicates.clauses.groups import Group, find_groups
from claimcheck.predicates.clauses.inserted_links import with_link_apart
from claimcheck.predicates.clauses.inserted_speakers import (
    before_inverted_speaker,
    own_end,
    with_source_apart,
    with_speaker_apart,
    with_unclaimed,
)
from claimcheck.predicates.clauses.joining import coordinated
from claimcheck.predicates.clauses.opened import opened, opening
from claimcheck.predicates.clauses.participles import mark_participles
from claimcheck.predicates.clauses.telling import introduces_speech, split_telling
from claimcheck.predicates.predication import Modality
from claimcheck.predicates.tables.lexical import (
    DISTANCING,
    DOUBTING,
    OPINION,
    REAL_GERUND_PREPOSITIONS,
    SAYING,
)
from claimcheck.predicates.words import Tag, Word

_INSERTED = frozenset({Kind.PARTICIPLE, Kind.RELATIVE, Kind.CONTENT})
_NAMING_NOTHING = frozenset({"say", "believe", "think", "hope"})
"""Verbs behind which names stand as the subject of what is said."""

_FREE = frozenset({"what", "whatever", "how", "why"})
"""Open clauses that are themselves what a verb is said of."""

_PAIRED = frozenset(
    {Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER, Tag.DATE, Tag.COORDINATOR}
)
_ACTED_ON = _PAIRED | {Tag.PREPOSITION, Tag.POSSESSIVE}
_INTRODUCING = SAYING | OPINION | DISTANCING | DOUBTING
"""Verbs that a clause may follow without "that"."""


def cut_clauses(words: Sequence[Word]) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in the order of their verbs."""
    words = tuple(words)
    clauses: list[Clause] = []
    begin = 0
    for group in mark_participles(words, find_groups(words)):
        left, clause = _divide(words[begin : group.start], group, clauses)
        _complete(clauses, left)
        clauses.append(with_speaker_apart(clause, len(clauses)))
        begin = group.end
    _complete(clauses, words[begin:])
    whole = with_contact_clauses(with_unclaimed(without_taken_up(clauses)))
    return tuple(map(with_link_apart, map(with_source_apart, with_fronted(whole))))


def _complete(clauses: list[Clause], complement: Words) -> None:
    complement = complement[: comment_start(complement)]
    complement = trimmed(complement[: sentence_end(complement)])
    complement = trimmed(complement[: closing_bracket(complement)])
    complement = complement[: listed_behind(complement)]
    if clauses and complement:
        clauses[-1] = replace(clauses[-1], complement=complement)


def _divide(gap: Words, group: Group, clauses: Sequence[Clause]) -> tuple[Words, Clause]:
    """Return what of `gap` belongs to the clause before, and the new clause without its complement."""
    if not clauses:
        return (), _first(gap, group)
    if (stop := sentence_end(gap)) is not None:
        return gap[:stop], _first(gap[stop + 1 :], group)
    if group.finite and (stop := own_end(gap, group, clauses)) is not None:
        return gap[:stop], _first(gap[stop + 1 :], group)
    return _divide_within(gap, group, clauses)


def _divide_within(gap: Words, group: Group, clauses: Sequence[Clause]) -> tuple[Words, Clause]:
    """Divide a gap inside one sentence by the form of the verb, else by what joins it."""
    if group.infinitive or _is_helped(clauses[-1], gap, group):
        return gap, hanging.infinitive(gap, group, clauses)
    if not group.finite:
        return gap, hanging.participle(gap, group, clauses)
    marker = last_marker(gap)
    if marker is not None:
        return gap[:marker], hanging.marked(gap, marker, group, clauses)
    joined = _joined(gap, group, clauses)
    if joined is not None:
        return joined
    cut = subject_start(gap)
    if cut and (governor := _still_leading(clauses)) is not None:
        return gap[:cut], Clause(group, Kind.CONTENT, gap[cut:], governor=governor)
    left, clause = _with_own_subject(gap, group, clauses)
    if gap[-1:] != () and gap[-1].text == "(":
        # "The bridge (*opened* in 2004) | needed": what stands before the bracket has no verb yet.
        clause = replace(clause, awaited=awaited(gap[:-1], clauses))
    return left, clause


def _joined(gap: Words, group: Group, clauses: Sequence[Clause]) -> tuple[Words, Clause] | None:
    """Divide a gap at the coordinator that joins its verb to the one before; None where none does."""
    if ends_coordinated(gap):
        left = without_coordinator(gap)
        return left, coordinated(group, clauses, left, apart=gap[len(left)].text == ",")
    joint = dated_joint(gap)
    if joint is None:
        return None
    # "Moved to Lund *and in 1990* opened the school": a date is no subject, and is that of what follows.
    left = trimmed(gap[:joint])
    clause = coordinated(group, clauses, left, apart=gap[joint - 1].text == ",")
    return left, replace(clause, adjunct=trimmed(gap[joint + 1 :]))


def _still_leading(clauses: Sequence[Clause]) -> int | None:
    """Return whose "that" a participle keeps from its clause: "*denied that after* joining, | Norvia signed"."""
    inserted = clauses[-1]
    if inserted.kind is not Kind.PARTICIPLE or inserted.governor is None or not inserted.preposition:
        return None
    led = [word.folded for word in clauses[inserted.governor].complement[-2:]]
    return inserted.governor if led == ["that", inserted.preposition] else None


def _is_helped(before: Clause, gap: Words, group: Group) -> bool:
    """Tell "helped (farmers) *build*": the base form is an infinitive without its "to"."""
    bare = group.end - group.start == 1 and group.verb.words[0].form == Form.BASE
    return bare and before.group.verb.lemmas == ("help",) and all(word.tag in _PAIRED for word in gap)


def _introduces_pair(before: Clause, gap: Words) -> bool:
    """Tell "said *China and Peru* | have signed": what "said" is followed by a clause, and has no such object."""
    named = bool(gap) and all(word.tag in _PAIRED for word in gap)
    joined = named and gap[0].tag is not Tag.COORDINATOR and gap[-1].is_nominal
    return joined and before.group.verb.lemmas[0] in _NAMING_NOTHING


def _first(gap: Words, group: Group) -> Clause:
    marker = last_marker(gap)
    if marker is None:
        return _unmarked_first(gap, group)
    if gap[marker].tag is Tag.RELATIVE:
        return hanging.relative(gap, marker, group)
    opened = gap[marker]
    # "Much of *what* Lund owned | burned": the verb that follows is not said of Lund.
    head = gap[: marker + 1] if opened.folded in _FREE else ()
    adjunct, subject = split_adjunct(gap[marker + 1 :])
    if not has_nominal(subject):
        adjunct, subject = (), gap[marker + 1 :]
    return Clause(
        group,
        hanging.kind_of(opened),
        subject,
        adjunct=(*gap[:marker], *adjunct),
        head=head,
        conjunction=opened.folded,
    )


def _unmarked_first(gap: Words, group: Group) -> Clause:
    adjunct, subject = split_adjunct(gap)
    if group.infinitive:
        return Clause(group, Kind.INFINITIVE, subject, adjunct=adjunct, head=subject)
    if group.finite:
        return opening(subject, group, adjunct)
    head = trimmed(subject[: open_bracket(subject)])
    if group.gerund and has_nominal(gap) and gap[-1].tag is Tag.PREPOSITION:
        # "Police suspect Orlo of | having burned": what a noun's preposition governs is only spoken of.
        real = gap[-1].folded in REAL_GERUND_PREPOSITIONS
        group = group if real else replace(group, modality=Modality.UNREAL)
    phrase = last_phrase(head)
    inner = hanging.governed(phrase)
    if len(inner) < len(phrase):
        # "According to *the study* | published in 2019, sales rose": what a preposition opens is no subject.
        head = ()
    return Clause(
        group, Kind.PARTICIPLE, hanging.those_led(inner, group) or inner, adjunct=adjunct, head=head
    )


def _with_own_subject(gap: Words, group: Group, clauses: Sequence[Clause]) -> tuple[Words, Clause]:
    """Divide a gap without conjunction at its comma; without a noun it leaves the verb to a subject before."""
    governor = len(clauses) - 1
    before = clauses[governor]
    cut = 0 if _introduces_pair(before, gap) else subject_start(gap)
    if (
        closes_bracket(gap)
        or not names_somebody(gap)
        or gap[-1].text == ","
        or (cut == 0 and (_finishes(gap, before) or _keeps_waiting(gap, before)))
    ):
        return _taken_up(gap, group, clauses)
    if cut == 0 and clauses[0].head and not any(clause.group.finite for clause in clauses):
        # "A plan to close the mine | failed": the verb has the noun that only an infinitive has followed.
        return gap, Clause(group, Kind.MAIN, clauses[0].head)
    lemma = before.group.verb.lemmas[0]
    if lemma in SAYING and introduces_speech(gap[:cut]):
        when, subject = split_telling(lemma, gap[cut:])
        return when, Clause(group, Kind.CONTENT, subject, governor=governor)
    if cut == 0 and before.kind is not Kind.PARTICIPLE:
        if lemma in _INTRODUCING:
            when, subject = split_telling(lemma, gap)
            return when, Clause(group, Kind.CONTENT, subject, governor=governor)
        return opened(gap, group, governor)
    cut = with_opening_phrase(gap, cut, group, clauses)
    adjunct, subject = split_adjunct(gap[cut:])
    left, clause = opened(subject, group, governor)
    return (*gap[:cut], *left), replace(clause, adjunct=adjunct)


def _taken_up(gap: Words, group: Group, clauses: Sequence[Clause]) -> tuple[Words, Clause]:
    """Give a verb behind an insertion the subject that has waited for it."""
    spoken_of = before_inverted_speaker(clauses)
    if spoken_of:
        return gap, Clause(group, Kind.MAIN, spoken_of)
    clause = resumed(group, clauses)
    if clause is not None:
        return gap, clause
    apposed = awaited(gap, clauses) if gap and gap[-1].text == "," else None
    if apposed is not None and any(word.text == "," for word in apposed.subject):
        return gap, taken_up(apposed, group)
    return gap, hanging.pending(group, clauses)


def _finishes(gap: Words, before: Clause) -> bool:
    """Tell whether the words between two verbs only finish an inserted clause: "signed *in 2001* covers".

    "The report that it bought *the mine* was false": the noun that opened the sentence still has no verb.
    """
    inserted = before.kind in _INSERTED and bool(before.head)
    if inserted and (_is_acted_on(gap, before) or _is_led_by_noun(before)):
        return True
    return inserted and gap[0].tag in (Tag.PREPOSITION, Tag.NUMBER, Tag.DATE)


def _keeps_waiting(gap: Words, before: Clause) -> bool:
    """Tell "police said the man arrested *in May* died" and "…, the bank suing *Lind* sold", whose subjects wait."""
    waiting = before.kind is Kind.PARTICIPLE and before.awaited is not None
    acted_on = before.group.gerund and all(word.tag in _ACTED_ON for word in gap)
    return waiting and (gap[0].tag in (Tag.PREPOSITION, Tag.DATE) or acted_on)


def _is_led_by_noun(before: Clause) -> bool:
    """Tell "the *report* that" and "the *fact* that" at the head of a sentence, whose noun has no verb yet."""
    return before.governor is None and (is_report(before) or takes_as_given(before))


def _is_acted_on(gap: Words, before: Clause) -> bool:
    """Tell "the rocket that carried *the satellite* | weighs": who a relative clause is about has no verb yet."""
    waits = before.governor is None or before.awaited is not None
    about = before.kind is Kind.RELATIVE and not before.object and waits
    lemma = before.group.verb.lemmas[0]
    return about and lemma not in _INTRODUCING and all(word.tag in _ACTED_ON for word in gap)
