"""How many independent origins stand behind a claim."""

from collections.abc import Sequence

from claimcheck.language.terms import index_terms
from claimcheck.model.evidence import Evidence


def independent_origins(supporting: Sequence[Evidence]) -> int:
    """Count origins; documents that pass on one and the same speaker's statement count once.

    Joined by a union over two keys: the origin of the text and the speaker it is attributed to.
    """
    parent: dict[str, str] = {}
    for evidence in supporting:
        keys = [f"origin {evidence.origin}"]
        if evidence.speaker:
            keys.append("speaker " + " ".join(sorted(set(index_terms(evidence.speaker)))))
        for key in keys:
            parent.setdefault(key, key)
        _join(parent, keys)
    return len({_root(parent, key) for key in parent})


def _join(parent: dict[str, str], keys: Sequence[str]) -> None:
    first = _root(parent, keys[0])
    for key in keys[1:]:
        parent[_root(parent, key)] = first


def _root(parent: dict[str, str], key: str) -> str:
    while parent[key] != key:
        parent[key] = parent[parent[key]]
        key = parent[key]
    return key
