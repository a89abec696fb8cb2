"""The table of settings and the schema made from it."""

from dataclasses import fields

import jsonschema
import pytest

from claimcheck.config import KEYS, Settings, config_schema, did_you_mean


def test_the_table_of_settings_and_the_settings_are_the_same() -> None:
    assert list(KEYS) == [field.name for field in fields(Settings)]


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(config_schema())


def test_the_schema_knows_every_setting() -> None:
    assert list(config_schema()["properties"]) == list(KEYS)


def test_the_schema_refuses_what_does_not_exist() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"fail-on": "error"}, config_schema())


def test_the_schema_accepts_what_the_reader_accepts() -> None:
    jsonschema.validate(
        {"fields": {"text": "story"}, "fail_on": "never", "corpus": ["a"], "select": "CC101", "jobs": 2},
        config_schema(),
    )


def test_the_schema_refuses_a_field_that_does_not_exist() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"fields": {"txet": "story"}}, config_schema())


def test_a_near_name_is_offered_whatever_its_case() -> None:
    assert did_you_mean("cc102", ["CC102", "CC103"]) == '; did you mean "CC102"?'


def test_nothing_is_offered_where_nothing_is_near() -> None:
    assert did_you_mean("zebra", ["error", "never"]) == ""
