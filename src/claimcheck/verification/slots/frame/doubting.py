"""Words around a statement that keep it from being a fact: "*supposedly*", "a *fake* poster", "in the *novel*"."""

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.doubts import (
    brings_talk,
    calls_untrue,
    is_thought,
    is_world_of_its_own,
    may_call_untrue,
)
from claimcheck.verification.reading.analysis import Words

_SETTING = frozenset({"in", "under", "per", "on", "for", "according"})
_PIECES = frozenset({"sequence", "scene", "version", "episode", "plot", "ending", "world"})
"""Of what is no world by itself: "in a *dream* sequence"."""
_ENDS_PHRASE = frozenset(
    {Tag.PREPOSITION, Tag.MARK, Tag.VERB, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COORDINATOR}
)

_DESCRIBED = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER})

_SPEAKS_ON = frozenset(
    {
        Tag.NOUN,
        Tag.NAME,
        Tag.SUBORDINATOR,
        Tag.PREPOSITION,
        Tag.TO,
        Tag.NUMBER,
        Tag.ADJECTIVE,
        Tag.COORDINATOR,
    }
)
"""Behind "unclear" these open what is so: "it is unclear *whether*", "an oak, which was wrong *for the site*"."""


def is_doubting(words: Words) -> bool:
    """Tell whether a word calls something untrue: "a *fake* poster", "was *false*", no "false alarm"."""
    if any(calls_untrue(word) for word in words):
        return True
    return any(may_call_untrue(word) and _is_said_of_all(at, words) for at, word in enumerate(words))


def _is_said_of_all(at: int, words: Words) -> bool:
    """Tell what is said of the statement, or of what tells it, from what is said of another thing."""
    before, behind = words[:at], words[at + 1 :]
    if behind and brings_talk(behind[0]):
        return True
    # "Though the *details* are unclear" leaves the rest as it is.
    apart = any(word.tag in (Tag.NOUN, Tag.NAME) and not brings_talk(word) for word in before[:-1])
    # Of what is called "wrong" at once, no matter when and where, nothing is left: "proves it *wrong* in May".
    at_once = not before and behind[:1] != () and behind[0].tag not in _DESCRIBED
    if apart or not behind or at_once:
        return not apart
    attributive = bool(before) and before[-1].tag is Tag.DETERMINER
    return not attributive and behind[0].tag not in _SPEAKS_ON and words[at].tag is not Tag.VERB


def sets_apart(words: Words) -> bool:
    """Tell whether words open with "in the novel" or "under the proposal", inside which alone something is so."""
    phrase = phrase_of(words[1:])
    named = phrase[-2:] if phrase and phrase[-1].lemma in _PIECES else phrase[-1:]
    return words[0].folded in _SETTING and any(is_world_of_its_own(word) for word in named)


def is_in_mind(words: Words) -> bool:
    """Tell whether words have "*in the minds* of its fans" or "*on his telling*"."""
    return any(
        word.folded in ("in", "on") and any(is_thought(last) for last in phrase_of(words[at + 1 :])[-1:])
        for at, word in enumerate(words)
    )


def phrase_of(words: Words) -> Words:
    """Return the words before the first that opens another phrase or a clause."""
    end = next((at for at, word in enumerate(words) if word.tag in _ENDS_PHRASE), len(words))
    return words[:end]
