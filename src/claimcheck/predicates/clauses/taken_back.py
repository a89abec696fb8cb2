"""What a sentence says of its own words: "…, the article wrongly stated", "…, a claim later found to be false".

Observation: a whole statement may stand in front, word for word as in a claim, and what follows a comma, a dash or a
colon takes it back, leaves it to hearsay, or makes it wait for something else. The statement itself shows nothing.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.tables.lexical import FALSE_WORDS, OPINION, REPORT_NOUNS, SAYING, TRUE_WORDS
from claimcheck.predicates.words import Tag, Word

_LONGEST_COMMENT = 24
"""Words of a comment; one is looked for behind each pause of a sentence, which may have thousands."""

_PAUSES = frozenset({",", ":", ";", "-", "--", "\u2013", "\u2014", "("})

_WRONGLY = frozenset(
    "wrongly falsely mistakenly incorrectly erroneously inaccurately misleadingly fraudulently".split()
)
_TELLING = SAYING | OPINION | frozenset({"claim", "allege", "attribute", "label", "quote"})

_TALES = frozenset("rumour rumor legend myth joke tale story saying fable gossip superstition cliche".split())
_TOLD = frozenset({"go", "have", "run"})
"""What tales do: "an old joke *goes*", "legend *has* it"."""

_POINTING = frozenset({"it", "that", "this", "which"})
_SHOWN = frozenset({"be", "prove", "turn", "remain"})
_NOT_SO = FALSE_WORDS | frozenset(
    "debunked disproved disproven refuted retracted withdrawn discredited exaggerated fabricated invented "
    "corrected rectified".split()
)
_CONTESTED = _NOT_SO | frozenset({"disputed", "denied", "rejected", "dismissed", "unproven", "unconfirmed"})
"""Said of what is called a claim; a claim that is "denied" has been made, and no more."""

_GROUNDS = frozenset({"basis", "foundation", "evidence", "merit", "substance"})
_JESTING = frozenset({("in", "jest"), ("in", "fun")})

_PROVISOS = frozenset({("provided", "that"), ("providing", "that"), ("assuming", "that")})
_LENGTHS = frozenset({("as", "long", "as"), ("so", "long", "as")})
"""Open what has to hold behind a comma; "as long as 30 years" is no condition."""

_ONLY = frozenset({"only", "merely", "just", "purely"})
_NOT_REALLY = frozenset({("on", "paper"), ("in", "name"), ("in", "theory")})
_ELSEWHERE = frozenset(
    "parallel alternate alternative fictional fictitious imaginary hypothetical ideal".split()
)
_WORLDS = frozenset("universe world history timeline reality scenario realm future".split())

_SPEAKING_OF_WORDS = frozenset({"so", "least", "jest", "fun"}) | _WRONGLY | _NOT_SO | TRUE_WORDS
_NAMING_WORDS = _TALES | REPORT_NOUNS
"""By the lemmas. A sentence without any of these words takes nothing back: most have none, which is seen at once."""

_HOLDING_ONLY_IF = frozenset({"provided", "providing", "assuming", "long"})
"""A sentence without any of these has no proviso."""

_NAMED = frozenset({"paper", "name", "theory"})


def first_taken_back(words: Sequence[Word]) -> int | None:
    """Return from which word on a sentence calls what stands before it untrue or hearsay; None for nowhere."""
    told = _first_told(tuple(words)) if any(map(_may_speak_of_words, words)) else 0
    return max(_answered(words), told) or None


def _answered(words: Sequence[Word]) -> int:
    """Return what answers the last question, as in "The mine closed*?* Hardly."; one that is only quoted has none."""
    asked = (
        at for at, word in enumerate(words[1:], 1) if words[at - 1].text == "?" and word.tag is not Tag.MARK
    )
    return max(asked, default=0)


def _may_speak_of_words(word: Word) -> bool:
    return word.folded in _SPEAKING_OF_WORDS or word.lemma in _NAMING_WORDS


def _first_told(words: Words) -> int:
    return next((begin for begin, part in _parts(words) if _takes_back(part)), 0)


def waits_for_another(words: Sequence[Word]) -> bool:
    """Tell whether what is told holds only where something else does: "…, *provided that* the owners agree"."""
    folded = tuple([word.folded for word in words])
    if _HOLDING_ONLY_IF.isdisjoint(folded):
        return False
    if any(pair in _PROVISOS for pair in pairwise(folded)):
        return True
    return any(_is_proviso(words, at, folded) for at, word in enumerate(words) if word.text == ",")


def holds_in_name(words: Words) -> bool:
    """Tell whether a phrase keeps what is said from the real world: "*only on paper*", "*in all but name*"."""
    folded = tuple([word.folded for word in words])
    if "either" in folded[:2] and "or" in folded:
        # "Is *either* a nurse *or* a doctor": of neither is it said.
        return True
    for at, pair in enumerate(pairwise(folded)) if not _NAMED.isdisjoint(folded) else ():
        closed = at + 2 == len(folded) or words[at + 2].tag is Tag.MARK
        limited = folded[max(at - 1, 0) : at] and folded[at - 1] in _ONLY
        opened = not at or words[at - 1].tag is Tag.MARK
        alone = closed and (opened or pair == ("in", "theory"))
        if pair in _NOT_REALLY and (limited or alone or (closed and folded[at + 2 : at + 3] == ("only",))):
            return True
        if pair == ("but", "name") and folded[max(at - 1, 0) : at] == ("all",):
            return True
    if _ELSEWHERE.isdisjoint(folded) or _WORLDS.isdisjoint(folded):
        return False
    # "*On Tuesday,* in another universe".
    return any(
        word.folded == "in" and (not at or words[at - 1].tag in (Tag.MARK, Tag.DATE))
        for at, word in enumerate(words)
    )


def _parts(words: Words) -> Iterator[tuple[int, Words]]:
    """Yield where each part between two pauses begins, and the words from there on."""
    for at, word in enumerate(words):
        if word.text in _PAUSES and at + 1 < len(words):
            yield at + 1, words[at + 1 : at + 1 + _LONGEST_COMMENT]


def _takes_back(part: Words) -> bool:
    return (
        _is_left_to_others(part)
        or _is_said_wrongly(part)
        or _is_tale(part)
        or _is_called_false(part)
        or _is_contested_claim(part)
    )


def _is_left_to_others(part: Words) -> bool:
    """Tell ", *or so* it was thought", ", *at least* on television" and ", a fan wrote *in jest*"."""
    folded = [word.folded for word in part]
    least = folded[1:] if folded[:1] == ["or"] else folded
    counted = any(word.tag is Tag.NUMBER for word in part[:3])
    joked = any(pair in _JESTING for pair in pairwise(folded))
    return folded[:2] == ["or", "so"] or (least[:2] == ["at", "least"] and not counted) or joked


def _is_said_wrongly(part: Words) -> bool:
    """Tell ", the article *wrongly stated*" and ", as was *falsely claimed*"."""
    return any(
        first.folded in _WRONGLY and second.lemma in _TELLING and second.tag is Tag.VERB
        for first, second in pairwise(_clause(part))
    )


def _is_tale(part: Words) -> bool:
    """Tell ", an old *joke goes*" and ", *legend has* it"."""
    clause = _clause(part)
    return any(
        first.lemma in _TALES and second.lemma in _TOLD | {"has", "have"}
        for first, second in pairwise(clause)
    )


def _is_called_false(part: Words) -> bool:
    """Tell ", but *that was wrong*" and ", *which* is *not true*"."""
    words = part[1:] if part[0].tag is Tag.COORDINATOR else part
    if not words or words[0].folded not in _POINTING:
        return False
    clause = _clause(words)
    # "Bought an oak, *which* was wrong for the site" tells of the oak.
    said = clause[-2:] if words[0].folded == "which" else clause
    false = any(word.folded in _NOT_SO for word in said)
    untrue = any(word.tag is Tag.NEGATOR for word in clause) and any(
        word.folded in TRUE_WORDS for word in clause
    )
    shown = any(word.tag is Tag.AUXILIARY or word.lemma in _SHOWN for word in clause)
    return shown and (false or untrue)


def _is_contested_claim(part: Words) -> bool:
    """Tell ", a *claim* that was later found to be *false*" and ", an *assertion* the ministry *rejected*"."""
    opening = [word for word in part[:4] if word.tag is not Tag.ADJECTIVE]
    named = len(opening) > 1 and opening[0].tag is Tag.DETERMINER and opening[1].lemma in REPORT_NOUNS
    groundless = any(
        first.folded in ("without", "no") and _GROUNDS.intersection((second.lemma, third.lemma))
        for first, second, third in zip(part, part[1:], part[2:], strict=False)
    )
    return named and (groundless or any(word.folded in _CONTESTED for word in part))


def _is_proviso(words: Sequence[Word], comma: int, folded: Sequence[str]) -> bool:
    """Tell ", *provided* the owners agree" and ", *as long as* it pays", which have a verb of their own."""
    behind = words[comma + 1 : comma + 1 + _LONGEST_COMMENT]
    opened = tuple(folded[comma + 1 : comma + 4])
    provided = opened[:1] in (("provided",), ("providing",)) and behind[1:2] != []
    size = 1 if provided else len(opened)
    if not provided and opened not in _LENGTHS:
        return False
    clause = _clause(tuple(behind[size:]))
    named = clause[:1] != () and clause[0].tag in (Tag.DETERMINER, Tag.NAME, Tag.NOUN, Tag.PRONOUN)
    return named and any(word.tag in (Tag.VERB, Tag.AUXILIARY, Tag.MODAL) for word in clause)


def _clause(part: Words) -> Words:
    """Return the words before the next pause."""
    end = next((at for at, word in enumerate(part) if word.text in _PAUSES), len(part))
    return part[:end]
