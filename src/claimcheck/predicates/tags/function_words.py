"""Tags of function words and possessive marks: most are fixed, some go by the words around them."""

from collections.abc import Callable, Iterable, Sequence

from claimcheck.language.numerals import SMALL
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.tokens import TokenKind
from claimcheck.predicates.tables.lexical import (
    BE,
    COORDINATORS,
    DETERMINERS,
    DISTANCING,
    DO,
    HAVE,
    MODALS,
    NEGATORS,
    NOTING,
    OPINION,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    SUBORDINATORS,
    TELLING,
)
from claimcheck.predicates.tags.places import Place, may_be_base, may_be_noun, starts_clause, starts_object
from claimcheck.predicates.words import Tag, Word

_OPENING = frozenset({"open", "reopen", "close", "closed", "shut"})
_LET_THROUGH = frozenset({"traffic", "trade"})
"""Both are verbs too, so that "to traffic" would read as a purpose and take the date that follows for its own."""

_EVEN_OPENING = frozenset({"if", "though", "when", "as", "where"})
_NEAR = 6
"""Words before "that" among which its verb stands: "told a group of reporters that"."""

_THINKING = SAYING | OPINION | DISTANCING | {"emerge", "transpire"}
_FINDING = frozenset({"point", "find", "turn", "figure", "work"})
"""Verbs with an "out" behind which they say something."""

_OCCASIONS = frozenset({"in", "at", "to", "before", "during", "after", "with", "via", "through"})
_PHRASE = frozenset(
    {Tag.PREPOSITION, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.DATE}
)

_LEADING_TO = frozenset({"according", "owing", "thanks", "compared"})
"""With "to" they lead to a noun: "according *to* finance chief Ola Berg"."""

_FAMED = frozenset({"known", "remembered", "recognised", "recognized", "loved", "documented", "described"})

Rule = Callable[[Place], Tag | None]
"""The tag of one function word at a place, or None where the place says nothing of it."""

_CLASSES: tuple[tuple[Iterable[str], Tag], ...] = (
    (BE | HAVE | DO, Tag.AUXILIARY),
    (MODALS, Tag.MODAL),
    (("not", "never", "n't", "hardly", "scarcely"), Tag.NEGATOR),
    (COORDINATORS, Tag.COORDINATOR),
    (("no", "another"), Tag.DETERMINER),
    (SUBORDINATORS, Tag.SUBORDINATOR),
    (DETERMINERS, Tag.DETERMINER),
    (PRONOUNS, Tag.PRONOUN),
    (PREPOSITIONS, Tag.PREPOSITION),
    (STOP_WORDS | NEGATORS, Tag.ADVERB),
)
"""The closed classes; a word that is in several has the tag of the first."""

_TAGS = {word: tag for words, tag in reversed(_CLASSES) for word in words}
"""What a function word is where no rule says otherwise."""


def function_tag(place: Place) -> Tag | None:
    """Return the tag of a function word, or None for a word of an open class."""
    word = place.piece.folded
    if word in SMALL and place.last is not None and place.last.folded == "number":
        # "Peaked at number one": it names a place in a row.
        return Tag.NOUN
    rule = _RULES.get(word)
    return (rule(place) if rule else None) or _TAGS.get(word)


def is_possessive(place: Place) -> bool:
    """Tell whether a mark is that of "China's" and "ministers' meeting", not the end of a quotation."""
    owner, mark, following = place.last, place.piece, place.following
    if owner is None or not owner.is_nominal or owner.end != mark.start:
        return False
    if mark.folded == "'s":
        return True
    return (
        mark.text in ("'", "\u2019")
        and owner.folded.endswith("s")
        and following is not None
        and following.kind == TokenKind.WORD
        and following.start == mark.end + 1
    )


def _to(place: Place) -> Tag:
    numbered = place.following is not None and place.following.folded == "number"
    led = place.previous is not None and place.previous.folded in _LEADING_TO
    verbal = may_be_base(place.following) and not numbered and not led and not _is_let_through(place)
    return Tag.TO if verbal else Tag.PREPOSITION


def _is_let_through(place: Place) -> bool:
    """Tell whether a way opens or closes to what uses it: "the bridge opened to *traffic* on 12 March"."""
    opens = place.last is not None and place.last.lemma in _OPENING
    return opens and place.following is not None and place.following.folded in _LET_THROUGH


def _that(place: Place) -> Tag:
    last = place.last
    if last is not None and (_finds_out(place) or _is_noted(place.before)):
        return Tag.SUBORDINATOR
    if last is None or last.tag is Tag.PREPOSITION:
        return Tag.DETERMINER
    if last.is_nominal and last.tag is not Tag.PRONOUN and not _opens_what_is_said(place, last):
        return Tag.RELATIVE
    return Tag.SUBORDINATOR if place.following else Tag.PRONOUN


def _finds_out(place: Place) -> bool:
    """Tell "pointed out *that*" from "out of *that* house"."""
    before = place.before[-2:]
    found = len(before) > 1 and before[1].folded == "out"
    return found and before[0].tag is Tag.VERB and before[0].lemma in _FINDING


def _is_noted(before: Sequence[Word]) -> bool:
    """Tell "*Note* that it closed" from "the note that he left"."""
    return len(before) == 1 and before[0].folded in NOTING


def _opens_what_is_said(place: Place, last: Word) -> bool:
    """Tell "said on Monday *that* it …" and "told reporters *that* it …" from "the law of 2010 *that* banned …"."""
    verb = next((word for word in reversed(place.before[-_NEAR:]) if word.tag is Tag.VERB), None)
    if verb is None or not (starts_object(place.following) or _opens_phrase(place)):
        return False
    told = last.tag is Tag.DATE or _is_occasion(place.before[verb.index + 1 :])
    return verb.lemma in TELLING or (told and verb.lemma in _THINKING)


def _opens_phrase(place: Place) -> bool:
    """Tell "said on Monday that *in* 2019 it …": no relative clause begins like that behind a date."""
    return place.following is not None and place.following.folded in _OCCASIONS | {"on", "by", "as", "since"}


def _is_occasion(between: Sequence[Word]) -> bool:
    """Tell "argued *in court* that", where something is said, from "wrote *of a law* that", what it is about."""
    opened = bool(between) and between[0].folded in _OCCASIONS
    return opened and all(word.tag in _PHRASE for word in between)


def _relative(place: Place) -> Tag | None:
    return Tag.RELATIVE if place.last is not None and place.last.tag is not Tag.VERB else None


def _where(place: Place) -> Tag:
    return _relative(place) or _at_start(place)


def _at_start(place: Place) -> Tag:
    return Tag.ADVERB if place.before else Tag.SUBORDINATOR


def _no(place: Place) -> Tag | None:
    """Take "no longer" as a denial of the verb; any other "no" determines a noun."""
    return Tag.NEGATOR if place.following is not None and place.following.folded == "longer" else None


def _longer(place: Place) -> Tag | None:
    return Tag.ADVERB if place.last is not None and place.last.tag is Tag.NEGATOR else None


def _not(place: Place) -> Tag | None:
    """Take "not only" as no denial."""
    only = place.following is not None and place.following.folded in ("only", "just", "merely")
    return Tag.ADVERB if only else None


def _due(place: Place) -> Tag | None:
    """Take "due to" behind a noun as one preposition; "is due to open" speaks of what lies ahead."""
    joined = place.following is not None and place.following.folded == "to"
    named = place.last is not None and (place.last.is_nominal or place.last.text == ",")
    return Tag.PREPOSITION if joined and named else None


def _once(place: Place) -> Tag | None:
    """Take "was *once* thought" as a time; "once it opens" opens a clause."""
    return Tag.ADVERB if place.last is not None and place.last.tag is Tag.AUXILIARY else None


def _yet(place: Place) -> Tag | None:
    """Tell "has not yet signed" from "small yet strong"."""
    last = place.last
    return Tag.ADVERB if last is not None and last.tag in (Tag.NEGATOR, Tag.AUXILIARY, Tag.VERB) else None


def _since(place: Place) -> Tag:
    """Tell "has since won" from "since 2001" and "since it began"."""
    perfect = place.last is not None and place.last.tag is Tag.AUXILIARY
    return Tag.ADVERB if perfect else _before(place)


def _before(place: Place) -> Tag:
    """Tell "before noon" from "before it began"."""
    return Tag.SUBORDINATOR if starts_clause(place.following) else Tag.PREPOSITION


def _this(place: Place) -> Tag:
    """Tell "this treaty" from "this is"."""
    return Tag.DETERMINER if may_be_noun(place.following) else Tag.PRONOUN


def _best(place: Place) -> Tag | None:
    """Take "best" and "better" before a participle of fame as adverbs: "who is *best* known for"."""
    famed = place.following is not None and place.following.folded in _FAMED
    return Tag.ADVERB if famed else None


def _aged(place: Place) -> Tag | None:
    """Take "died in 1714, *aged* 49" as no verb of its own."""
    counted = place.following is not None and place.following.tag is Tag.NUMBER
    return Tag.ADJECTIVE if counted else None


def _even(place: Place) -> Tag:
    """Tell "*even* though it closed" from "*even* after the mill closed"."""
    opens = place.following is not None and place.following.folded in _EVEN_OPENING
    return _at_start(place) if opens else Tag.ADVERB


def _daytime(place: Place) -> Tag | None:
    """Take "approved it on Tuesday *night*" for no thing that is approved."""
    return Tag.ADVERB if place.last is not None and place.last.tag is Tag.DATE else None


def _opposite(place: Place) -> Tag | None:
    """Tell "the house *opposite* the mill" from "the opposite view"."""
    behind = place.last is not None and place.last.tag in (Tag.NOUN, Tag.NAME, Tag.VERB)
    return Tag.PREPOSITION if behind and starts_object(place.following) else None


_RULES: dict[str, Rule] = {
    "opposite": _opposite,
    **dict.fromkeys(DETERMINERS & PRONOUNS, _this),
    **dict.fromkeys(SUBORDINATORS & PREPOSITIONS, _before),
    **dict.fromkeys(("who", "whom", "which", "whose"), _relative),
    **dict.fromkeys(("morning", "afternoon", "evening", "night"), _daytime),
    "so": _at_start,
    "even": _even,
    **dict.fromkeys(("best", "better"), _best),
    "aged": _aged,
    "where": _where,
    "since": _since,
    "once": _once,
    "that": _that,
    "to": _to,
    "no": _no,
    "longer": _longer,
    "not": _not,
    "yet": _yet,
    "due": _due,
}
