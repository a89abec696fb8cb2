"""Changes told by "up" and "down": "sales were up 8 percent", "shares closed 8 percent lower"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.stated.change_nouns import split_change
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import CLOSING
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.wordings.flowing import AMOUNTING

_CAUSING = frozenset("raise lift boost hike increase lower cut reduce decrease slash trim".split())
"""Verbs by which somebody moves a thing."""

_BEHIND_OBJECT = frozenset({Tag.NUMBER, Tag.MARK, Tag.DATE, Tag.TO})
_VERBS = {"up": "rise", "down": "fall"}
_LEVELS = {**_VERBS, "higher": "rise", "lower": "fall"}
_LEADING = frozenset({"in", "on", "at", "for", "by", "during", "the"})
_TIMES = frozenset({"year", "month", "quarter", "week", "decade", "period", "day", "season"})
_EARLIER = frozenset({"earlier", "before", "ago", "previous", "preceding", "last", "same"})
_LONGEST_TIME = 7
"""Words from "than" to the end of a time: "than in the same quarter of *last* year"."""


def as_moved(statement: Predication) -> Predication:
    """Read "was up 8 percent" and "growth was 8 percent" as "rose 8 percent"; every other statement stays as it is."""
    return _as_grown(statement) or _as_changed(statement)


def _as_grown(statement: Predication) -> Predication | None:
    """Read "export growth was 8 percent" as "exports rose 8 percent"."""
    stated = statement.verb.lemmas[0] in AMOUNTING and not statement.verb.passive
    if not stated or not statement.complement or statement.complement[0].tag is not Tag.NUMBER:
        return None
    if (split := split_change(statement.subject)) is None:
        return None
    lemma, changed = split
    verb = Verb((lemma,), families_of((lemma,)), statement.verb.words)
    return replace(statement, verb=verb, subject=changed)


def _as_changed(statement: Predication) -> Predication:
    said = statement.complement
    moved = None if statement.verb.passive or len(said) < 2 else _direction(statement)  # noqa: PLR2004  word and figure
    if moved is None:
        return statement
    verb = Verb((moved,), families_of((moved,)), statement.verb.words)
    figure = said[1:2] if said[1].tag is Tag.NUMBER else said[:1]
    return replace(statement, verb=verb, complement=(*figure, *said[2:]))


def _direction(statement: Predication) -> str | None:
    """Return the verb that a figure and a word for its direction state: "up 8 percent", "8 percent lower"."""
    first, second = statement.complement[:2]
    lemma = statement.verb.lemmas[0]
    if len(statement.verb.lemmas) > 1 or lemma not in CLOSING | {"be"}:
        return None
    words = _VERBS if lemma == "be" else _LEVELS
    if second.tag is Tag.NUMBER:
        return words.get(first.folded)
    compared = lemma in CLOSING or is_than_earlier(statement.complement[2:])
    return _LEVELS.get(second.folded) if first.tag is Tag.NUMBER and compared else None


def is_than_earlier(words: Words) -> bool:
    """Tell "than in 2021" and "than a year before" from "than in Norvia": only the first tells of a change."""
    if words and words[0].tag is Tag.DATE:
        return words[0].folded.startswith("than ")
    if not words or words[0].folded != "than":
        return False
    behind = [word for word in words[1:_LONGEST_TIME] if word.folded not in _LEADING]
    if behind and behind[0].tag is Tag.DATE:
        return not any(word.tag is Tag.NOUN for word in behind[1:2])
    said = {word.folded for word in behind}
    return not said.isdisjoint(_TIMES) and not said.isdisjoint(_EARLIER)


def is_closing_move(statement: Predication) -> bool:
    """Tell a change from one day's close to the next: "closed 8 percent lower", read as "fell 8 percent"."""
    said = statement.verb.words[:1]
    return any(word.lemma in CLOSING for word in said) and statement.verb.lemmas[0] in _LEVELS.values()


def as_caused(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the bank raised its rate to 5 percent" as "its rate rose to 5 percent"."""
    signs = [sign for name, sign in stated.verb.families if name == "raise"]
    moves = any(name == "rise" for name, _ in claim.verb.families)
    if not signs or not moves or stated.negated or len(set(signs)) > 1:
        return None
    thing = stated.subject if stated.verb.passive else _object(stated.complement)
    if not thing or not any(word.tag is Tag.NOUN for word in thing) or thing[0].tag is Tag.NUMBER:
        return None
    lemma = "rise" if signs[0] > 0 else "fall"
    rest = stated.complement if stated.verb.passive else stated.complement[len(thing) :]
    verb = Verb((lemma,), families_of((lemma,)), stated.verb.words)
    return replace(stated, verb=verb, subject=thing, complement=rest)


def causing_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which somebody moves what a claim says moved."""
    return _CAUSING if any(name == "rise" for name, _ in claim.verb.families) else frozenset()


def _object(words: Words) -> Words:
    """Return what stands behind a verb before its figure and its prepositions, "of" aside."""
    end = next(
        (
            at
            for at, word in enumerate(words)
            if word.tag in _BEHIND_OBJECT or (word.tag is Tag.PREPOSITION and word.folded != "of")
        ),
        len(words),
    )
    return words[:end]
