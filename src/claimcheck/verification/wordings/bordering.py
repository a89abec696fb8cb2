"""Borders: "Peru and Chile share 900 km of border" says that the border between them is 900 km long."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.terms import Term, keys_of

_BORDER = frozenset({"border", "frontier", "boundary", "coastline"})
LENGTHS = frozenset({"long", "length"})
"""What a claim may say of a figure that a source need not: "900 km *long*"."""

_COMMON = frozenset({"common", "shared", "joint", "mutual"})
_SHARING = frozenset({"share"})
_WITH = frozenset({"with", "between"})
_BETWEEN = frozenset({"of", "between"})
_WITH_ONE = 2
"""Words of a partner: "with Chile"."""


def shared_instead(claim: Predication) -> frozenset[str]:
    """Return the verb by which a source may tell the length of a border; empty for any other claim."""
    return _SHARING if _border(claim.subject) or _border(claim.complement) else frozenset()


def borders_unsaid(claim: Predication) -> frozenset[str]:
    """Return the words of a claim on a border that a source which says "share" leaves unsaid."""
    return LENGTHS | _COMMON if shared_instead(claim) else frozenset()


def only_says_shared(term: Term, subject: Words) -> bool:
    """Tell the "shared" of "the *shared* border of Peru and Chile", which any border between the two is."""
    between = any(word.folded in _BETWEEN for word in subject)
    joined = between and any(word.tag is Tag.COORDINATOR for word in subject)
    return joined and term.word.folded in _COMMON and bool(_border(subject))


def as_border(stated: Predication, claim: Predication) -> Predication | None:
    """Read "share 900 km of border" as what the border is where the claim says so; None for anything else."""
    thing = _border(stated.complement)
    if stated.verb.lemmas != ("share",) or stated.verb.passive or not thing or not stated.verb.words:
        return None
    if claim.verb.lemmas == ("have",) and _is_same(_border(claim.complement), thing):
        place = stated.complement.index(thing[0])
        before, behind = stated.complement[:place], stated.complement[place:]
        return _restated(stated, claim, stated.subject, (*before, *_said(claim, stated, _COMMON), *behind))
    is_length = any(name == "be" for name, _ in claim.verb.families) and _opens_with_figure(claim.complement)
    figure = tuple(word for word in stated.complement if word.tag is Tag.NUMBER)
    if not is_length or len(figure) != 1 or not _is_same(_border(claim.subject), thing):
        return None
    subject = (*stated.subject, *thing, *_partner(stated.complement))
    return _restated(stated, claim, subject, (*figure, *_said(claim, stated, LENGTHS)))


def neighbours_instead(claim: Predication) -> frozenset[str]:
    """Return the verb by which a source may say of whom a claim's country has a border; empty for another claim."""
    if _is_bordering(claim):
        return _SHARING
    return frozenset({"border"}) if _partner_shared(claim) else frozenset()


def as_shared(stated: Predication, claim: Predication) -> Predication | None:
    """Read "shares a border with Chile" as "borders Chile", and the other way round, as the claim has it."""
    partner = _partner_shared(stated)
    if _is_bordering(claim) and partner:
        complement = partner[1:]
    elif _partner_shared(claim) and _is_bordering(stated):
        opening = claim.complement[: len(claim.complement) - len(_partner_shared(claim)) + 1]
        complement = (*opening, *stated.complement)
    else:
        return None
    return _restated(stated, claim, stated.subject, complement)


def _is_bordering(statement: Predication) -> bool:
    named = any(word.tag is Tag.NAME for word in statement.complement)
    return statement.verb.lemmas == ("border",) and not statement.verb.passive and named


def _partner_shared(statement: Predication) -> Words:
    """Return "with Chile" of "shares a (common, land) border with Chile"; empty for anything else.

    A figure, as in "900 km of border", is not said by "borders".
    """
    said = statement.complement
    partner = _partner(said)
    before = said[: len(said) - len(partner)]
    shared = statement.verb.lemmas == ("share",) and not statement.verb.passive
    opening = [word.folded for word in before if word.folded not in _COMMON]
    if not shared or opening not in (["a", "border"], ["a", "frontier"]) or len(partner) < _WITH_ONE:
        return ()
    return partner if partner[0].folded == "with" else ()


def _is_same(ours: Words, theirs: Words) -> bool:
    return bool(ours) and not keys_of(ours[0].lemma).isdisjoint(keys_of(theirs[0].lemma))


def _said(claim: Predication, stated: Predication, words: frozenset[str]) -> Words:
    """Return those of the claim's words that the source's verb says itself, in its place."""
    at = stated.verb.words[-1]
    said = (word for word in claim.complement if word.folded in words)
    return tuple(
        replace(at, text=word.text, folded=word.folded, lemma=word.lemma, tag=word.tag) for word in said
    )


def _restated(stated: Predication, claim: Predication, subject: Words, complement: Words) -> Predication:
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words)
    return replace(stated, verb=verb, subject=subject, complement=complement)


def _border(words: Words) -> Words:
    return tuple(word for word in words if word.tag is Tag.NOUN and word.lemma in _BORDER)[:1]


def _opens_with_figure(words: Words) -> bool:
    return bool(words) and words[0].tag is Tag.NUMBER


def _partner(words: Words) -> Words:
    """Return with whom: "*with Chile*"."""
    begin = next((at for at, word in enumerate(words) if word.folded in _WITH), len(words))
    return words[begin:]
