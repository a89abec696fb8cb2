"""Offices told by what their holders do: "edits the Post" says that somebody is the editor of the Post.

Each row of the table is `verb: nouns`. Only the noun itself, without another word before it, is read so: a deputy head
heads nothing, and a former editor edits nothing any more.
"""

from dataclasses import replace
from functools import cache

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.data_files import data_rows
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_OPENING = frozenset({"the", "its", "their", "current", "new", "longtime"})
_FOUNDING = "found"
"""Who founded something may be its founder no more than as one of several."""

_DONE_ONCE = frozenset({"found", "co-found", "win", "write"})
"""Whoever did this has done it for good, as one of several, too: "*a* co-founder of Orlo", "Orlo founder Mara Lind"."""


def offices_of(claim: Predication) -> frozenset[str]:
    """Return the nouns for who does what a claim's verb says; empty for a verb of no office."""
    return _nouns().get(claim.verb.lemmas[0], frozenset()) if len(claim.verb.lemmas) == 1 else frozenset()


def as_in_office(stated: Predication, claim: Predication) -> Predication | None:
    """Read "is the editor of the Post" as "edits the Post" where the claim does; None for anything else."""
    nouns, said = offices_of(claim), stated.complement
    if stated.verb.lemmas != ("be",) or stated.negated or not nouns or not said:
        return None
    post = _post(said, nouns)
    if claim.verb.lemmas[0] in _DONE_ONCE:
        if any(word.tag is Tag.DATE for word in claim.words):
            # A founder is called so at any time: "*In 2001* police arrested Mara Lind, the founder of Orlo".
            return None
        post = post or _post_before(said, nouns)
        if not _has_name_of(claim.complement, post):
            # Who founded one firm may have founded another before.
            return None
    if not post:
        return None
    lemmas = claim.verb.lemmas
    verb = Verb(lemmas, families_of(lemmas), stated.verb.words)
    return replace(stated, verb=verb, complement=post)


def as_office(stated: Predication, claim: Predication) -> Predication | None:
    """Read "edits the Post" as "is the editor of the Post" where the claim does; None for anything else."""
    noun = office_in(claim)
    lemma = stated.verb.lemmas[0]
    heads = len(stated.verb.lemmas) == 1 and noun in _nouns().get(lemma, ()) and not stated.verb.passive
    if not noun or not heads or lemma == _FOUNDING or not _is_object(stated.complement):
        return None
    at = stated.verb.words[-1]
    office, of = (
        replace(at, text=word, folded=word, lemma=word, tag=tag, form="", atom=None)
        for word, tag in ((noun, Tag.NOUN), ("of", Tag.PREPOSITION))
    )
    being = Verb(("be",), families_of(("be",)), stated.verb.words)
    return replace(stated, verb=being, complement=(office, of, *stated.complement))


def office_in(claim: Predication) -> str:
    """Return the office that a claim says somebody holds: "is the *editor* of"; empty for another claim."""
    if claim.verb.lemmas != ("be",) or claim.negated:
        return ""
    said = claim.complement
    place = next((at for at, word in enumerate(said) if word.folded not in _OPENING), len(said))
    of = [word.folded for word in said[place + 1 : place + 2]] == ["of"]
    return said[place].folded if of and said[place].folded in _all_nouns() else ""


def offices_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell an office, or an office's deed."""
    noun = office_in(claim)
    done = {verb for verb, nouns in _nouns().items() if noun in nouns}
    return frozenset(done | {"be"} if offices_of(claim) else done)


def _post(said: Words, nouns: frozenset[str]) -> Words:
    """Return of what somebody holds an office: "the editor of *the Post*"."""
    place = next((at for at, word in enumerate(said) if word.folded not in _OPENING), len(said))
    held = place + 1 < len(said) and said[place].folded in nouns and said[place + 1].folded == "of"
    end = next((at for at, word in enumerate(said) if at > place and _closes(word)), len(said))
    return said[place + 2 : end] if held else ()


def _post_before(said: Words, nouns: frozenset[str]) -> Words:
    """Return what stands before the noun for who founded it: "*Orlo* founder", "a co-founder of *Orlo*"."""
    named = [word.tag for word in said[:-1]] in ([Tag.NAME], [Tag.NAME, Tag.POSSESSIVE])
    if named and said[-1].folded in nouns:
        return said[:1]
    opened = bool(said) and said[0].folded in ("a", "an")
    return _post(said[1:], nouns) if opened else ()


def _has_name_of(words: Words, post: Words) -> bool:
    return not {word.folded for word in words}.isdisjoint(
        word.folded for word in post if word.tag is Tag.NAME
    )


def _closes(word: Word) -> bool:
    """Tell what ends the phrase that says what somebody heads: "the head of Orvo *and* a pilot"."""
    return word.tag is Tag.COORDINATOR or word.text == ","


def _is_object(said: Words) -> bool:
    return bool(said) and said[0].tag in (Tag.NOUN, Tag.NAME, Tag.DETERMINER, Tag.ADJECTIVE)


@cache
def _all_nouns() -> frozenset[str]:
    return frozenset().union(*_nouns().values())


@cache
def _nouns() -> dict[str, frozenset[str]]:
    rows = (row.split(": ") for row in data_rows("offices.txt"))
    return {verb: frozenset(nouns.split()) for verb, nouns in rows}
