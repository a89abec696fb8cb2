"""What only the whole document shows of a block: a foreign script, a crowd of spam."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.script_share import in_other_script, main_script
from claimcheck.model.label import Label

FEWEST = 3
"""Blocks of spam that make a crowd."""

_SHORT = 12
_WINDOW = 4
_OPEN = frozenset({Label.HEADING, Label.LIST, Label.BODY})
_FOREIGN = Opinion(Label.SPAM, "other-script", sure=True)
_RUN = "run-of-short-lines"
"""What a removed line of no other kind is called: in the midst of spam there is more to say of it."""


def judged_in_crowd(
    seen: Sequence[Observation], opinions: Sequence[Opinion], *, latin: bool = False
) -> list[Opinion]:
    """Return the opinions after a look at the whole document; `latin` means that no other script is in it."""
    return _among_spam(seen, list(opinions) if latin else _foreign(seen, opinions))


def _foreign(seen: Sequence[Observation], opinions: Sequence[Opinion]) -> list[Opinion]:
    """A block in another script than the document's is no part of it: editions, notices, injected keywords."""
    main = main_script(
        seen[place].text for place, opinion in enumerate(opinions) if opinion.label is Label.BODY
    )
    if main is None:
        return list(opinions)
    return [
        _FOREIGN if opinion.label in _OPEN and in_other_script(seen[place].text, main) else opinion
        for place, opinion in enumerate(opinions)
    ]


def _among_spam(seen: Sequence[Observation], opinions: list[Opinion]) -> list[Opinion]:
    """Injected blocks hold harmless lines too: a short line with spam on most places around it is one of them.

    The first line of a document may be its title and its last one may be a sentence of the text, however much spam
    stands between that and the rest.
    """
    labels = [opinion.label for opinion in opinions]
    if labels.count(Label.SPAM) < FEWEST:
        return opinions
    spam = [label is Label.SPAM for label in labels]
    return [
        replace(opinion, label=Label.SPAM, reason="among-spam", sure=True)
        if (opinion.label in _OPEN or opinion.reason == _RUN)
        and (_surrounded(spam, index) or (opinion.label is not Label.BODY and _trailing(spam, index)))
        and seen[index].words <= 2 * _SHORT  # last, for words have to be counted
        else opinion
        for index, opinion in enumerate(opinions)
    ]


def _surrounded(spam: Sequence[bool], index: int) -> bool:
    before, after = spam[max(0, index - _WINDOW) : index], spam[index + 1 : index + 1 + _WINDOW]
    if before[-1:] == after[:1] == [True]:
        return True
    return sum(before) > 0 < sum(after) and 2 * (sum(before) + sum(after)) > len(before) + len(after)


def _trailing(spam: Sequence[bool], index: int) -> bool:
    """Tell whether the document ends with this line right below spam."""
    return index == len(spam) - 1 and all(spam[max(0, index - 2) : index])
