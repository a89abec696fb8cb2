"""From clauses to statements: what governs a clause decides whether it is asserted, denied or only thought."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Clause, Kind
from claimcheck.predicates.clauses.conditions import (
    first_conditional,
    is_condition,
    may_be_forestalled,
    under_proviso,
)
from claimcheck.predicates.clauses.credence import calls_false, is_disputed
from claimcheck.predicates.clauses.cutting import cut_clauses
from claimcheck.predicates.clauses.governing import (
    Standing,
    governed_standing,
    is_report,
    own_standing,
    takes_as_given,
    weaker,
)
from claimcheck.predicates.clauses.speakers import with_speakers
from claimcheck.predicates.clauses.taken_back import first_taken_back, waits_for_another
from claimcheck.predicates.conjoined.conjuncts import spread
from claimcheck.predicates.conjoined.shared_doers import with_shared_doers
from claimcheck.predicates.conjoined.shared_nouns import with_shared_nouns
from claimcheck.predicates.filing_places import without_filing_place
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.stated.accompanying import find_openings, without_company
from claimcheck.predicates.stated.ages_of_persons import find_ages_of_persons
from claimcheck.predicates.stated.anniversaries import find_anniversaries
from claimcheck.predicates.stated.apposed_employers import find_apposed_employers
from claimcheck.predicates.stated.appositions import find_appositions
from claimcheck.predicates.stated.backers import find_backers
from claimcheck.predicates.stated.budgets import without_budget
from claimcheck.predicates.stated.bynames import under_bynames
from claimcheck.predicates.stated.capacities import find_capacities
from claimcheck.predicates.stated.descriptions import of_described
from claimcheck.predicates.stated.earlier_levels import find_compared, without_earlier_level
from claimcheck.predicates.stated.gatherings import find_gatherings
from claimcheck.predicates.stated.giving_nouns import find_given
from claimcheck.predicates.stated.headline_passives import as_headline_passive
from claimcheck.predicates.stated.included import find_included
from claimcheck.predicates.stated.listed_members import find_listed_members
from claimcheck.predicates.stated.measured_modifiers import find_modified
from claimcheck.predicates.stated.movements import without_movement
from claimcheck.predicates.stated.named_kinds import find_named_kinds
from claimcheck.predicates.stated.noun_statements import find_noun_statements
from claimcheck.predicates.stated.occasions import as_times
from claimcheck.predicates.stated.outings import as_brought_out, as_first_shown, find_years_of_works
from claimcheck.predicates.stated.owners_behind import find_owned
from claimcheck.predicates.stated.paired_appositions import find_paired_appositions
from claimcheck.predicates.stated.placed_names import find_placed_names
from claimcheck.predicates.stated.populations import find_populations
from claimcheck.predicates.stated.possessions import find_possessions
from claimcheck.predicates.stated.rankings import find_ranked
from claimcheck.predicates.stated.rating_bases import find_rated, with_date, without_basis
from claimcheck.predicates.stated.ratings import as_rated
from claimcheck.predicates.stated.reviews import as_reviewed
from claimcheck.predicates.stated.score_lines import find_score_lines
from claimcheck.predicates.stated.shared_things import find_shared_things, share_with
from claimcheck.predicates.stated.totals import find_totals
from claimcheck.predicates.stated.victories import find_victories
from claimcheck.predicates.stated.whole_moves import find_whole_moves
from claimcheck.predicates.words import Tag, Word

_INDEPENDENT = frozenset({Kind.MAIN, Kind.COORDINATED, Kind.CONTENT})
_INHERITING = frozenset({Kind.COORDINATED, Kind.RELATIVE, Kind.PARTICIPLE, Kind.INFINITIVE})
"""Kinds of clause whose subject stands in another."""

_BEFORE_VERB = frozenset(
    "now first also later soon eventually finally recently officially subsequently".split()
)
"""Adverbs between a subject and its verb that belong to the verb."""

_SINGLE = frozenset({"it", "he", "she"})
_SHORTEST_FRONTED = 4
"""Words of a fronted description with its pronoun: "a tower, it"."""

_LONGEST_SUBJECT = 120
"""Words of a subject that count. Clauses share subjects, so that an endless one would be read for each of them."""


def read_predications(words: Sequence[Word]) -> tuple[Predication, ...]:
    """Return the statements of one sentence's tagged words: of its verbs in order, then of its nouns.

    A sentence without a verb has only what its nouns state. `words` are all words of the sentence.
    """
    words = tuple(words)
    clauses = cut_clauses(words)
    settled = _with_reports(clauses, _settle(clauses, words))
    attributed = tuple(map(as_headline_passive, with_speakers(clauses, settled)))
    spoken = with_shared_doers(words, attributed)
    spoken = tuple(with_date(_as_marked(as_first_shown(statement, words)), words) for statement in spoken)
    levels = [level for statement in spoken for level in without_earlier_level(statement)]
    moved = [part for level in levels for part in without_movement(level)]
    moved += (move for statement in spoken for move in find_whole_moves(statement))
    apart = [part for level in moved for part in without_budget(level)]
    parts = [part for level in apart for part in without_company(level, words)]
    verbal = list(map(_as_marked, with_shared_nouns([piece for part in parts for piece in spread(part)])))
    verbal += (*find_compared(verbal), *find_included(verbal), *find_openings(spoken))
    verbal += tuple(of_described(words, verbal))
    verbal += (*find_appositions(words, verbal), *find_possessions(words, verbal))
    verbal += (*find_apposed_employers(words, verbal), *find_capacities(words, verbal))
    verbal += tuple(find_named_kinds(words, verbal))
    verbal += tuple(find_populations(verbal))
    verbal += (*find_backers(verbal), *find_gatherings(words, spoken), *find_shared_things(verbal))
    verbal += (*share_with(verbal), *find_anniversaries(verbal), *find_totals(words, verbal))
    verbal += (*find_rated(words, verbal), *find_years_of_works(verbal), *find_listed_members(words))
    verbal += (*find_score_lines(words), *find_ages_of_persons(words, verbal))
    verbal += (*find_ranked(spoken), *find_modified(words), *find_owned(words, spoken))
    verbal += (*find_placed_names(words), *find_victories(words, verbal), *find_paired_appositions(words))
    return (
        *verbal,
        *under_bynames(words, verbal),
        *find_noun_statements(words, spoken),
        *find_given(words, spoken),
    )


def _as_marked(statement: Predication) -> Predication:
    """Read marks, reviews, releases and occasions in the one form in which they are compared."""
    return as_brought_out(without_basis(as_reviewed(as_rated(as_times(statement)))))


def _settle(clauses: Sequence[Clause], words: Sequence[Word]) -> list[Predication]:
    """Conclude polarity and modality from what governs each clause, outer clauses first."""
    settled: list[Predication] = []
    unreal = 0 if waits_for_another(words) else first_conditional(words, clauses)
    comment = first_taken_back(words) or 0
    for clause in clauses:
        negated, modality = (
            own_standing(clause)
            if clause.governor is None
            else governed_standing(clause, settled[clause.governor])
        )
        unsaid = unreal is not None and clause.group.verb.words[-1].index >= unreal
        unsaid = unsaid or may_be_forestalled(clause) or is_condition(clause)
        modality = weaker(modality, Modality.UNREAL) if unsaid else under_proviso(modality, words)
        asked = clause.conjunction == "whether" and clause.governor is not None
        if asked or (is_condition(clause) and clause.group.modal):
            # Who asks whether, or what if, it may cost more has not said that it may.
            modality = Modality.HEARSAY
        if clause.group.verb.words[-1].index < comment:
            modality = weaker(modality, Modality.HEARSAY)
        settled.append(_predication(clause, (negated, modality)))
    return _with_awaited(settled)


def _with_awaited(settled: Sequence[Predication]) -> list[Predication]:
    """Take "once Oman has signed, the ban will be lifted" for no fact; "in 2019, when" is in the past."""
    followers = (*settled[1:], None)[: len(settled)]
    return [
        replace(item, modality=weaker(item.modality, Modality.UNREAL)) if _is_awaited(item, after) else item
        for item, after in zip(settled, followers, strict=True)
    ]


def _is_awaited(statement: Predication, after: Predication | None) -> bool:
    opens = statement.conjunction in ("once", "when", "after", "until", "before", "by the time")
    return opens and after is not None and after.main and after.lies_ahead


def _predication(clause: Clause, standing: Standing) -> Predication:
    negated, modality = standing
    return Predication(
        clause.group.verb,
        _without_fronted(without_filing_place(_without_time(clause.subject[:_LONGEST_SUBJECT]))),
        _governed(clause),
        _without_base(clause.adjunct),
        negated=negated,
        modality=modality,
        main=clause.kind in _INDEPENDENT,
        infinitive=clause.group.infinitive,
        inherited=clause.kind in _INHERITING,
        modal=clause.group.modal,
        conjunction=clause.conjunction,
    )


def _governed(clause: Clause) -> tuple[Word, ...]:
    """Return what a verb governs; what "with whom" or "in which" stands for is no object."""
    placed = clause.object[:1] != () and clause.object[0].tag is Tag.PREPOSITION
    return (*clause.complement, *clause.object) if placed else (*clause.object, *clause.complement)


def _without_base(adjunct: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave out "*Based in Lund,*", which is no place of what is said; "based on the data" says by what it is."""
    based = len(adjunct) > 1 and adjunct[0].folded == "based" and adjunct[1].folded not in ("on", "upon")
    return () if based else adjunct


def _without_fronted(subject: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the pronoun alone of "*A tower of concrete,* it", which says what it is and is no part of it."""
    if len(subject) < _SHORTEST_FRONTED or subject[-1].tag is not Tag.PRONOUN or subject[-2].text != ",":
        return subject
    return subject[-1:] if subject[0].folded in ("a", "an") and subject[-1].folded in _SINGLE else subject


def _without_time(subject: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave to the verb an adverb that stands before it: "He *now* leads", "the model *also* showed"."""
    timed = len(subject) > 1 and subject[-1].tag is Tag.ADVERB and subject[-1].folded in _BEFORE_VERB
    return subject[:-1] if timed and subject[-2].tag is not Tag.MARK else subject


def _with_reports(clauses: Sequence[Clause], settled: Sequence[Predication]) -> list[Predication]:
    """Deny "the report that X" where it "was false" or stands after "contrary to"; else hold it at arm's length."""
    followers = (*settled[1:], None)[: len(settled)]
    return [
        _reported(clause, statement, after)
        if is_report(clause) or (takes_as_given(clause) and after is not None and is_disputed(after))
        else statement
        for clause, statement, after in zip(clauses, settled, followers, strict=True)
    ]


def _reported(clause: Clause, statement: Predication, after: Predication | None) -> Predication:
    false = after is not None and calls_false(after) and after.modality is Modality.FACT
    if false or _is_contrary(clause):
        known = Modality.UNREAL if statement.modality is Modality.UNREAL else Modality.FACT
        return replace(statement, negated=not statement.negated, modality=known)
    return replace(statement, modality=weaker(statement.modality, Modality.HEARSAY))


def _is_contrary(clause: Clause) -> bool:
    words = (word.folded for word in (*clause.adjunct, *clause.head))
    return any(pair == ("contrary", "to") for pair in pairwise(words))
