"""The clause before a "that", which has to vouch for what stands behind it.

Observation: which verbs assert what they introduce is known (see `credence`). Their forms matter as much: who "used to
say" so, was sued "for saying" so, or is made "to say" so by somebody else vouches for nothing.
"""

from claimcheck.language.lexicon import Form, readings
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.lexical import (
    DOUBTING,
    FACT_NOUNS,
    FACTIVE,
    NEGATIVE_SUBJECTS,
    NOTING,
    SAYING,
    TELLING,
)
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import terms_of
from claimcheck.verification.slots.frame.parts import Extent

_NEAR = 8
"""Words in front of a "that" among which its verb stands."""

_ONCE = frozenset({"once", "initially", "originally", "formerly"})
"""Who said so then says otherwise now."""

_CAUSING = frozenset({"make", "have", "has", "had", "let", "help", "get", "imagine", "picture"})
_BLAMING = frozenset("for of against about from without after before despite instead over into".split())
"""Before "saying" they speak of it: "sued *for* saying", "a correction *after* writing"."""

_BEGINNING = frozenset("begin start continue keep end close conclude finish open add go".split())
_SHOWING = FACTIVE | frozenset({"show", "find", "prove", "reveal", "demonstrate", "establish", "confirm"})
"""What they introduce is so, however it came to be said."""

_TELLING_SOMEBODY = SAYING | TELLING | NOTING | FACTIVE | {"emerge", "transpire", "turn"}
_GIVEN = (
    SAYING
    | FACTIVE
    | DOUBTING
    | FACT_NOUNS
    | frozenset({"given", "note", "doubt", "question", "reminder", "confirmation", "announcement"})
)
"""Words before a "that" that take it as given, some of them verbs that were read as nouns: "no one *disputes* that"."""


def unvouched(pairing: Pairing, extent: Extent) -> str:
    """Return the clause in front that only speaks of the statement, or the noun of a "that" that is no statement's."""
    words = pairing.analysis.words
    that = next(
        (word for word in reversed(words[max(extent.begin - 2, 0) : extent.begin]) if word.folded == "that"),
        None,
    )
    if that is None or not that.index:
        return ""
    before = words[max(that.index - _NEAR, 0) : that.index]
    if _is_claimed(before[-1], pairing):
        # "The *plant* that Siemens built" tells what they built.
        return ""
    governor = _verb_of(before)
    if governor is None or (that.tag is Tag.RELATIVE and governor.lemma not in _TELLING_SOMEBODY):
        noun = before[-1]
        given = noun.tag is not Tag.NOUN or _is_given(noun)
        return "" if given and not _is_caused(before[:-1]) else f"{noun.text} that"
    return _shown(governor, words) if _is_only_spoken_of(governor, words) else ""


def _is_claimed(noun: Word, pairing: Pairing) -> bool:
    found = terms_of((noun,), pairing.analysis)
    return any(pairing.matcher.find(term, found) for term in pairing.claimed_terms)


def _is_given(noun: Word) -> bool:
    return bool({noun.lemma, noun.folded} & _GIVEN)


def _verb_of(before: Words) -> Word | None:
    for word in reversed(before):
        if word.tag is Tag.VERB:
            return word
        if word.tag is Tag.MARK:
            return None
    return None


def _is_only_spoken_of(verb: Word, words: Words) -> bool:
    if verb.lemma not in SAYING | FACTIVE:
        return False
    clause = _clause_before(verb, words)
    folded = [word.folded for word in clause]
    if _ONCE.intersection(folded) or folded[-2:] == ["used", "to"]:
        return True
    if verb.lemma in _SHOWING:
        return False
    denied = any(word.tag is Tag.NEGATOR or word.folded in NEGATIVE_SUBJECTS for word in clause)
    return (
        denied or _is_of_somebody_else(verb, clause) or (verb.form == Form.GERUND and not _may_speak(clause))
    )


def _clause_before(verb: Word, words: Words) -> Words:
    """Return the words between the last pause and a verb."""
    before = words[max(verb.index - _NEAR, 0) : verb.index]
    pause = max((at for at, word in enumerate(before) if word.tag is Tag.MARK), default=-1)
    return before[pause + 1 :]


def _is_of_somebody_else(verb: Word, clause: Words) -> bool:
    """Tell "has the hero *say* that" and "the paper *that wrote* that", where nobody says it now."""
    caused = verb.form == Form.BASE and _is_caused(clause)
    directly = [word for word in clause[1:] if word.tag not in (Tag.AUXILIARY, Tag.ADVERB)][-1:]
    return caused or any(word.tag is Tag.RELATIVE for word in directly)


def _is_caused(clause: Words) -> bool:
    causes = [at for at, word in enumerate(clause) if word.lemma in _CAUSING or word.folded in _CAUSING]
    between = clause[causes[-1] + 1 :] if causes else ()
    plain = all(
        (word.is_nominal and word.tag is not Tag.DATE) or word.tag in (Tag.DETERMINER, Tag.ADJECTIVE)
        for word in between
    )
    return bool(between) and plain


def _may_speak(clause: Words) -> bool:
    """Tell a gerund by which something is said: "began *by saying*", ", *saying*", "a note *saying*"."""
    if not clause:
        return True
    last = clause[-1]
    if last.tag is Tag.VERB:
        return last.lemma in _BEGINNING
    opens = not last.index and any(reading.form is Form.BASE for reading in readings(last.folded))
    return last.folded not in _BLAMING and not opens


def _shown(verb: Word, words: Words) -> str:
    return " ".join(word.text for word in words[max(verb.index - 2, 0) : verb.index + 1])
