"""What may stand behind a pause and leave a statement what it is: all else is taken for a comment that may not.

Observation: comments by which a sentence takes back its own words are an open class ("…, my foot", "…, so they say",
"… – but only in the film"). What news and reference works put behind a statement is none: a participle, a phrase with a
preposition, an apposition, a list, a second statement, a relative clause, and who says so.
"""

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.language.lexicon import Form
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.clauses.unreal_sources import is_liar
from claimcheck.predicates.tables.doubts import is_mere_talk
from claimcheck.predicates.tables.lexical import DISTANCING, DOUBTING, FACTIVE, OPINION, SAYING
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.slots.frame.doubting import is_doubting, phrase_of, sets_apart
from claimcheck.verification.slots.frame.parts import Part

_EXCEPTING = frozenset("except contrary barring pending save if unless whether lest".split())
_CONCEDING = frozenset({"not", "any", "only", "ever"})
"""Behind "if": "*if not* without trouble"."""

_CONTRASTING_CLAUSE = frozenset({"that", "really", "in", "so"})
"""Behind "not": what stands before is denied, where "not 60" only tells it from another figure."""

_POINTING = frozenset({"that", "this", "it", "so", "at", "rather", "maybe", "perhaps", "more"})
_LIMITING = frozenset({"only", "never", "just", "merely", "hardly", "scarcely", "really"})
_OF_SPEAKERS = frozenset({"my", "your"})
_SLIPS = frozenset(
    {"mistake", "error", "slip", "lie", "exaggeration", "oversight", "misprint", "wrong", "untrue"}
)
_COMING_TRUE = frozenset("happen occur exist be materialise materialize true so case".split())
_CONTESTING = DOUBTING | frozenset(
    "reject dismiss refute debunk contradict challenge retract disprove".split()
)
_TELLING = frozenset(
    "go have run hold maintain contend counter like seem protest swear would will can could".split()
)
_MINDING = (OPINION | DISTANCING | DOUBTING) - {"plan", "project"}
_RECKONING = frozenset(
    "count calculate compute measure find show determine conclude record list document tally read".split()
)
"""Close a statement with who worked it out: ", *the Courier counted*"."""

_VOUCHING = SAYING | FACTIVE | _RECKONING | {"put"}
_LAST_WORDS = 3
"""A verb that closes a comment may have a word or two behind it, which say when or to whom."""

_ALONE = frozenset(
    """
    too also however though again then later first instead respectively either together alone mostly mainly largely
    primarily chiefly nowadays today yesterday tomorrow tonight currently overall worldwide annually nationwide abroad
    unfortunately sadly fortunately luckily thankfully officially eventually finally recently soon afterwards thereafter
    previously nevertheless nonetheless indeed surprisingly unsurprisingly interestingly notably especially particularly
    accordingly consequently therefore thus hence subsequently meanwhile immediately shortly instantly successfully
    peacefully quietly unanimously early late here there exactly precisely certainly undoubtedly apiece each up down
    ago combined included tops inclusive long away ahead behind north south east west online live only
    """.split()
)
"""Adverbs that may stand behind a pause by themselves."""

_LEADS_CLAUSE = frozenset({"so", "except", "though", "although"})
"""May be read as adverbs, and open a clause all the same."""

_FINITE = frozenset({Form.PAST.value, Form.THIRD.value, Form.BASE.value})
_OPENS_CLAUSE = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL, Tag.RELATIVE, Tag.SUBORDINATOR})
_NAMING = frozenset({Tag.DETERMINER, Tag.NAME, Tag.NOUN, Tag.PRONOUN, Tag.NUMBER, Tag.DATE, Tag.ADJECTIVE})


class _Comment(NamedTuple):
    """The words behind a pause, the first of which tells what they are."""

    words: Words
    inside: bool
    """The statement before is part of a larger one, which goes on here."""


def is_harmless(part: Part, *, inside: bool) -> bool:
    """Tell whether what stands behind a pause leaves what stands before it as it is.

    `inside` tells whether the statement is part of a larger one, which may go on behind it.
    """
    words = tuple(word for word in part.words if word.tag is not Tag.MARK)
    if not words or is_doubting(words):
        return not words
    if words[0].tag is Tag.ADVERB and words[0].folded not in _LEADS_CLAUSE:
        if len(words) == 1:
            return words[0].folded in _ALONE
        words = words[1:]
    return _judge_of(words[0])(_Comment(words, inside))


def _judge_of(first: Word) -> Callable[[_Comment], bool]:
    if first.folded in _JUDGES_BY_WORD:
        return _JUDGES_BY_WORD[first.folded]
    return _names if first.tag in _NAMING else _JUDGES.get(first.tag, _is_anything)


def _is_anything(_: _Comment) -> bool:
    return True


def _excepts_nothing(comment: _Comment) -> bool:
    """Tell ", if not without trouble" from ", *if* the rumours are true"."""
    return any(word.folded in _CONCEDING for word in comment.words[1:2])


def _contrasts(comment: _Comment) -> bool:
    return not any(word.folded in _CONTRASTING_CLAUSE for word in comment.words[1:2])


def _adds(comment: _Comment) -> bool:
    """Tell ", and the work went on" from ", *or that* is what they say" and ", *but only* in the film"."""
    joining, *rest = comment.words
    if not rest:
        return True
    pointing = rest[0].folded in _POINTING
    if joining.folded == "or":
        # ", or *3 percent* more than planned" only puts a figure otherwise.
        share = rest[0].tag is Tag.NUMBER and rest[0].folded.endswith(("%", "percent", "per cent"))
        return share or not (pointing or any(_is_finite(word) for word in rest))
    if joining.folded == "but" and (rest[0].folded in _LIMITING or _is_denied_alone(rest)):
        return False
    if pointing and any(word.lemma in _SLIPS for word in rest):
        return False
    return not (pointing and _denies_coming_true(tuple(rest)))


def _is_denied_alone(rest: list[Word]) -> bool:
    return rest[0].tag is Tag.NEGATOR and not any(word.tag is Tag.NUMBER for word in rest)


def _denies_coming_true(words: Words) -> bool:
    denied = any(word.tag is Tag.NEGATOR for word in words)
    return denied and any(_COMING_TRUE & {word.lemma, word.folded} for word in words)


def _goes_on(comment: _Comment) -> bool:
    """Tell ", so the street was named after it" from ", *so they say*"."""
    rest = comment.words[1:]
    told = _closes_with(rest, _TELLING) and any(
        is_mere_talk(word) or word.tag is Tag.PRONOUN for word in rest
    )
    return not told and not _closes_with(rest, _VOUCHING | _MINDING)


def _tells_more(comment: _Comment) -> bool:
    """Tell a relative clause from ", which *never happened*" and ", something historians *reject*"."""
    words = comment.words
    never = any(word.tag is Tag.NEGATOR for word in words[1:4]) and _denies_coming_true(words)
    named = any(word.tag in _NAMING for word in words[1:2])
    return not never and not (named and _closes_with(words, _CONTESTING))


def _goes_on_inside(comment: _Comment) -> bool:
    return comment.inside


def _is_participle(comment: _Comment) -> bool:
    """Tell ", based on a novel" and ", thought to be the oldest" from ", *thought* the mayor"."""
    verb = comment.words[0]
    named = any(word.tag in _NAMING for word in comment.words[1:2])
    return comment.inside or verb.form == Form.GERUND or not named or verb.lemma not in _MINDING


def _leads_in(comment: _Comment) -> bool:
    """Tell ", in line with this" from ", *in your dreams*"."""
    words = comment.words
    return not any(word.folded in _OF_SPEAKERS for word in words[1:2]) and not sets_apart(words)


def _likens(comment: _Comment) -> bool:
    """Tell ", as the table shows" and ", as analysts feared" from ", as the *joke goes*" and ", *as if*"."""
    rest = comment.words[1:]
    supposed = any(word.folded in ("if", "though") for word in rest[:1])
    possible = any(word.tag is Tag.MODAL for word in rest)
    return not supposed and not possible and not _closes_with(rest, DISTANCING | DOUBTING | _TELLING)


def _names(comment: _Comment) -> bool:
    """Tell an apposition, a list, a speaker or a second statement from what somebody thinks or likes to hear."""
    words = comment.words
    opens = (
        at for at, word in enumerate(words) if word.tag in _OPENS_CLAUSE and not _is_infinitive(words, at)
    )
    verb = next(opens, len(words))
    phrase, clause = words[:verb], words[verb:]
    if not clause or not _is_finite(clause[0]):
        return not _is_talk(phrase, clause)
    if is_liar(phrase):
        return False
    # ", the first *time* this has happened", and ", more *than* the plan has": the clause hangs on the phrase.
    hanging = any(word.folded in ("than", "time") for word in phrase)
    return comment.inside or hanging or _states(clause)


def _states(clause: Words) -> bool:
    """Tell what somebody says, and what happens besides, from what somebody thinks or may do."""
    verb = next((word for word in clause if word.tag is Tag.VERB), clause[0])
    before = clause[: clause.index(verb)]
    if verb.lemma in _VOUCHING:
        return not any(word.tag in (Tag.MODAL, Tag.NEGATOR) for word in before)
    if clause[0].tag is Tag.MODAL or verb.lemma in _MINDING or clause[-1].tag is Tag.NEGATOR:
        # ", only *it did not*" denies what stands before.
        return False
    # A comment has no more than a verb, "an old joke *goes*"; a second statement says what of.
    return clause[-1] is not verb


def _is_infinitive(words: Words, at: int) -> bool:
    return any(word.tag is Tag.TO for word in words[max(at - 1, 0) : at])


def _is_talk(phrase: Words, clause: Words) -> bool:
    """Tell ", *a rumour*", ", *my* foot" and ", an idea that nobody *disputes*" from other appositions."""
    if any(word.folded in _OF_SPEAKERS for word in phrase[:1]):
        return True
    called = phrase[0].tag is Tag.DETERMINER and any(is_mere_talk(word) for word in phrase_of(phrase)[-1:])
    return called or _closes_with(clause, _CONTESTING)


def _closes_with(words: Words, lemmas: frozenset[str]) -> bool:
    """Tell whether one of these verbs stands near the end."""
    last = range(max(len(words) - _LAST_WORDS, 0), len(words))
    return any(words[at].lemma in lemmas and _may_be_verb(words, at) for at in last)


def _may_be_verb(words: Words, at: int) -> bool:
    """Tell a verb, and what may pass for a noun behind its subject ("critics *dispute*"), from "the *disputes*"."""
    tag, before = words[at].tag, words[max(at - 1, 0) : at]
    if tag is Tag.NOUN:
        return not any(word.tag in (Tag.DETERMINER, Tag.ADJECTIVE, Tag.PREPOSITION) for word in before)
    return tag in (Tag.VERB, Tag.AUXILIARY, Tag.MODAL)


def _is_finite(word: Word) -> bool:
    return word.tag in (Tag.AUXILIARY, Tag.MODAL) or (word.tag is Tag.VERB and word.form in _FINITE)


_JUDGES: dict[Tag, Callable[[_Comment], bool]] = {
    Tag.NEGATOR: _contrasts,
    Tag.COORDINATOR: _adds,
    Tag.RELATIVE: _tells_more,
    Tag.MODAL: _goes_on_inside,
    Tag.VERB: _is_participle,
    Tag.SUBORDINATOR: _leads_in,
    Tag.PREPOSITION: _leads_in,
}
_JUDGES_BY_WORD: dict[str, Callable[[_Comment], bool]] = {
    **dict.fromkeys(_EXCEPTING, _excepts_nothing),
    **dict.fromkeys(("as", "like", "how"), _likens),
    **dict.fromkeys(("which", "who", "something"), _tells_more),
    "so": _goes_on,
    "nor": _contrasts,
}
