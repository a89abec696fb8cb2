"""Giving told from either end: "provided Peru with maps", "was awarded the prize"."""

from dataclasses import replace

from claimcheck.names.places import CANONICAL
from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_PROVIDING = frozenset({"provide", "supply", "furnish"})
"""Verbs whose object may be who gets it, with the gift behind "with"."""

_AWARDING = frozenset({"award", "hand"})

_GIVING = frozenset({"give", "lend", "grant", "send", "hand"})
"""Verbs whose object may be who gets it, with the gift right behind."""

_WANTING_TAKER = frozenset({"give", "lend", "grant"})
"""Verbs that always name who gets it; who "sent Lund students" may have sent the students."""

_HANDING = frozenset(
    {"provide", "supply", "give", "donate", "grant", "lend", "deliver", "hand", "furnish", "award"}
)
"""Verbs of giving after which the other has the gift; what was sent or offered may never have come."""

_GETTING = frozenset({"receive", "get", "obtain"})

_PAYING = frozenset(
    {"pay", "owe", "lend", "give", "grant", "award", "offer", "promise", "charge", "send", "loan"}
)
"""Verbs of which the subject has a sum in the active voice, and is to get it in the passive."""

_BE_GIVEN = ("be", "given")

_GIFT = frozenset({Tag.NUMBER, Tag.DETERMINER, Tag.ADJECTIVE})
"""Open a phrase of its own behind a name: "lent Peru *$2 billion*"; "sent *Lund students*" is one phrase."""

_PHRASE = frozenset(
    {Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.COORDINATOR, Tag.POSSESSIVE, Tag.NUMBER}
)


def as_received(statement: Predication) -> Predication:
    """Read "was awarded the prize" as "received the prize": who is awarded something has it."""
    words, verb = statement.complement, statement.verb
    given = verb.passive and verb.lemmas[0] in _AWARDING and len(verb.lemmas) == 1 and bool(statement.subject)
    if not given or _phrase_end(words, 0) == 0 or words[0].tag is Tag.NUMBER:
        return statement
    received = Verb(("receive",), families_of(("receive",)), verb.words)
    return replace(statement, verb=received)


def as_provided(statement: Predication) -> Predication:
    """Put what is given before who gets it: "provided maps to Peru" for "provided Peru with maps"."""
    verb = statement.verb
    if verb.lemmas == _BE_GIVEN or (verb.passive and verb.lemmas[0] in _GIVING):
        return _by_giver(statement)
    if len(verb.lemmas) > 1 or verb.passive or verb.lemmas[0] not in _PROVIDING | _GIVING:
        return statement
    return _with_gift_first(statement) if verb.lemmas[0] in _GIVING else _with_thing_first(statement)


def _by_giver(statement: Predication) -> Predication:
    """Read "India was lent $2 billion by Peru" as "Peru lent $2 billion to India"."""
    words, verb = statement.complement, statement.verb
    end = _phrase_end(words, 0)
    giver = words[end + 1 : _phrase_end(words, end + 1)]
    if (
        not end
        or words[end : end + 1] == ()
        or words[end].folded != "by"
        or not giver
        or not statement.subject
    ):
        return statement
    to = replace(words[end], folded="to", lemma="to")
    lemma = "give" if verb.lemmas == _BE_GIVEN else verb.lemmas[0]
    given = Verb((lemma,), families_of((lemma,)), verb.words)
    said = (*words[:end], to, *statement.subject, *words[end + 1 + len(giver) :])
    return replace(statement, verb=given, subject=giver, complement=said, inherited=False)


def _with_gift_first(statement: Predication) -> Predication:
    """Read "lent Peru $2 billion" as "lent $2 billion to Peru"."""
    words = statement.complement
    taker = next((at for at, word in enumerate(words) if word.tag is not Tag.NAME), 0)
    end = _phrase_end(words, taker)
    if taker != 1 or end == taker:
        return statement
    if words[taker].tag not in _GIFT and not _is_bare_gift(statement, taker, end):
        return statement
    to = replace(words[0], folded="to", lemma="to", tag=Tag.PREPOSITION)
    return replace(statement, complement=(*words[taker:end], to, *words[:taker], *words[end:]))


def _is_bare_gift(statement: Predication, begin: int, end: int) -> bool:
    """Tell "gave *Peru* aid", where only the name can be who got it: "gave Lund students *a prize*", "*to* Chile"."""
    words = statement.complement
    alone = all(word.tag in (Tag.NOUN, Tag.ADJECTIVE) for word in words[begin:end])
    taken = any(word.folded in ("to", "for") for word in words[end : end + 1])
    name = tuple(words[0].folded.split())
    # "Gave *Peruvian* maps": an adjective is no taker, "the US" is.
    adjective = CANONICAL.get(name, name) != name and not words[0].text.isupper()
    return statement.verb.lemmas[0] in _WANTING_TAKER and alone and not (taken or adjective)


def _with_thing_first(statement: Predication) -> Predication:
    """Read "provided Peru with maps" as "provided maps to Peru"."""
    words = statement.complement
    begin = _phrase_end(words, 0)
    if not 0 < begin < len(words):
        return statement
    end = _phrase_end(words, begin + 1)
    if words[begin].folded != "with" or end == begin + 1:
        return statement
    to = replace(words[begin], folded="to", lemma="to")
    return replace(statement, complement=(*words[begin + 1 : end], to, *words[:begin], *words[end:]))


def as_got(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Norvia provided maps to Peru" as "Peru received maps from Norvia" where the claim does; None for others."""
    said = stated.complement
    opening = next((at for at, word in enumerate(said) if word.folded in ("to", "for")), 0)
    gave = stated.verb.lemmas[0] in _HANDING and len(stated.verb.lemmas) == 1 and not stated.verb.passive
    end = _phrase_end(said, opening + 1)
    if not gave or not gets(claim) or not stated.subject or not opening or end == opening + 1:
        return None
    if any(word.tag is Tag.NUMBER for word in said) and any(word.tag is Tag.COORDINATOR for word in said):
        # "12 maps to Peru and Chile" are not 12 to each.
        return None
    into = replace(said[opening], text="from", folded="from", lemma="from", tag=Tag.PREPOSITION)
    verb = Verb(claim.verb.lemmas, claim.verb.families, stated.verb.words)
    gift = (*said[:opening], into, *stated.subject, *said[end:])
    return replace(stated, verb=verb, subject=said[opening + 1 : end], complement=gift, inherited=False)


def gets(claim: Predication) -> bool:
    """Tell a claim on what somebody got from somebody."""
    named = any(word.folded == "from" for word in claim.complement)
    return claim.verb.lemmas[0] in _GETTING and named and not claim.verb.passive


def gifts_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell what was got as what was given; empty for any other claim."""
    return _HANDING if gets(claim) else frozenset()


def is_other_end_of_payment(stated: Predication, claim: Predication) -> bool:
    """Tell "was paid $30 million" from "paid $30 million": who is paid has what another gives."""
    lemma = claim.verb.lemmas[0]
    turned = stated.verb.passive is not claim.verb.passive and not stated.verb.nominal
    same = stated.verb.lemmas == claim.verb.lemmas and lemma in _PAYING
    sums = all(any(word.tag is Tag.NUMBER for word in item.complement[:1]) for item in (stated, claim))
    return turned and same and sums


def _phrase_end(words: Words, begin: int) -> int:
    """Return where a noun phrase ends, with all that a list of things has."""
    inside = (
        word.tag in _PHRASE or word.text == "," or (word.folded == "of" and at > begin)
        for at, word in enumerate(words[begin:], start=begin)
    )
    return next((at for at, goes_on in enumerate(inside, start=begin) if not goes_on), len(words))
