"""Flows as verbs and as nouns: "Norvia exported 12 Mt of coal", "Norvia's coal exports were 12 Mt".

Each function returns a statement in the other form, or None where it has no such form. The figure opens what the verb
governs on either side, so that "exported coal worth $5 billion" is none of them.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_NOUNS = {
    "export": frozenset({"export"}),
    "import": frozenset({"import"}),
    "produce": frozenset({"output", "production"}),
    "consume": frozenset({"consumption"}),
    "deliver": frozenset({"delivery"}),
    "sell": frozenset({"sale"}),
}
"""Verb -> the nouns for what was exported, produced and so on."""

SPELLED_ALIKE = frozenset({"export", "import"})
"""Verbs whose noun has the same stem, so that the screen finds the one by the other."""

AMOUNTING = frozenset({"be", "reach", "total", "amount", "stand", "come"})
"""First words of verbs by which a flow is so much."""

_NAMING = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE})
_OWNING = frozenset({"of", "in"})
_INSIDE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.DETERMINER})


def is_flow(statement: Predication) -> bool:
    """Tell whether a statement says how much somebody exported, produced and so on."""
    plain = len(statement.verb.lemmas) == 1 and not statement.verb.passive and not statement.verb.nominal
    return plain and statement.verb.lemmas[0] in _NOUNS and _opens_with_figure(statement.complement)


def as_done(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Norvia's coal exports were 12 Mt" as "Norvia exported 12 Mt of coal"."""
    amounts = stated.verb.lemmas[0] in AMOUNTING and not stated.verb.passive and bool(stated.verb.words)
    if not amounts or not is_flow(claim) or not _opens_with_figure(stated.complement):
        return None
    lemma = claim.verb.lemmas[0]
    owner, thing = _owner_and_thing(stated.subject, _NOUNS[lemma])
    if not owner or _names_more(thing, claim):
        return None
    of = replace(stated.verb.words[0], folded="of", lemma="of", tag=Tag.PREPOSITION)
    figure, rest = stated.complement[:1], stated.complement[1:]
    verb = Verb((lemma,), families_of((lemma,)), stated.verb.words)
    return replace(
        stated, verb=verb, subject=owner, complement=(*figure, *((of, *thing) if thing else ()), *rest)
    )


def as_amount(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Norvia exported 12 Mt of coal" as "Norvia's coal exports were 12 Mt"."""
    lemma = stated.verb.lemmas[0]
    if (
        claim.verb.lemmas != ("be",)
        or not is_flow(stated)
        or lemma not in SPELLED_ALIKE
        or not stated.subject
    ):
        return None
    figure, behind = stated.complement[:1], stated.complement[1:]
    end = _phrase_end(behind, 1) if behind[:1] and behind[0].folded == "of" else 0
    noun = replace(stated.verb.words[-1], folded=lemma, lemma=lemma, tag=Tag.NOUN)
    verb = Verb(("be",), families_of(("be",)), stated.verb.words)
    subject = (*stated.subject, *behind[1:end], noun)
    return replace(stated, verb=verb, subject=subject, complement=(*figure, *behind[end:]))


def _owner_and_thing(subject: Words, nouns: frozenset[str]) -> tuple[Words, Words]:
    """Split "Norvia's coal exports", "coal output in Norvia" and "Norvia's output of coal" into who and what."""
    place = next(
        (at for at, word in enumerate(subject) if word.lemma in nouns and word.tag is Tag.NOUN), None
    )
    if place is None:
        return (), ()
    before, behind = subject[:place], subject[place + 1 :]
    mark = next((at for at, word in enumerate(before) if word.tag is Tag.POSSESSIVE), None)
    if mark is not None:
        return before[:mark], _one_phrase(before[mark + 1 :], behind)
    owner = behind[1:] if behind and behind[0].folded in _OWNING else ()
    named = bool(owner) and all(word.tag in (Tag.NAME, Tag.DETERMINER) for word in owner)
    return (
        (owner, _without_article(before))
        if named and all(word.tag in _INSIDE for word in before)
        else ((), ())
    )


def _names_more(thing: Words, claim: Predication) -> bool:
    """Tell whether what flowed is narrower than the claim's: coal exports, or exports to one partner."""
    claimed = {word.lemma for word in claim.complement}
    return any(word.tag in _NAMING and word.lemma not in claimed for word in thing)


def _one_phrase(before: Words, behind: Words) -> Words:
    """Return what flowed, from before its noun and from behind it; anything else behind stays with it."""
    return (*before, *(behind[1:] if behind and behind[0].folded == "of" else behind))


def _without_article(words: Words) -> Words:
    return words[1:] if words and words[0].tag is Tag.DETERMINER else words


def _phrase_end(words: Words, begin: int) -> int:
    """Return where a phrase ends; what a coordinator adds belongs to the flow: "12 Mt of coal *and gas*"."""
    for at in range(begin, len(words)):
        adds = words[at].tag is Tag.COORDINATOR and any(
            word.tag in _NAMING for word in words[at + 1 : at + 2]
        )
        if words[at].tag not in _INSIDE and not adds:
            return at
    return len(words)


def _opens_with_figure(words: Words) -> bool:
    return bool(words) and words[0].tag is Tag.NUMBER
