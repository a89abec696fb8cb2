"""What to say of a key that no field has."""

from collections.abc import Collection

from claimcheck.claims.field_words import MEANT
from claimcheck.claims.nodes import MappingNode, Node, Scalar
from claimcheck.claims.wording import did_you_mean, nearest, sentence, shown


def unknown_key(mapping: MappingNode, key: str, known: Collection[str], shared: Collection[str] = ()) -> str:
    """Return the message; `shared` are fields that may stand under `defaults` but not here."""
    expected = "one of " + ", ".join(f"`{name}`" for name in known)
    return sentence(f"the key {shown(key)}", expected, _hint(mapping, key, known, shared))


def _hint(mapping: MappingNode, key: str, known: Collection[str], shared: Collection[str]) -> str:
    if key == "<<":
        return "merge keys are not supported, use `defaults`"
    if key in shared:
        return "put it under `defaults`, or in a claim"
    meant = nearest(key, known) or _synonym(key, known)
    if meant:
        return did_you_mean(meant)
    if mapping.flow and _is_empty(mapping.value(key)):
        return "a comma ends a value within { }, so put a value with a comma in quotes"
    if len(mapping.entries) == 1 and "text" in known:
        return 'put a statement that has ": " in it in quotes'
    return ""


def _synonym(key: str, known: Collection[str]) -> str | None:
    meant = MEANT.get(key.lower())
    return meant if meant in known else None


def _is_empty(node: Node | None) -> bool:
    return isinstance(node, Scalar) and not node.text
