"""Offices told as work: "works at Lund University as a librarian" says that somebody is a librarian there."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, object_of

_WORKING = frozenset({"work", "serve"})


_AT = ("at", "for", "with", "in")
_POSTS = frozenset(
    """
    dean director professor researcher fellow lecturer editor editor-in-chief reporter correspondent analyst economist
    engineer nurse teacher doctor surgeon scientist scholar librarian curator secretary accountant
    """.split()
)
"""Nouns of posts that one fills by working there."""

_NO_LONGER = frozenset({"former", "ex", "retired", "honorary", "emeritus", "future", "visiting"})


def as_serving(statement: Predication) -> Predication:
    """Read "works there as a librarian" as "is a librarian there"; any other statement as it stands."""
    verb, said = statement.verb, statement.complement
    if len(verb.lemmas) > 1 or verb.lemmas[0] not in _WORKING or verb.passive:
        return statement
    begin = next((at for at, word in enumerate(said) if word.folded == "as"), None)
    if begin is None or any(word.tag is not Tag.PREPOSITION for word in said[:begin][:1]):
        return statement
    office = head_of(object_of(said[begin + 1 :]))
    if office is None or not is_role(office):
        return statement
    being = Verb(("be",), families_of(("be",)), verb.words)
    return replace(statement, verb=being, complement=(*said[begin + 1 :], *said[:begin]))


def works(claim: Predication) -> bool:
    """Tell "works at Lund University"."""
    said = claim.complement
    placed = len(said) > 1 and said[0].folded in _AT and said[-1].folded != "as"
    return claim.verb.lemmas == ("work",) and placed and not any(word.folded == "as" for word in said)


def as_working(stated: Predication, claim: Predication) -> Predication | None:
    """Read "is a professor at Lund University" as "works at Lund University" where the claim does; None for others."""
    office = object_of_place(stated.complement)
    if stated.verb.lemmas != ("be",) or stated.negated or not works(claim) or not office:
        return None
    at = replace(office[0], text="at", folded="at", lemma="at")
    work = Verb(("work",), families_of(("work",)), stated.verb.words)
    return replace(stated, verb=work, complement=(at, *office[1:]))


def object_of_place(said: Words) -> Words:
    """Return where one who has a post works, with its preposition; empty for who has none, or had one."""
    place = next((at for at, word in enumerate(said) if word.tag is Tag.PREPOSITION), 0)
    post = said[:place]
    if not post or post[-1].lemma not in _POSTS or any(word.folded in _NO_LONGER for word in post):
        return ()
    return said[place:] if said[place].folded in ("of", *_AT) else ()


def worked_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell what somebody is; empty for a claim of another kind."""
    if works(claim):
        return frozenset({"be"})
    return _WORKING if claim.verb.lemmas == ("be",) else frozenset()
