"""On what, and on how much of it, a deed is done: a library that opened an exhibition did not open."""

from claimcheck.language.lexicon import Form
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.pairing import Pairing, has_object
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import NAMING, object_of, without_illustrations
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.unclaimed import FREE

_LABILE = frozenset(
    "open close reopen start begin end finish stop resume change move turn grow expand shrink improve break burn sink "
    "shut split merge launch pass collapse develop double halve crash fail".split()
)
"""Verbs by which a thing does itself what others do to things."""

_OPENING = frozenset({"open", "close", "reopen"})

FOR_ALL = frozenset(
    {"public", "traffic", "visitor", "passenger", "everyone", "customer", "use", "sale", "business"}
)
"""To them a thing opens that opens."""

_ALLOWING = frozenset(
    "approve allow permit authorise authorize clear license recommend legalise legalize".split()
)
"""Verbs that leave open for whom; who adopts a plan "for peace" allows nobody anything."""

_BANNING = frozenset(
    {"ban", "prohibit", "outlaw", "forbid", "legalise", "legalize", "decriminalise", "decriminalize"}
)
"""Hold for all where nothing else is said: who bans smoking "in schools" does not ban it."""

_NARROWING = frozenset({Tag.RELATIVE, Tag.ADJECTIVE, Tag.VERB})
_WITH = frozenset({"with", "without", "over", "under", "above", "below", "on", "of", "older", "younger"})
"""Behind a noun they say which ones."""

_FOR_WHOM = frozenset({"for"})
_SOME_OF_THEM = frozenset({"for", "in", "at", "inside", "near", "among", "to", "from", "aboard"})

_LEADING = frozenset(
    "fail cease stop decline refuse begin start continue manage try attempt seek struggle".split()
)
"""Verbs that say something else by themselves than before an infinitive."""

_CLOSE = 3
"""Words of the object among which its noun stands."""

_LOCAL = frozenset({"in", "at"})


def acts_on_another(pairing: Pairing) -> bool:
    """Tell whether the source acts on something where the claim's subject does it by itself.

    A library that opened an exhibition did not open. "Won" is no such verb: who wins a match wins.
    """
    claim, source = pairing.claim, pairing.source
    if _goes_on_to(source, pairing.analysis.words) and not _goes_on_to(claim, pairing.claimed.words):
        return True
    if claim.verb.lemmas[0] not in _LABILE or claim.verb.lemmas != source.verb.lemmas or claim.verb.passive:
        return False
    limited = [
        term
        for term in terms_of(source.complement, pairing.analysis)
        if term.preposition == "to"
        and term.word.tag is Tag.NOUN
        and _is_told_apart(term, pairing)
        # "According *to* the police" limits nothing.
        and term.word not in source.speaker
    ]
    if limited and claim.verb.lemmas[0] in _OPENING:
        return True
    thing = object_of(source.complement)
    acting = not source.verb.passive and any(word.tag in NAMING for word in thing[:_CLOSE])
    return acting and all(word.tag is Tag.DATE for word in object_of(claim.complement))


def _goes_on_to(statement: Predication, words: Words) -> bool:
    """Tell "failed *to pay*", which is no failure: the verb behind says at what, or what began."""
    verb = statement.verb.words
    behind = words[verb[-1].index + 1 : verb[-1].index + 2] if verb else ()
    return statement.verb.lemmas[0] in _LEADING and any(word.tag is Tag.TO for word in behind)


def _is_told_apart(term: Term, pairing: Pairing) -> bool:
    free = {term.word.lemma, term.word.folded} & (FREE | FOR_ALL)
    return not free and pairing.matcher.find(term, pairing.claimed_terms) is None


def done_to_some(pairing: Pairing) -> list[Word]:
    """Return among whom, or in how many places, alone it was done: "cut deaths *among women*", "in *two* fjords"."""
    if pairing.assertion.states_figure or not has_object(pairing.claim):
        return []
    words = pairing.analysis.words
    return [
        term.word
        for term in terms_of(without_illustrations(pairing.source.complement), pairing.analysis)
        if (term.preposition == "among" or (term.preposition in _LOCAL and _is_counted(term.word, words)))
        and pairing.matcher.find(term, pairing.claimed_terms) is None
    ]


def approved_for(pairing: Pairing) -> list[Word]:
    """Return for whom, or where, alone what the claim has allowed or banned is so: "approved *for adults*"."""
    verbs = {pairing.claim.verb.lemmas[0], pairing.source.verb.lemmas[0]}
    prepositions = _SOME_OF_THEM if verbs & _BANNING else _FOR_WHOM
    if pairing.assertion.states_figure or verbs.isdisjoint(_ALLOWING | _BANNING):
        return []
    # "Banned *smoking in schools*": a gerund has its own clause.
    behind = [
        word
        for item, words in pairing.analysis.hanging
        if item.verb.words
        and item.verb.words[-1].form == Form.GERUND
        and _is_right_behind(item, pairing.source)
        for word in words
    ]
    return [
        term.word
        for term in terms_of((*pairing.source.complement, *behind), pairing.analysis)
        if term.preposition in prepositions and term.word.tag is Tag.NOUN and _is_told_apart(term, pairing)
    ] + (_narrowing(pairing) if verbs & _BANNING else [])


def _narrowing(pairing: Pairing) -> list[Word]:
    """Return what says which of them alone are banned: "cars *older* than ten years", "cars *that* burn coal"."""
    words, thing = pairing.analysis.words, object_of(pairing.source.complement)
    end = next((at for at, word in enumerate(thing) if word.tag not in NAMING | {Tag.ADJECTIVE}), len(thing))
    head = next((word for word in reversed(thing[:end]) if word.tag in NAMING), None)
    if head is None or head.tag is not Tag.NOUN:
        # "The book by Lind" is one book.
        return []
    behind = words[head.index + 1 : head.index + 3]
    narrows = behind[:1] != () and (behind[0].tag in _NARROWING or behind[0].folded in _WITH)
    told = any(word.tag is Tag.DATE for word in behind[1:])
    same = any(word.folded == behind[0].folded for word in pairing.claimed.words) if behind else False
    return list(behind[:1]) if narrows and not told and not same else []


def _is_right_behind(item: Predication, source: Predication) -> bool:
    verb = source.verb.words
    return bool(verb) and item.verb.words[0].index == verb[-1].index + 1


def _is_counted(word: Word, words: Words) -> bool:
    return any(other.tag is Tag.NUMBER for other in words[max(word.index - 1, 0) : word.index])
