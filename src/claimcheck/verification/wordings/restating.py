"""Statements in the other forms in which they may be read."""

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from claimcheck.language.lexicon import Form as VerbForm
from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.stated.movements import STATING
from claimcheck.predicates.stated.outings import is_year_of_work, outings_instead
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import CLOSING
from claimcheck.predicates.tables.light_verbs import light_verbs
from claimcheck.verification.wordings.coming_about import as_come_about
from claimcheck.verification.wordings.contests import BEATING
from claimcheck.verification.wordings.dating import as_dated
from claimcheck.verification.wordings.dying import as_deadly, as_killed
from claimcheck.verification.wordings.equating import as_filled
from claimcheck.verification.wordings.establishing import as_kept
from claimcheck.verification.wordings.findings import as_judged
from claimcheck.verification.wordings.flowing import AMOUNTING, SPELLED_ALIKE, is_flow
from claimcheck.verification.wordings.gathering import as_agreed_on, as_issuing
from claimcheck.verification.wordings.grossing import as_grossed
from claimcheck.verification.wordings.hosting import as_venue
from claimcheck.verification.wordings.mediating import as_mediating
from claimcheck.verification.wordings.moving import as_moved, is_closing_move
from claimcheck.verification.wordings.owning import (
    ANNOUNCING,
    RECORDING,
    as_holder,
    as_owned,
    as_owner,
    as_recorded,
    as_there,
    is_recording,
    is_there,
)
from claimcheck.verification.wordings.pricing import BUILDING, is_price
from claimcheck.verification.wordings.providing import as_provided, as_received
from claimcheck.verification.wordings.serving import as_serving
from claimcheck.verification.wordings.splitting import as_unsplit
from claimcheck.verification.wordings.taking import takings_instead
from claimcheck.verification.wordings.unnaming import as_unnamed, means_office
from claimcheck.verification.wordings.wanting import as_wanted
from claimcheck.verification.wordings.wordings import Form, other_verbs, other_wordings

_WAS = frozenset({"was", "were", "wasn't", "weren't"})
_PUTTING = frozenset({"put", "value", "estimate", "place", "price"})

_FINDING = _PUTTING | frozenset(
    "record measure report register calculate count find make spread locate situate open found build list rank".split()
)
"""Verbs whose passive says what is so, and not what is wanted, expected or allowed."""


_OTHER_WORDING = {
    "kill": frozenset({"die", "leave", "claim"}),
    "die": frozenset({"kill", "leave", "claim"}),
    "exceed": frozenset({"be"}),
    "employ": frozenset({"have"}),
    "cost": BUILDING | {"be"},
    "lose": BEATING,
    "defeat": frozenset({"lose"}),
    "beat": frozenset({"lose"}),
    "win": frozenset({"award", "hand"}),
    "receive": frozenset({"award", "hand"}),
    "get": frozenset({"award", "hand"}),
}
"""Lemma -> verbs that say the same of some subjects: "the quake killed 60", "60 died in the quake"."""


def being(words: tuple[Word, ...] = ()) -> Verb:
    """Return the verb "be", stated by `words`."""
    return Verb(("be",), families_of(("be",)), words)


@lru_cache(maxsize=20_000)
def as_put(statement: Predication) -> Predication:
    """Read "the office put trade at $95 billion" as the office's statement that trade was $95 billion.

    So "was up 8 percent" is read as "rose 8 percent", and "was killed by" as the passive that it is. Whatever the claim
    is, the reading is the same: it is kept, for a sentence is put to hundreds of claims.
    """
    statement = as_received(as_provided(as_deadly(as_killed(as_moved(as_mediating(as_unsplit(statement)))))))
    statement = as_venue(as_come_about(as_serving(as_filled(as_judged(as_wanted(statement))))))
    statement = as_agreed_on(as_issuing(as_dated(as_grossed(statement))))
    verb = statement.verb
    if verb.lemmas[0] not in _PUTTING or len(verb.lemmas) > 1 or verb.passive:
        return statement
    words = statement.complement
    for place, word in enumerate(words):
        if word.folded == "at" and any(other.tag is Tag.NUMBER for other in words[place + 1 :]):
            being_so = replace(
                statement,
                verb=being(verb.words),
                subject=words[:place],
                complement=words[place + 1 :],
                speaker=statement.subject,
                inherited=False,
            )
            return as_moved(being_so)
    return statement


def as_stated(statement: Predication, claim: Predication) -> tuple[Predication, ...]:
    """Return a source's statement in the forms in which the claim's may be read.

    "Is closed" is a passive and a state: to a claim with "is" it is the state.
    """
    if statement.verb.nominal and statement.verb.lemmas == ("be",):
        # "3,300 km of borders" answers the bare "border > 3,300 km"; for a sentence it says too little.
        return () if claim.verb.words else (statement,)
    if is_year_of_work(statement) and not outings_instead(claim):
        # A film of 2010 was released then; what was published then may be the book.
        return ()
    stated = as_put(statement)
    asked = _asked_by(claim)
    if asked.closing and not is_closing_move(stated):
        # What "fell 5 percent" at noon may have closed higher.
        return ()
    forms = [form(stated, claim) for form in asked.forms]
    found = (stated, *(form for form in forms if form is not None))
    if not asked.unnamed:
        return found
    unnamed = (as_unnamed(form, claim) for form in found)
    return (*found, *(form for form in unnamed if form is not None))


class _Asked(NamedTuple):
    """What a claim asks of any statement that is put beside it."""

    forms: tuple[Form, ...]
    """Those in which the claim may be told, in the order in which they are tried."""
    closing: bool
    """It tells a change from one day's close to the next."""
    unnamed: bool
    """It means somebody by an office alone."""


@lru_cache(maxsize=4096)
def _asked_by(claim: Predication) -> _Asked:
    """Return what a claim asks for, worked out once for the hundreds of statements that it is put beside."""
    lemmas = claim.verb.lemmas
    forms = [
        *((_as_state,) if lemmas == ("be",) else ()),
        *_forms_of_having(claim),
        *((_as_killing,) if lemmas == ("kill",) else ()),
        *((_as_being_since,) if lemmas == ("be",) else ()),
        *((_as_cast,) if lemmas == ("star",) else ()),
        *other_wordings(claim),
    ]
    return _Asked(tuple(forms), is_closing_move(claim), means_office(claim))


def verbs_instead(claim: Predication) -> frozenset[str]:
    """Return the lemmas of other verbs by which a source may state the claim, beside those of its verb's families."""
    verb = claim.verb.lemmas[0]
    if verb == "be" and len(claim.verb.lemmas) > 1:
        return frozenset({"kill", "leave", "claim", "have", "become"}) | takings_instead(claim)
    if verb == "be":
        priced = {"cost"} if is_price(claim) else set()
        found = RECORDING if is_there(claim) else ANNOUNCING
        return frozenset({"have", "become"}) | SPELLED_ALIKE | found | other_verbs(claim) | priced
    if is_flow(claim):
        return light_verbs(verb) | AMOUNTING
    if is_recording(claim):
        return light_verbs(verb) | {"be", "have"} | other_verbs(claim)
    moves = any(name == "rise" for name, _ in claim.verb.families)
    moved = AMOUNTING | CLOSING | STATING if moves else frozenset()
    return light_verbs(verb) | moved | other_verbs(claim) | _OTHER_WORDING.get(verb, frozenset())


def _as_state(stated: Predication, claim: Predication) -> Predication | None:
    if not stated.verb.passive or stated.by_phrase:
        return None
    words = stated.verb.words
    if any(word.tag is Tag.NUMBER for word in claim.complement) and not _is_found(stated, claim):
        return None
    return replace(stated, verb=being(words), complement=(*words, *stated.complement))


def _is_found(stated: Predication, claim: Predication) -> bool:
    """Tell whether a passive says what a figure was: "was recorded at 7 percent", not "was capped at"."""
    lemma = stated.verb.lemmas[0]
    return lemma in _FINDING or any(lemma == word.lemma for word in claim.words)


def _forms_of_having(claim: Predication) -> tuple[Form, ...]:
    """Return what puts that something has a thing, or that there is one, in the claim's own words."""
    lemma = claim.verb.lemmas[0]
    if lemma == "have":
        return as_owner, as_holder, as_kept
    if lemma == "be":
        return (_as_there if is_there(claim) else _as_owned,)
    if is_recording(claim):
        return (as_recorded if claim.verb.passive else as_holder,)
    return ()


def _as_there(stated: Predication, _: Predication) -> Predication | None:
    return as_there(stated)


def _as_owned(stated: Predication, _: Predication) -> Predication | None:
    return as_owned(stated)


def _as_killing(stated: Predication, _: Predication) -> Predication | None:
    """Read "5 were killed by a bomb", which is one with "died", as a passive where the claim says "kill"."""
    if stated.verb.lemmas != ("be", "killed"):
        return None
    verb = Verb(("kill",), families_of(("kill",)), stated.verb.words, passive=True)
    return replace(stated, verb=verb)


def _as_being_since(stated: Predication, claim: Predication) -> Predication | None:
    """Read "became the second state to" as "was", which it was from then on, and "has become" as "is".

    Whether it still is what it became stays open.
    """
    if stated.verb.lemmas != ("become",) or stated.negated:
        return None
    was = any(word.folded in _WAS for word in claim.verb.words)
    perfect = any(word.form == VerbForm.PARTICIPLE.value for word in stated.verb.words)
    if not (was or perfect):
        return None
    return replace(stated, verb=being(stated.verb.words))


def _as_cast(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the film stars X, Y and Z" as "X, Y and Z star in the film", and the other way round."""
    if stated.verb.lemmas != ("star",) or stated.verb.passive:
        return None
    opened = [word.folded == "in" and word.tag is Tag.PREPOSITION for word in stated.complement[:1]]
    if not opened or not stated.subject or _begins_with_in(claim) is opened[0]:
        return None
    if opened[0]:
        return replace(stated, subject=stated.complement[1:], complement=stated.subject)
    end = next((at for at, word in enumerate(stated.complement) if word.tag is Tag.PREPOSITION), None)
    said = stated.complement[:end]
    into = replace(stated.verb.words[0], folded="in", lemma="in", tag=Tag.PREPOSITION)
    return replace(stated, subject=said, complement=(into, *stated.subject))


def _begins_with_in(statement: Predication) -> bool:
    return any(word.folded == "in" for word in statement.complement[:1])
