"""The JSON Schema of a claims file agrees with the reader."""

from collections.abc import Callable

import jsonschema
import pytest
import yaml

from claimcheck.claims import claims_schema
from claimcheck.claims.field_words import EXPECTED, MEANT
from claimcheck.claims.forms import AcceptForm, ClaimForm, DefaultsForm, FileForm, IgnoreForm
from claimcheck.model.claim import Claim

FORMS = (FileForm, DefaultsForm, ClaimForm, IgnoreForm, AcceptForm)


class _EditorLoader(yaml.SafeLoader):
    """Reads a file as an editor does: numbers are numbers, but dates are texts."""


_EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _refusals(text: str) -> list[str]:
    validator = jsonschema.Draft202012Validator(claims_schema())
    return [error.message for error in validator.iter_errors(yaml.load(text, _EditorLoader))]  # noqa: S506 - is safe


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(claims_schema())


@pytest.mark.parametrize(
    "text",
    [
        "claims: []",
        "version: 1\nclaims: [trade ≈ $95B in 2024]",
        "defaults: {min_sources: 2, sources: a/*}\nclaims: [a]",
        "claims:\n- {id: 7, text: a, quantity: 5, period: 2024, tolerance: 0.5, max_age: 2y, min_sources: '2'}",
        "claims:\n- {text: a, ignore: {rule: CC103, reason: b, until: 2027-01-31}, accept: [{source: a, reason: b}]}",
        "claims:\n- {text: a, aliases: {A: B, C: [D]}, sources: [a, b]}",
        "claims:\n- {subject: a, quantity: $5}",
    ],
)
def test_the_schema_accepts_what_the_reader_accepts(
    load: Callable[[str], tuple[Claim, ...]], text: str
) -> None:
    load(text)
    assert _refusals(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "- a",
        "claims: a",
        "version: 2\nclaims: []",
        "claim: []\nclaims: []",
        "claims: [[a]]",
        "claims:\n- {id: a}",
        "claims:\n- {text: a, perod: 2024}",
        "claims:\n- {text: a, min_sources: 0}",
        "claims:\n- {text: a, max_age: 2 years}",
        "claims:\n- {text: a, sources: []}",
        "claims:\n- {text: a, ignore: {rule: CC103}}",
        "claims:\n- {text: a, ignore: {rule: CC103, reason: b, until: soon}}",
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(problems: Callable[[str], list[str]], text: str) -> None:
    assert problems(text)
    assert _refusals(text)


def test_null_is_no_value_of_any_field() -> None:
    assert "null" not in str(claims_schema())


@pytest.mark.parametrize("form", FORMS)
def test_every_field_says_what_it_is_for_and_what_it_expects(form: type) -> None:
    for name, field in form.model_fields.items():
        assert field.description, name
        assert name in EXPECTED


def test_every_synonym_stands_for_a_field() -> None:
    fields = {name for form in FORMS for name in form.model_fields}
    assert set(MEANT.values()) <= fields
    assert not fields & set(MEANT)
