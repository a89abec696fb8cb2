"""What only links a sentence to the one before, between a subject and its verb: "Oman, *by contrast*, has 12 ports".

Observation: left in the subject, such a phrase would narrow it: Oman by contrast is no part of Oman. "Exports, *without
oil*, fell" is another matter: so the phrases that may be left out are listed.
"""

from dataclasses import replace

from claimcheck.predicates.clauses.clause import Clause, Words
from claimcheck.predicates.words import Tag

_LINKS = frozenset(
    tuple(phrase.split())
    for phrase in (
        "by contrast",
        "in contrast",
        "by comparison",
        "in turn",
        "in fact",
        "in effect",
        "in short",
        "in particular",
        "in addition",
        "of course",
        "for example",
        "for instance",
        "for its part",
        "for their part",
        "for his part",
        "for her part",
        "on the other hand",
        "at the same time",
        "after all",
        "to be sure",
        "as usual",
        "as well",
        "as ever",
        "as always",
    )
)
_TOLD = frozenset(
    "noted mentioned said stated described reported shown seen expected explained discussed known".split()
)
"""What stands behind "as" in "as *already noted*"."""

_LONGEST = 5


def with_link_apart(clause: Clause) -> Clause:
    """Return a clause without a linking phrase between commas in its subject."""
    subject = clause.subject
    for comma, word in enumerate(subject[:-1]):
        phrase = _until_comma(subject[comma + 1 :])
        if comma and word.text == "," and _links(phrase):
            rest = subject[comma + 1 + len(phrase) :]
            kept = (*subject[:comma], *(rest if len(rest) > 1 else ()))
            return replace(clause, subject=kept, adjunct=(*clause.adjunct, *phrase))
    return clause


def _until_comma(words: Words) -> Words:
    return words[: next((at for at, word in enumerate(words) if word.text == ","), len(words))]


def _links(phrase: Words) -> bool:
    """Tell "by contrast", "as already noted" and "like many others" from what narrows."""
    if not 1 < len(phrase) <= _LONGEST + 1:
        return False
    folded = tuple(word.folded for word in phrase)
    told = folded[0] == "as" and folded[-1] in _TOLD and all(word.tag is not Tag.NAME for word in phrase)
    likened = folded[:2] in (("like", "many"), ("like", "most"))
    return folded in _LINKS or told or likened
