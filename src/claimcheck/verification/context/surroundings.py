"""Filling from the context what a clause leaves open, where the context offers one candidate only.

The walk goes from the nearest earlier sentence to the title. A sentence that names something else in between blocks
the walk for names: then the pointer may mean that other thing, and the answer is "not found".
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from claimcheck.language.records import record
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.filing_places import without_filing_place
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification.matching import Matcher
from claimcheck.verification.reading.analysis import Analysis, Words, analyse
from claimcheck.verification.reading.insertions import without_brackets
from claimcheck.verification.reading.terms import Term, keys_inside, keys_of, sentence_terms, terms_of


@record(frozen=True, slots=True)
class Surroundings:
    """What stands around a sentence: title, heading, earlier sentences; the nearest last."""

    texts: tuple[str, ...] = ()
    reference: date | None = None
    """The document's own date."""
    families: frozenset[str] = frozenset()
    """Folded words that are names of people here."""

    def nearest_first(self) -> Iterator[Analysis]:
        """Analyse one text after the other, as far as the walk goes: most walks end at the first."""
        return (analyse(text, self.reference, self.families) for text in reversed(self.texts))


ASIDE = frozenset(
    """
    in at on from near of during for after before across along through between over under around off within via
    beside opposite beyond throughout
    """.split()
)
"""What stands behind these is mostly a place or an occasion, and seldom what "it" or "she" means."""

NOTHING_AROUND = Surroundings()


def fill_terms(
    missing: Sequence[Term], contexts: Surroundings, matcher: Matcher, *, plural: bool, aside: bool = True
) -> bool:
    """Tell whether the context states all of `missing`: the names in the nearest sentence that names anything.

    `plural` says that several things may be meant, `aside` that they may stand beside the subject as well: "they"
    behind "Tarvik Movers is a firm in *Norvia*" are not the Norvians.
    """
    wanted = [term for term in missing if term.name]
    plain = [term for term in missing if not term.name]
    if plain and not _all_in_one(plain, contexts, matcher):
        return False
    return not wanted or _names_in_nearest(wanted, contexts, matcher, plural=plural, aside=aside)


def antecedent_of(head: Word, contexts: Surroundings) -> Analysis | None:
    """Return the nearest context that speaks of a summit, for "the summit", and names something; None for none.

    A sentence that only points back itself ("the summit also …") is passed over.
    """
    keys = keys_of(head.lemma)
    return next((item for item in contexts.nearest_first() if item.names and _speaks_of(keys, item)), None)


def is_ambiguous(head: Word, context: Analysis) -> bool:
    """Tell whether the context names two things of the kind: "Lund University and Uppsala University"."""
    keys = keys_of(head.lemma)
    named = (term.name for term in sentence_terms(context) if term.name)
    return len({name for name in named if keys & keys_inside(name)}) > 1


def _speaks_of(keys: frozenset[str], context: Analysis) -> bool:
    return any(
        keys & keys_inside(term.name) or (keys & term.keys and not points_back(term.word, context))
        for term in sentence_terms(context)
        # Who "will meet" is no meeting.
        if term.word.tag is not Tag.VERB
    )


def points_back(noun: Word, context: Analysis) -> bool:
    """Tell "said *the bank* would", which names no bank itself, from "the bank of Lund"."""
    before = context.words[noun.index - 1].folded if noun.index else ""
    behind = context.words[noun.index + 1 : noun.index + 2]
    told = any(word.tag in (Tag.PREPOSITION, Tag.RELATIVE, Tag.NAME) for word in behind)
    return before in DEFINITE and not told


def _all_in_one(plain: Sequence[Term], contexts: Surroundings, matcher: Matcher) -> bool:
    """Look for plain words where a context says what it is about; what it only mentions is no antecedent."""
    return any(
        all(matcher.find(term, _topic_terms(context)) for term in plain)
        for context in contexts.nearest_first()
    )


@lru_cache(maxsize=20_000)
def _topic_terms(context: Analysis) -> tuple[Term, ...]:
    """Return the content words of a context's subjects and opening phrases; of a heading without a verb, all."""
    mains = [item for item in context.statements if item.main and not item.verb.nominal]
    if not mains:
        return sentence_terms(context)
    return tuple(
        term for item in mains for part in (item.adjunct, item.subject) for term in terms_of(part, context)
    )


def _names_in_nearest(
    wanted: Sequence[Term], contexts: Surroundings, matcher: Matcher, *, plural: bool, aside: bool
) -> bool:
    context = _nearest_naming(contexts)
    if context is None:
        return False
    named = tuple(term for term in outside_brackets(context) if term.name)
    leading = leading_names(context)
    candidates = leading or named
    if all(matcher.find(term, candidates) for term in wanted):
        if plural and (leading or aside):
            return True
        others = () if _calls_subject(context) else _not_aside(named, context)
        return not _has_rival((*candidates, *others), wanted, matcher)
    pools = [named] if aside else _joined_subjects(context)
    return plural and any(all(matcher.find(term, pool) for term in wanted) for pool in pools)


def _joined_subjects(context: Analysis) -> list[tuple[Term, ...]]:
    """Return the names of each subject that joins several: "Lind said *Norvia and Sorland* had met. They"."""
    subjects = [item.subject for item in context.statements]
    joined = (subject for subject in subjects if any(word.tag is Tag.COORDINATOR for word in subject))
    return [tuple(term for term in terms_of(subject, context) if term.name) for subject in joined]


def _calls_subject(context: Analysis) -> bool:
    """Tell "*Lund is a town* in the county of Norrland", where nothing else is spoken of that "it" could mean."""
    main = _main(context)
    if main is None or main.verb.lemmas != ("be",) or not leading_names(context):
        return False
    return any(word.folded in ("a", "an") for word in main.complement[:1])


def _not_aside(named: Sequence[Term], context: Analysis) -> tuple[Term, ...]:
    """Return the names but for places, occasions, and who is named beside the subject by a participle."""
    main = _main(context)
    group = (
        context.words[main.subject[0].index : main.verb.words[0].index] if main and main.verb.words else ()
    )
    beside = frozenset(group) - frozenset(_without_participle(group))
    return tuple(term for term in named if term.preposition not in ASIDE and term.word not in beside)


def _nearest_naming(contexts: Surroundings) -> Analysis | None:
    """Return the nearest text that names anything: the title, where one says "the bridge" under "Tarvik Bridge"."""
    texts = list(contexts.nearest_first())
    title = texts[-1] if texts else None
    called = title.name_of(title.words[0]) if title is not None and len(title.words) == 1 else None
    kind = keys_inside(called.words) if called is not None and len(called.words) > 1 else frozenset()
    for text in texts:
        if text.names:
            return text
        if kind and any(kind & term.keys and _is_bare(term.word, text) for term in sentence_terms(text)):
            return title
    return None


def _is_bare(noun: Word, context: Analysis) -> bool:
    """Tell "approved *the bridge* by 98 votes" from "the bridge of Lund"."""
    before = context.words[noun.index - 1].folded if noun.index else ""
    behind = context.words[noun.index + 1 : noun.index + 2]
    told = any(word.folded in ASIDE or word.tag in (Tag.RELATIVE, Tag.NAME) for word in behind)
    return before in DEFINITE and not told


def leading_names(context: Analysis) -> tuple[Term, ...]:
    """Return the names in the subject of the sentence's main statement; a pointer most likely means that."""
    main = _main(context)
    subject = _without_participle(without_brackets(main.subject)) if main else ()
    return tuple(term for term in terms_of(subject, context) if term.name)


def _main(context: Analysis) -> Predication | None:
    return next((item for item in context.statements if item.main and item.subject), None)


def _without_participle(subject: Words) -> Words:
    """Return a subject without what a participle says of it: "Tarvik*, headed by Mara Lind since 2021,*"."""
    opened = (
        at for at, (word, after) in enumerate(pairwise(subject)) if word.text == "," and after.tag is Tag.VERB
    )
    return subject[: next(opened, None)]


def outside_brackets(context: Analysis) -> tuple[Term, ...]:
    """Return the terms of a text but for those of brackets that only say its names once more, and of its dateline."""
    kept = without_filing_place(without_brackets(context.words))
    return sentence_terms(context) if kept is context.words else terms_of(kept, context)


def _has_rival(leading: Sequence[Term], wanted: Sequence[Term], matcher: Matcher) -> bool:
    """Tell whether the subject names another thing besides: "it" after "China and Peru met" may be either."""
    words = {word for term in wanted for word in term.name}
    return any(
        not set(term.name) <= words and not any(matcher.find(other, (term,)) for other in wanted)
        for term in leading
    )
