"""Verbs that are joined to one before them, whose subject they share: "opened in May *and closed* in June"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.language.lexicon import Form
from claimcheck.predicates.clauses.clause import Clause, Kind, Words
from claimcheck.predicates.clauses.gaps import has_nominal
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.tables.lexical import FACTIVE, OPINION, SAYING, TELLING
from claimcheck.predicates.tags.word_forms import word_form
from claimcheck.predicates.words import Tag

MOST_CLAUSES_BACK = 40
"""How far a verb's subject is looked for; longer chains are no sentences, and searching them would be quadratic."""

_SPEAKING = SAYING | OPINION | FACTIVE | TELLING

_ONE_BETWEEN = 2

_KEPT_KINDS = frozenset({Kind.RELATIVE, Kind.CONTENT, Kind.CONDITION})
"""Kinds that a clause joined to one of them shares."""


def coordinated(group: Group, clauses: Sequence[Clause], behind: Words, *, apart: bool = False) -> Clause:
    """Take the subject, and for a bare participle or infinitive the auxiliaries, from the clause it is joined to.

    Behind a comma (`apart`) that closes a relative clause, or who says so, it is joined to the one before that: "is fed
    by ten rivers, of which the Moss is the longest, *and drains* into the sea". `behind` is what stands between.
    """
    if clauses[-1].kind is Kind.INFINITIVE and group.verb.words[0].form == Form.BASE:
        # "To support and help": the second infinitive hangs where the first does.
        return replace(clauses[-1], group=group, complement=(), object=())
    joined = nearest_finite(clauses) or clauses[0]
    if apart and _is_inserted(clauses, behind):
        joined = nearest_finite(clauses[:-1]) or joined
    if apart and joined.kind is Kind.RELATIVE and joined.governor is not None:
        joined = clauses[joined.governor]
    kind = joined.kind if joined.kind in _KEPT_KINDS else Kind.COORDINATED
    return Clause(
        _with_auxiliaries(group, joined.group),
        kind,
        joined.subject,
        governor=joined.governor,
        noun=joined.noun,
    )


def _with_auxiliaries(group: Group, joined: Group) -> Group:
    verb = group.verb
    form = verb.words[0].form
    if len(verb.words) != group.end - group.start:
        return group
    if form == Form.BASE or (joined.modal and word_form(verb.words[0].folded).may_be_base):
        # "Will open and *cost*": the past of such a verb is spelled like its base.
        return replace(group, negated=joined.negated, modality=joined.modality)
    if joined.verb.passive and form in (Form.PAST, Form.PARTICIPLE):
        return replace(group, verb=replace(verb, passive=True))
    return group


def _is_inserted(clauses: Sequence[Clause], behind: Words) -> bool:
    """Tell "the crew found the leak, *Lund said*, and closed it", where Lund closed nothing."""
    before = clauses[-1]
    if not before.group.finite or before.group.verb.lemmas[0] not in _SPEAKING:
        return False
    if before.kind is Kind.ADVERBIAL:
        return before.conjunction == "as"
    if before.awaited is not None:
        # "Found *the leak*, Lund said": read so far for what Lund says of the leak.
        return True
    told = before.group.verb.lemmas[0] in TELLING or not has_nominal(_undated(behind))
    return told and before.kind is Kind.MAIN and _stands_behind_comma(before, clauses[:-1])


def _stands_behind_comma(speaking: Clause, clauses: Sequence[Clause]) -> bool:
    """Tell ", Lund said" from ", *and* Lund agreed", which is a statement of its own: one word parts it, not two."""
    words = (*clauses[-1].group.verb.words, *clauses[-1].complement) if clauses else ()
    return (
        words != ()
        and speaking.subject[:1] != ()
        and speaking.subject[0].index - words[-1].index == _ONE_BETWEEN
    )


def _undated(words: Words) -> Words:
    return tuple(word for word in words if word.tag is not Tag.DATE)


def nearest_finite(clauses: Sequence[Clause]) -> Clause | None:
    """Return the last clause whose verb has a subject of its own or takes one over; None for no such clause."""
    return next((clause for clause in reversed(clauses[-MOST_CLAUSES_BACK:]) if clause.group.finite), None)
