"""From nodes to forms: what pydantic finds wrong, told at the place where it stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from claimcheck.claims.field_words import EXPECTED
from claimcheck.claims.forms import AcceptForm, ClaimForm, DefaultsForm, FileForm, Form, IgnoreForm
from claimcheck.claims.keys import unknown_key
from claimcheck.claims.nodes import ListNode, MappingNode, Node, Scalar, locate, plain
from claimcheck.claims.reading import Reading
from claimcheck.claims.wording import found, sentence

F = TypeVar("F", bound=Form)

_FORMS: dict[str, type[Form]] = {"defaults": DefaultsForm, "ignore": IgnoreForm, "accept": AcceptForm}
_CUT_FIELDS = frozenset({"text", "quantity"})
_CUT = (
    'found " #" after an unquoted value, which cuts off the rest as a comment; '
    "put the value in quotes, or the comment on a line of its own"
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim's mapping and what could be read of it: a field with a problem is None."""

    node: MappingNode
    form: ClaimForm


def check_file(root: Node | None, reading: Reading) -> tuple[DefaultsForm, tuple[Node, ...]]:
    """Return the defaults and the claims of a file; what is wrong with its frame goes to `reading`."""
    if not isinstance(root, MappingNode):
        _note_no_mapping(root, reading)
        return DefaultsForm(), ()
    form = _validate(FileForm, root, reading, {})
    claims = root.value("claims")
    if claims is None and root.complete:
        reading.note(root.start, sentence("no `claims`", f"`claims:` with {EXPECTED['claims']}"))
    return form.defaults, claims.items if isinstance(claims, ListNode) else ()


def _note_no_mapping(root: Node | None, reading: Reading) -> None:
    if root is None and reading.problems:
        return
    what = "an empty file" if root is None else found(root)
    hint = "put `claims:` above it" if isinstance(root, ListNode) else ""
    reading.note(
        root.start if root else 0, sentence(what, f"a mapping with `claims:`, {EXPECTED['claims']}", hint)
    )


def check_claim(node: Node, reading: Reading, known_rules: Mapping[str, str] | None = None) -> Draft | None:
    """Return what could be read of a claim, or None where it is neither a statement nor a mapping."""
    if isinstance(node, ListNode):
        reading.note(node.start, sentence(found(node), EXPECTED["claim"]))
        return None
    if isinstance(node, Scalar):
        node = MappingNode({"text": (Scalar("text"), node)}, node.start, node.end)
    return Draft(node, _validate(ClaimForm, node, reading, {"rules": known_rules}))


def _validate(form: type[F], node: MappingNode, reading: Reading, context: Mapping[str, Any]) -> F:
    """Validate what is there, and again without the keys that something is wrong with."""
    values = {name: value for name, (_, value) in node.entries.items()}
    cut = [name for name, value in values.items() if _is_cut(name, value)]
    for name in cut:
        reading.note(values[name].start, f"{name}: {_CUT}")
    data = {name: plain(value) for name, value in values.items() if name not in cut}
    try:
        return form.model_validate(data, context=context)
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False)
    _note_all(form, node, errors, reading)
    wrong = {details["loc"][0] for details in errors}
    return form.model_validate(
        {key: value for key, value in data.items() if key not in wrong}, context=context
    )


def _is_cut(name: str, value: Node) -> bool:
    return name in _CUT_FIELDS and isinstance(value, Scalar) and value.cut


def _note_all(form: type[Form], node: MappingNode, errors: Iterable[ErrorDetails], reading: Reading) -> None:
    for details in errors:
        problem = _problem(form, node, details)
        if problem:
            reading.note(*problem)


def _problem(form: type[Form], root: MappingNode, details: ErrorDetails) -> tuple[int, str] | None:
    """Return where and what, or None for what may yet have come where the file broke off."""
    path = details["loc"]
    if details["type"] == "extra_forbidden":
        return _unknown(form, root, path)
    node, label = _located(root, path), _label(path)
    if details["type"] == "missing":
        complete = not isinstance(node, MappingNode) or node.complete
        message = sentence(f"no `{label[-1]}`", EXPECTED[label[-1]])
        return (node.start, _labelled(label[:-1], message)) if complete else None
    message = details.get("ctx", {}).get("message") or sentence(found(node), EXPECTED[label[-1]])
    return node.start, _labelled(label, message)


def _located(root: MappingNode, path: tuple[str | int, ...]) -> Node:
    """Return the value at the end of the path, or the key where pydantic says that it is the key that is wrong."""
    if path[-1] == "[key]":
        parent = locate(root, path[:-2])
        key = parent.key(str(path[-2])) if isinstance(parent, MappingNode) else None
        return key or parent
    return locate(root, path)


def _unknown(form: type[Form], root: MappingNode, path: tuple[str | int, ...]) -> tuple[int, str]:
    *above, name = path
    # Only a mapping can have a key too many.
    parent = cast("MappingNode", locate(root, tuple(above)))
    label = _label(tuple(above))
    fields = _FORMS[label[-1]].model_fields if label else form.model_fields
    known = [field for field in EXPECTED if field in fields]
    shared = DefaultsForm.model_fields if form is FileForm and not label else ()
    key = parent.key(str(name)) or parent
    return key.start, _labelled(label, unknown_key(parent, str(name), known, shared))


def _label(path: tuple[str | int, ...]) -> tuple[str, ...]:
    """Return the fields on the way down: what is below `aliases` are names of the user's."""
    steps = [step for step in path if isinstance(step, str)]
    below = steps.index("aliases") + 1 if "aliases" in steps else len(steps)
    return tuple(step for step in steps[:below] if step in EXPECTED)


def _labelled(label: tuple[str, ...], message: str) -> str:
    return f"{'.'.join(label)}: {message}" if label else message
