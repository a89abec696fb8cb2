"""The JSON Schema of a claims file, for editors."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NULL = {"type": "null"}


def claims_schema() -> dict[str, object]:
    """Return the schema, made from the models that validate a claims file."""
    # pydantic takes some 100 ms to load: only what needs it waits for it.
    from claimcheck.claims.forms import FileForm  # noqa: PLC0415

    schema = FileForm.model_json_schema()
    return {"$schema": _DIALECT, **{key: _without_null(value) for key, value in schema.items()}}


def _without_null(schema: object) -> object:
    """Drop null, which stands in the models for a field that is not given, and is the text "null" in a file."""
    if isinstance(schema, list):
        return [_without_null(item) for item in schema if item != _NULL]
    if not isinstance(schema, dict):
        return schema
    kept = {key: _without_null(value) for key, value in schema.items() if (key, value) != ("default", None)}
    options = kept.get("anyOf")
    if isinstance(options, list) and len(options) == 1:
        del kept["anyOf"]
        return {**options[0], **kept}
    return kept
