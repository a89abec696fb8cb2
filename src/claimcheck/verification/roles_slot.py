"""Subject and roles: is it said of the same things, each in its own role?"""

from collections.abc import Sequence

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.model.span import Span
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.lexical import OPEN_PRONOUNS
from claimcheck.predicates.noun_families import GENERIC
from claimcheck.verification.figures_slot import states_figure
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import (
    conjuncts,
    head_of,
    is_open,
    is_plural_pointer,
    show,
    without_illustrations,
)
from claimcheck.verification.surroundings import antecedent_of, fill_terms, is_ambiguous
from claimcheck.verification.terms import Term, keys_of, terms_of, word_is_ordinal

Words = tuple[Word, ...]
_PLACING = frozenset({"in", "at", "on", "during"})
_AWAY = frozenset({"after", "before", "despite", "without", "against", "outside", "following", "since"})
_OPPOSED_ROLES = (frozenset({"from"}), frozenset({"to", "into", "toward", "towards"}), frozenset({"by"}))


def compare_subjects(pairing: Pairing) -> Comparison:
    """Compare what the two statements are about; a pointer in the source is filled from its context."""
    wanted = terms_of(pairing.claim.subject, pairing.claimed)
    side = without_illustrations(pairing.subject_side)
    claim_text, source_text = show(pairing.claim.subject), show(pairing.subject_side)
    if not wanted:
        return Comparison(Slot.SUBJECT, claim_text, source_text, Outcome.MATCH)
    if not side and pairing.claim.verb.passive is not pairing.source.verb.passive:
        return Comparison(Slot.SUBJECT, claim_text, "", Outcome.MISSING, "the source does not say by whom")
    outcome, note = _subject(pairing, wanted, side)
    return Comparison(Slot.SUBJECT, claim_text, source_text, outcome, note, _span(side))


def _subject(pairing: Pairing, wanted: tuple[Term, ...], side: Words) -> tuple[Outcome, str]:
    pool = terms_of(side, pairing.analysis)
    missing = [term for term in wanted if not pairing.matcher.find(term, pool)]
    if is_open(side):
        return _filled(pairing, missing, side)
    if not _heads_agree(pairing, side):
        return Outcome.MISSING, "about something else"
    if not missing:
        return _roles_inside(wanted, pool, pairing)
    if all(term.name for term in missing) and not any(term.name for term in pool):
        return _filled(pairing, missing, side)
    return Outcome.MISSING, "not named: " + ", ".join(term.text for term in missing)


def _filled(pairing: Pairing, missing: Sequence[Term], side: Words) -> tuple[Outcome, str]:
    if not missing:
        return Outcome.MATCH, ""
    kept = [term for term in missing if not _is_generic(term)] or list(missing)
    inside = _earlier_subject(pairing, side)
    if inside:
        found = all(pairing.matcher.find(term, inside) for term in kept)
        return (
            (Outcome.MATCH, "from the same sentence")
            if found
            else (Outcome.MISSING, "points to something else")
        )
    head = head_of(side)
    antecedent = antecedent_of(head, pairing.surroundings.analyses) if head is not None else None
    if head is not None and antecedent is not None:
        pool = terms_of(antecedent.words, antecedent)
        if is_ambiguous(head, antecedent) and not is_plural_pointer(side):
            return Outcome.MISSING, "points to more than one"
        if all(pairing.matcher.find(term, pool) for term in kept):
            return Outcome.MATCH, "from context"
    elif fill_terms(kept, pairing.surroundings.analyses, pairing.matcher, plural=is_plural_pointer(side)):
        return Outcome.MATCH, "from context"
    return Outcome.MISSING, "context does not say: " + ", ".join(term.text for term in kept)


def _earlier_subject(pairing: Pairing, side: Words) -> tuple[Term, ...]:
    """Return what a pronoun points to inside its own sentence: "the port grew, so *it* hired"."""
    pronoun = not any(word.tag in (Tag.NOUN, Tag.NAME) for word in side)
    if not pronoun or not side:
        return ()
    for statement in reversed(pairing.analysis.statements):
        before = statement.subject and statement.subject[-1].index < side[0].index
        if before and not is_open(statement.subject) and not statement.verb.nominal:
            return terms_of(statement.subject, pairing.analysis)
    return ()


def _is_generic(term: Term) -> bool:
    """Tell whether a word only says what kind of thing a name is: "Central Asian *countries*"."""
    return term.word.lemma in GENERIC and term.word.tag is Tag.NOUN and not term.name


def _heads_agree(pairing: Pairing, side: Words) -> bool:
    """Tell whether each thing the claim is about heads a conjunct of the source's subject."""
    theirs = [head for part in conjuncts(side) if (head := head_of(part)) is not None]
    ours = [head for part in conjuncts(pairing.claim.subject) if (head := head_of(part)) is not None]
    pool = terms_of(theirs, pairing.analysis)
    return bool(ours) and all(pairing.matcher.find(term, pool) for term in terms_of(ours, pairing.claimed))


def _roles_inside(wanted: Sequence[Term], pool: Sequence[Term], pairing: Pairing) -> tuple[Outcome, str]:
    """Names inside a phrase keep their direction: exports *to* Peru are not exports *from* Peru."""
    for term in wanted:
        other = pairing.matcher.find(term, pool) if term.name else None
        if other is not None and _is_other_role(term.preposition, other.preposition):
            return Outcome.NEITHER, f"{other.preposition} {other.text}, not {term.preposition} {term.text}"
    return Outcome.MATCH, ""


def _is_other_role(first: str, second: str) -> bool:
    one = next((role for role in _OPPOSED_ROLES if first in role), None)
    other = next((role for role in _OPPOSED_ROLES if second in role), None)
    return one is not None and other is not None and one is not other


def compare_roles(pairing: Pairing) -> Comparison:
    """Compare everything else the claim says: objects, places, occasions, and clauses that hang on it."""
    claim = pairing.claim
    wanted = _wanted(pairing)
    claim_text = show((*claim.complement, *claim.adjunct))
    source_text = show(pairing.source.complement)
    missing = [term for term in wanted if not _stated(term, pairing)]
    if not missing:
        return Comparison(
            Slot.ROLES, claim_text, source_text, Outcome.MATCH, "", _span(pairing.source.complement)
        )
    rival = _single_filler(missing, pairing)
    if rival is not None:
        note = "a role with one filler"
        return Comparison(Slot.ROLES, missing[0].text, rival.text, Outcome.MISMATCH, note, _word_span(rival))
    contrary = _other_ordinal(missing, pairing) or _opposite(missing, pairing)
    if contrary is not None:
        note = f"{contrary.text} against {missing[0].text}"
        return Comparison(
            Slot.DIRECTION, missing[0].text, contrary.text, Outcome.MISMATCH, note, _word_span(contrary)
        )
    if _fills(missing, pairing):
        return Comparison(Slot.ROLES, claim_text, source_text, Outcome.MATCH, "from context")
    note = "not stated: " + ", ".join(term.text for term in missing)
    return Comparison(
        Slot.ROLES, claim_text, source_text, Outcome.MISSING, note, _span(pairing.source.complement)
    )


def _wanted(pairing: Pairing) -> tuple[Term, ...]:
    claim, assertion = pairing.claim, pairing.assertion
    words = (*claim.complement, *claim.adjunct)
    spoken = {word.index for word in claim.speaker}
    words = tuple(word for word in words if word.index not in spoken and word.folded != "according")
    details = tuple(word for word in assertion.details if word.index not in spoken)
    return (
        *terms_of(words, pairing.claimed),
        *terms_of(details, pairing.claimed),
        *pairing.reading.subject_terms,
    )


def _stated(term: Term, pairing: Pairing) -> bool:
    """Tell whether the source's clause states a term in a role that fits."""
    found = pairing.matcher.find(term, terms_of(_governed(pairing), pairing.analysis))
    if found is not None:
        return not _is_other_role(term.preposition, found.preposition)
    if term in pairing.reading.subject_terms:
        return pairing.matcher.find(term, terms_of(pairing.analysis.words, pairing.analysis)) is not None
    if not term.preposition and term.word not in pairing.assertion.details:
        return False
    if _has_rival_place(term, pairing):
        return False
    around = pairing.matcher.find(term, terms_of(_around(pairing), pairing.analysis))
    return (
        around is not None
        and around.preposition not in _AWAY
        and not _is_other_role(term.preposition, around.preposition)
    )


def _has_rival_place(term: Term, pairing: Pairing) -> bool:
    """ "The Vienna orchestra played in Prague" did not play in Vienna."""
    if not term.name or term.preposition not in _LOCAL:
        return False
    pool = terms_of(_governed(pairing), pairing.analysis)
    return any(other.name and other.preposition in _LOCAL for other in pool)


_LOCAL = frozenset({"in", "at", "near"})


def _governed(pairing: Pairing) -> Words:
    """The words of the source's clause in the place of what the claim's verb governs."""
    source = pairing.source
    own = {word.index for word in pairing.subject_side}
    words = (*pairing.complement_side, *source.adjunct, *source.verb.words[1:])
    if states_figure(pairing):
        words = without_illustrations(words)
    return tuple(word for word in words if word.index not in own or pairing.claim.verb.passive)


def _around(pairing: Pairing) -> Words:
    """The words that may place or detail the statement: its subject, and clauses that hang on it."""
    hanging = [
        word
        for statement in pairing.analysis.statements
        if not statement.main and statement is not pairing.source
        for word in statement.words
    ]
    verb = pairing.source.verb.words
    near = range(verb[0].index - 3, verb[-1].index + 4) if verb else range(0)
    adverbs = [word for word in pairing.analysis.words if word.index in near and word.tag is Tag.ADVERB]
    own = pairing.source.words
    if states_figure(pairing):
        own = without_illustrations(own)
    return tuple(sorted({*hanging, *adverbs, *own}, key=lambda word: word.index))


def _single_filler(missing: Sequence[Term], pairing: Pairing) -> Term | None:
    """Return the other name where only one thing can be named: "is based in", "the capital of … is"."""
    if len(missing) != 1 or not missing[0].name or not _has_one_filler(pairing):
        return None
    named = [term for term in terms_of(_governed(pairing), pairing.analysis) if term.name]
    same_role = [term for term in named if term.preposition == missing[0].preposition]
    return (
        same_role[0] if len(same_role) == 1 and not pairing.matcher.same(same_role[0], missing[0]) else None
    )


def _other_ordinal(missing: Sequence[Term], pairing: Pairing) -> Term | None:
    """ "The 20th anniversary" is not the 30th: another ordinal on the same noun excludes the claim's."""
    if len(missing) != 1 or not word_is_ordinal(missing[0].word):
        return None
    if not any(name == "be" for name, _ in pairing.claim.verb.families):
        return None
    counted = pairing.claimed.words[missing[0].word.index + 1 : missing[0].word.index + 2]
    for word in _governed(pairing):
        after = pairing.analysis.words[word.index + 1 : word.index + 2]
        if word_is_ordinal(word) and counted and after and same_heads(counted[0], after[0]):
            return terms_of((word,), pairing.analysis)[0]
    return None


def _has_one_filler(pairing: Pairing) -> bool:
    if any(name == "locate" for name, _ in pairing.claim.verb.families):
        return True
    head = head_of(pairing.claim.subject)
    return pairing.claim.verb.lemmas == ("be",) and head is not None and head.lemma in _UNIQUE


_UNIQUE = frozenset({"capital", "headquarters", "seat", "birthplace", "currency"})
"""Nouns of which a thing has one."""


def _opposite(missing: Sequence[Term], pairing: Pairing) -> Term | None:
    if len(missing) != 1:
        return None
    return pairing.matcher.opposite(missing[0], terms_of(_governed(pairing), pairing.analysis))


def _fills(missing: Sequence[Term], pairing: Pairing) -> bool:
    """Fill places and occasions, and what a pointer among the governed words stands for, from the context."""
    contexts = pairing.surroundings.analyses
    placed = [term for term in missing if term.preposition in _PLACING]
    pointers = _pointers(_governed(pairing))
    if any(term.preposition in _PLACING for term in terms_of(_governed(pairing), pairing.analysis)):
        placed = []
    if placed and len(placed) == len(missing) and not any(term.name for term in missing):
        return fill_terms(missing, contexts, pairing.matcher, plural=True)
    if pointers:
        kept = [term for term in missing if not _is_generic(term)]
        return bool(kept) and fill_terms(kept, contexts, pairing.matcher, plural=True)
    if (
        placed
        and len(placed) == len(missing)
        and not any(term.name for term in terms_of(_governed(pairing), pairing.analysis))
    ):
        return fill_terms(missing, contexts, pairing.matcher, plural=False)
    return False


def _pointers(words: Words) -> bool:
    """Tell whether a governed phrase points back: "with *those countries*", "it"."""
    for place, word in enumerate(words):
        if word.folded in ("those", "these", "them", "this", "their", "its", "it"):
            return True
        if word.folded in OPEN_PRONOUNS and place + 1 < len(words) and words[place + 1].lemma in GENERIC:
            return True
    return False


def same_heads(first: Word, second: Word) -> bool:
    """Tell whether two counted nouns are the same thing."""
    return bool(keys_of(first.lemma) & keys_of(second.lemma))


def extra_terms(claim: Predication, words: Words, pairing: Pairing) -> tuple[Term, ...]:
    """Return the content words of a source phrase that the claim does not have."""
    wanted = (
        *terms_of(claim.words, pairing.claimed),
        *terms_of(claim.speaker, pairing.claimed),
        *terms_of(pairing.assertion.details, pairing.claimed),
        *pairing.reading.subject_terms,
    )
    pool = terms_of(words, pairing.analysis)
    return tuple(term for term in pool if not pairing.matcher.find(term, wanted))


def _span(words: Sequence[Word]) -> Span | None:
    if not words:
        return None
    return Span(min(word.start for word in words), max(word.end for word in words))


def _word_span(term: Term) -> Span:
    return Span(term.word.start, term.word.end)
