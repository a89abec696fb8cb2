"""Sources and settings that make nothing true: "a hoax said", "in the novel", "Satire: …"."""

from itertools import pairwise, takewhile

from claimcheck.predicates.clauses.clause import Clause, Words
from claimcheck.predicates.words import Tag, Word

_MADE_UP = frozenset(
    "hoax rumour rumor myth legend fable satire parody spoof novel film movie sitcom cartoon fiction dream "
    "draft".split()
)
_LIARS = frozenset(
    "swindler fraudster liar conman scammer hoaxer prankster impostor imposter charlatan quack clairvoyant psychic "
    "fortune-teller astrologer soothsayer".split()
)
"""Whose word is none."""

_FORGING = frozenset(
    "fake forged false anonymous doctored satirical fictional fictitious unverified bogus hoax "
    "retracted withdrawn debunked discredited disproved disproven "
    "unconfirmed unsubstantiated unfounded baseless erroneous dubious".split()
)
_FORETELLING = frozenset("forecast projection prediction model scenario simulation guess outlook".split())
"""What such a source shows lies ahead, or is so on a computer; an estimate may well be the first count."""

_LATER_CORRECTED = frozenset({"earlier", "previous", "original"})
"""Before "version": what an article said before it was put right."""

_FORETELLERS = frozenset({"analyst", "economist", "forecaster"})
"""Whose polls tell what they expect; a poll of voters tells what voters do."""

_POLLS = frozenset({"poll", "survey"})

_TAKEN_BACK = frozenset(
    "retracted withdrawn debunked discredited disproved disproven refuted disowned fake false bogus forged".split()
)
"""Said behind a source, they leave nothing of what it tells."""

_SETTINGS = frozenset(
    "novel film movie sitcom cartoon musical opera fable satire parody myth legend dream".split()
)
"""Works in which something only happens; a play, a game and a series are as often real ones."""

_MINDS = frozenset({"imagination", "dream", "nightmare", "fantasy", "hallucination", "simulation"})
_SCREENS = frozenset({"video", "computer", "board"})
_LABELS = frozenset({"satire", "parody", "fiction", "hoax", "fake", "joke", "rumour", "rumor"})
"""Before a colon they call what follows untrue."""

MAKING_WORKS = frozenset("play star portray voice act appear feature direct sing".split())
"""What people do in a work, and not what happens in its story."""


def is_untrusted(speaker: Words) -> bool:
    """Tell whether what a speaker says is made up, or stands to nobody's credit: "a forged letter", "one version"."""
    phrase = [*takewhile(lambda word: word.tag is not Tag.PREPOSITION, speaker)]
    if phrase and phrase[-1].lemma in _FORETELLING:
        return True
    if is_liar(speaker) or any(word.lemma in _MADE_UP or word.folded in _FORGING for word in speaker):
        return True
    if speaker and speaker[-1].lemma in _FORETELLERS and any(word.lemma in _POLLS for word in speaker):
        return True
    return any(
        second.lemma == "version" and first.folded in {"one", *_LATER_CORRECTED}
        for first, second in pairwise(speaker)
    )


def is_liar(speaker: Words) -> bool:
    """Tell whether nobody need believe a speaker: "the *swindler*", "a *psychic*"."""
    return any(word.lemma in _LIARS for word in speaker)


def is_taken_back(words: Words) -> bool:
    """Tell whether whom a sentence names as its source is called wrong behind: "a study *that was later retracted*"."""
    named = next((at for at, two in enumerate(pairwise(words)) if _names_source(two)), len(words))
    behind = words[named:]
    relative = next((at for at, word in enumerate(behind) if word.folded in ("that", "which")), len(behind))
    return any(word.folded in _TAKEN_BACK for word in behind[relative:])


def _names_source(two: tuple[Word, Word]) -> bool:
    return (two[0].folded, two[1].folded) == ("according", "to")


def is_made_up(clause: Clause) -> bool:
    """Tell whether what stands before a clause calls it untrue, or sets it in a story."""
    before = _undated(clause.adjunct)
    if _is_in_mind(clause.complement):
        return True
    if not before or clause.group.verb.lemmas[0] in MAKING_WORKS:
        return False
    labelled = len(before) > 1 and before[0].folded in _LABELS and before[1].text == ":"
    return labelled or (before[0].folded == "in" and _names_setting(before))


def _undated(adjunct: Words) -> Words:
    """Leave out the date that opens a sentence: "*In May,* in the novel, she fled"."""
    comma = next((at for at, word in enumerate(adjunct) if word.text == ","), -1)
    dated = all(word.tag in (Tag.DATE, Tag.PREPOSITION) for word in adjunct[: max(comma, 0)])
    return adjunct[comma + 1 :] if dated else adjunct


def _is_in_mind(words: Words) -> bool:
    """Tell "*in his imagination*" and "*in a simulation*"."""
    return any(
        first.folded == "in" and second.tag is Tag.DETERMINER and third.lemma in _MINDS
        for first, second, third in zip(words, words[1:], words[2:], strict=False)
    )


def _names_setting(words: Words) -> bool:
    """Tell "in the novel" and "in a video game" from "in the film industry"."""
    end = next(
        (place for place, word in enumerate(words) if place and _ends_phrase(words, place)), len(words)
    )
    last = words[end - 1]
    return last.lemma in _SETTINGS or (last.lemma == "game" and words[end - 2].folded in _SCREENS)


def _ends_phrase(words: Words, place: int) -> bool:
    return words[place].tag not in (Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.DATE)
