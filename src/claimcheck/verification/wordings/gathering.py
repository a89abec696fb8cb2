"""Meetings told from either end: what came out of them, what was agreed there, and who came to them.

"The meeting issued four papers" says that four papers came out of it; who attended a forum was drawn by it.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_ISSUING = ("issue",)
_COMING = frozenset({("come",), ("come", "out"), ("emerge",)})
_OUT_OF: tuple[tuple[str, ...], ...] = (("out", "of"), ("of",), ("from",))
"""What follows "came", "came out" and "emerged"."""

_AGREEING = frozenset(("reach", noun) for noun in ("consensus", "agreement", "accord", "deal")) | {
    ("come", "to", "agreement"),
    ("strike", "deal"),
    ("agree",),
}
_AGREED_ON = ("agree", "on")
_ON = frozenset({"on", "upon", "about"})

_ATTENDING = "attend"
_DRAWING = frozenset({"draw", "attract", "bring"})
_TOGETHER = "together"
_BEHIND = frozenset({Tag.PREPOSITION, Tag.DATE, Tag.MARK, Tag.COORDINATOR})
_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.DETERMINER, Tag.POSSESSIVE})


def as_issuing(statement: Predication) -> Predication:
    """Read "four papers came out of the meeting" as "the meeting issued four papers"; any other as it stands."""
    verb, opening = statement.verb, len(_opening(statement.complement))
    if verb.lemmas not in _COMING or not opening or not statement.subject:
        return statement
    meeting = statement.complement[opening:]
    issues = Verb(_ISSUING, families_of(_ISSUING), verb.words)
    return replace(statement, verb=issues, subject=meeting, complement=statement.subject, inherited=False)


def as_agreed_on(statement: Predication) -> Predication:
    """Read "reached consensus in ten points" as "agreed on ten points"; where and when it was stays as it is."""
    said, verb = statement.complement, statement.verb
    if verb.lemmas not in _AGREEING or verb.passive or len(said) < len(("on", "points")):
        return statement
    counts = said[0].folded == "in" and said[1].tag is Tag.NUMBER
    matter = said[0].folded in _ON and said[1].tag is not Tag.DATE
    if not counts and not matter:
        return statement
    agreed = Verb(_AGREED_ON, families_of(_AGREED_ON), verb.words)
    return replace(statement, verb=agreed, complement=said[1:])


def is_drawn(claim: Predication) -> bool:
    """Tell "the forum *drew* 300 experts" and "300 experts *attended* the forum"."""
    return _attends(claim) or (_draws(claim) and _is_meeting(claim.subject))


def as_drawn(stated: Predication, claim: Predication) -> Predication | None:
    """Read "300 experts attended the forum" as "the forum drew 300 experts", and the other way round."""
    if not stated.subject or stated.verb.passive:
        return None
    lemmas: tuple[str, ...]
    if _attends(claim) and _draws(stated) and _is_meeting(stated.subject):
        lemmas, said = (_ATTENDING,), _without_together(stated.complement)
    elif _draws(claim) and _attends(stated) and _is_meeting(stated.complement[: _end(stated.complement)]):
        lemmas, said = claim.verb.lemmas, stated.complement
    else:
        return None
    end = _end(said)
    if any(word.tag not in _BEHIND for word in said[end : end + 1]):
        # What "drew Lind *away*" was attended by others.
        return None
    verb = Verb(lemmas, families_of(lemmas), stated.verb.words)
    told = replace(stated, verb=verb, subject=said[:end], complement=(*stated.subject, *said[end:]))
    return replace(told, inherited=False) if end else None


def meetings_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell a meeting from the other end; empty for any other claim."""
    if _attends(claim):
        return _DRAWING
    return frozenset({_ATTENDING, "take", "participate"}) if is_drawn(claim) else frozenset()


def _opening(said: Words) -> Words:
    """Return the words between "came" and the meeting that something came out of; empty for anything else."""
    for rest in _OUT_OF:
        meeting = said[len(rest) :]
        if tuple(word.folded for word in said[: len(rest)]) == rest and _is_meeting(meeting[: _end(meeting)]):
            return said[: len(rest)]
    return ()


def _is_meeting(phrase: Words) -> bool:
    """Tell "the ministers' meeting in Lund" by the noun that closes its first phrase, or by a name's last word."""
    head = phrase[_end(phrase) - 1] if _end(phrase) else None
    return head is not None and head.folded.split()[-1] in GATHERINGS


def _attends(statement: Predication) -> bool:
    return any(name == _ATTENDING and sign > 0 for name, sign in statement.verb.families)


def _draws(statement: Predication) -> bool:
    """Tell "drew" and "brought together"; what a forum "brought" it brought about."""
    lemma = statement.verb.lemmas[0]
    together = any(word.folded == _TOGETHER for word in statement.words)
    return lemma in _DRAWING and not statement.verb.passive and (lemma != "bring" or together)


def _without_together(said: Words) -> Words:
    return said[1:] if said and said[0].folded == _TOGETHER else said


def _end(words: Words) -> int:
    return next((at for at, word in enumerate(words) if word.tag not in _PHRASE), len(words))
