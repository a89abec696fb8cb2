"""How many independent origins stand behind a claim."""

from collections.abc import Sequence
from itertools import combinations, product

from claimcheck.language.terms import index_terms
from claimcheck.model.evidence import Evidence
from claimcheck.names import find_names, same_name

_CHANNELS = frozenset(
    index_terms(
        "data figures statistics numbers report statement spokesman spokeswoman spokesperson newspaper agency"
    )
)
"""What a speaker speaks through: "*data* from the World Bank" are the World Bank's words."""


def independent_origins(supporting: Sequence[Evidence]) -> int:
    """Count origins; documents that pass on one and the same voice's statement count once.

    Joined by a union over the origins of the texts and the speakers they are attributed to. Two speakers are one where
    they have one name, and a speaker is one with the document of which it is publisher or news agency ("according to
    the Lund Post", and the Lund Post itself).
    """
    parents: dict[str, str] = {}
    for evidence in supporting:
        _join(parents, _origin(evidence), *([_voice(evidence.speaker)] if evidence.speaker else ()))
    speakers = sorted({evidence.speaker for evidence in supporting if evidence.speaker})
    for first, other in combinations(speakers, 2):
        if _same_speaker(first, other):
            _join(parents, _voice(first), _voice(other))
    for speaker, (publisher, origin) in product(speakers, _publishers(supporting)):
        if _same_speaker(speaker, publisher):
            _join(parents, _voice(speaker), origin)
    return len({_root(parents, key) for key in parents})


def _origin(evidence: Evidence) -> str:
    return f"origin {evidence.origin}"


def _voice(speaker: str) -> str:
    return f"speaker {speaker}"


def _publishers(supporting: Sequence[Evidence]) -> list[tuple[str, str]]:
    """Return (publisher or news agency, origin) of each document that speaks for itself."""
    told = [item for item in supporting if item.source is not None and not item.speaker]
    return sorted(
        {
            (name, _origin(item))
            for item in told
            if item.source is not None
            for name in (item.source.metadata.publisher, item.source.metadata.wire)
            if name is not None
        }
    )


def _same_speaker(first: str, other: str) -> bool:
    """Compare by name where both have one; else by their words, so that "the ministry" is one with itself."""
    ours, theirs = _words(first), _words(other)
    if ours == theirs:
        return True
    names, others = find_names(first), find_names(other)
    if len(names) != 1 or len(others) != 1 or same_name(names[0].words, others[0].words) is None:
        return False
    # What is said beside the name tells who speaks: "the ministry of Norvia" is not "the bank of Norvia".
    return _beside(first, names[0].text) == _beside(other, others[0].text)


def _words(speaker: str) -> frozenset[str]:
    return frozenset(index_terms(speaker)) - _CHANNELS


def _beside(speaker: str, name: str) -> frozenset[str]:
    return _words(speaker.replace(name, " ", 1))


def _join(parents: dict[str, str], *keys: str) -> None:
    for key in keys:
        parents.setdefault(key, key)
    first = _root(parents, keys[0])
    for key in keys[1:]:
        parents[_root(parents, key)] = first


def _root(parents: dict[str, str], key: str) -> str:
    while parents[key] != key:
        parents[key] = parents[parents[key]]
        key = parents[key]
    return key
