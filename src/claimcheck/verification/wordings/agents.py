"""Offices told as deeds: "Velm, managed by Ola Berg" says that Ola Berg is the manager of Velm.

Observation: sports and business pages name who runs or made a thing in a participle beside it. Where the participle
stands without a "was", it holds at the time of the report, as "manager Ola Berg" does.
"""

from dataclasses import replace
from itertools import pairwise

from claimcheck.language.lexicon import Form
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, object_of
from claimcheck.verification.wordings.owning import verb_of

_AGENTS = {
    "manager": "manage",
    "coach": "coach",
    "trainer": "train",
    "leader": "lead",
    "head": "head",
    "captain": "captain",
    "chair": "chair",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "director": "direct",
    "conductor": "conduct",
    "editor": "edit",
    "owner": "own",
    "founder": "found",
    "designer": "design",
    "architect": "design",
    "author": "write",
    "writer": "write",
    "composer": "compose",
    "producer": "produce",
    "publisher": "publish",
    "inventor": "invent",
    "discoverer": "discover",
    "sponsor": "sponsor",
}
"""Noun for who does it for good -> the verb."""

_NAMING = frozenset({Tag.NAME, Tag.DETERMINER, Tag.NOUN, Tag.ADJECTIVE})


def as_agent(stated: Predication, claim: Predication) -> Predication | None:
    """Read "X, managed by Y" as "Y is the manager of X"; None for anything else."""
    office = _office(claim)
    done = office is not None and stated.verb.lemmas == (_AGENTS[office.lemma],)
    if office is None or not done or not stated.verb.passive or stated.negated:
        return None
    thing, doer = _without_last_mark(stated.subject), _doer(stated)
    if not doer or not thing or any(word.tag is Tag.ADVERB for word in thing):
        # "Velm, *then* coached by Ola Berg": by whom it is now, is not said.
        return None
    of = replace(office, folded="of", lemma="of", tag=Tag.PREPOSITION)
    rest = stated.complement[: stated.complement.index(doer[0]) - 1]
    words = tuple(replace(word, form=Form.PARTICIPLE.value) for word in stated.verb.words)
    verb = replace(verb_of("be", stated), words=words)
    return replace(stated, verb=verb, subject=doer, complement=(office, of, *thing, *rest))


def agents_instead(claim: Predication) -> frozenset[str]:
    """Return the verb by which a source may tell a claim's office; empty for a claim of another kind."""
    office = _office(claim)
    return frozenset({_AGENTS[office.lemma]}) if office is not None else frozenset()


def _office(claim: Predication) -> Word | None:
    """Return the noun of "is the *manager* of X" and "is X's *manager*"."""
    head = head_of(object_of(claim.complement)) if claim.verb.lemmas == ("be",) else None
    return head if head is not None and head.lemma in _AGENTS else None


def _doer(stated: Predication) -> Words:
    """Return who does it, where one person or firm is named and nothing more is said of how."""
    by = stated.by_phrase
    end = next((at for at, word in enumerate(by) if word.tag not in _NAMING), len(by))
    doer = by[:end]
    joined = any(word.tag is Tag.COORDINATOR for word in by[end : end + 1])
    named = bool(doer) and doer[-1].tag is Tag.NAME and not joined
    # "By former Orsk *striker* Ola Berg": a name before a noun only tells what he was.
    told = all(after.tag is not Tag.NAME for word, after in pairwise(doer) if word.tag is Tag.NAME)
    return doer[-1:] if named and told else ()


def _without_last_mark(words: Words) -> Words:
    return words[:-1] if words and words[-1].tag is Tag.MARK else words
