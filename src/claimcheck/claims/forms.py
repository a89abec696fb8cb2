"""The claims file as pydantic models: they validate it at the door, and its JSON Schema is made from them.

Imported only where a claim is read: pydantic takes some 100 ms to load.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from claimcheck.claims import amounts, plain_values
from claimcheck.claims.field_words import EXPECTED
from claimcheck.claims.limits import MAX_VALUE
from claimcheck.claims.misreading import MisreadError
from claimcheck.claims.wording import sentence, shown
from claimcheck.model.claim import Tolerance
from claimcheck.model.period import Period
from claimcheck.model.quantity import Quantity

Reader = Callable[[str], object]

# An editor reads 2024 and 2027-01-31 by the rules of YAML, as a number and at times a date; we read all as text.
Written = str | int | float
Count = Annotated[int, Field(ge=1)] | Annotated[str, Field(pattern="^[1-9][0-9]*$")]
Day = Annotated[str, Field(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$", json_schema_extra={"format": "date"})]
Age = Annotated[str, Field(pattern="^[1-9][0-9]*[ymwd]$")]


def _read(value: object, info: ValidationInfo, reader: Reader) -> object:
    expected = EXPECTED[str(info.field_name)]
    if not isinstance(value, str):
        raise _refusal("a list" if isinstance(value, list) else "a mapping", expected)
    text = value.strip()
    if not text:
        raise _refusal("nothing", expected)
    if len(text) > MAX_VALUE:
        raise _refusal(f"{len(text):,} characters", f"{expected}, of at most {MAX_VALUE:,}")
    try:
        return reader(text)
    except MisreadError as error:
        raise _refusal(shown(text), expected, str(error)) from error


def _refusal(what: str, expected: str, hint: str = "") -> PydanticCustomError:
    # pydantic would fill in braces of the message itself.
    return PydanticCustomError("unreadable", "{message}", {"message": sentence(what, expected, hint)})


def _written(reader: Reader, schema: Any = Written) -> PlainValidator:
    """Make the validator of a field that is written as one text."""
    return PlainValidator(lambda value, info: _read(value, info, reader), json_schema_input_type=schema)


def _read_rule(value: object, info: ValidationInfo) -> object:
    known: Mapping[str, str] | None = (info.context or {}).get("rules")
    return _read(value, info, lambda text: plain_values.read_rule(text, known))


def _as_list(value: object) -> object:
    return value if isinstance(value, list) else [value]


def _listed(value: object, info: ValidationInfo) -> object:
    if value == []:
        raise _refusal("an empty list", EXPECTED[str(info.field_name)])
    return _as_list(value)


Line = Annotated[str, _written(plain_values.read_line, str)]
Pattern = Annotated[str, _written(plain_values.read_pattern, str)]
OneOrMore = str | Annotated[list[str], Field(min_length=1)]
Patterns = Annotated[tuple[Pattern, ...], BeforeValidator(_listed, json_schema_input_type=OneOrMore)]
Names = Annotated[tuple[Line, ...], BeforeValidator(_listed, json_schema_input_type=OneOrMore)]
MinSources = Annotated[int, _written(plain_values.read_count, Count)]
ToleranceField = Annotated[Tolerance | Quantity, _written(amounts.read_tolerance)]
MaxAge = Annotated[int, _written(plain_values.read_days, Age)]


class Form(BaseModel):
    """A mapping with known keys only."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, model_title_generator=lambda form: form.__name__.removesuffix("Form")
    )


class IgnoreForm(Form):
    """A finding to silence for this claim."""

    rule: Annotated[str, PlainValidator(_read_rule, json_schema_input_type=str)] = Field(
        description="Code or name of the rule.", examples=["too-few-sources", "CC103"]
    )
    reason: Line = Field(description="Why it may be silenced.", examples=["one ministry publishes it"])
    until: Annotated[date, _written(plain_values.read_date, Day)] | None = Field(
        default=None, description="The last day on which it counts.", examples=["2027-01-31"]
    )


class AcceptForm(Form):
    """The side to stand by where sources disagree. Counts if that source supports the claim."""

    source: Pattern = Field(
        description="Path or pattern below the corpus folder.", examples=["customs/2024.html"]
    )
    reason: Line = Field(description="Why this source is right.", examples=["the office of record"])


class SharedForm(Form):
    """What a claim and the defaults of a file may both say."""

    aliases: dict[Line, Names] | None = Field(
        default=None,
        description="Other names of what the claim names.",
        examples=[{"Central Asia": ["the five Central Asian countries", "C5"]}],
    )
    min_sources: MinSources | None = Field(
        default=None,
        description="How many independent origins must support it; 1 if not given.",
        examples=[2],
    )
    sources: Patterns | None = Field(
        default=None,
        description="Only these may support or refute: paths or patterns below the corpus folder.",
        examples=[["customs/*.html"]],
    )
    tolerance: ToleranceField | None = Field(
        default=None, description="How far a source's figure may be off.", examples=["2%", "$1 billion"]
    )
    max_age: MaxAge | None = Field(
        default=None,
        description="How old the evidence may be on the day of --as-of.",
        examples=["2y", "18m", "90d"],
    )


class DefaultsForm(SharedForm):
    """What holds for every claim of the file that does not say otherwise."""


class ClaimForm(SharedForm):
    """A claim with fields. It has a `text`, or a `subject` and a `quantity`."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["text"]}, {"required": ["subject", "quantity"]}]}
    )

    id: Annotated[str, _written(plain_values.read_id)] | None = Field(
        default=None, description="A name of its own; made of the text if not given.", examples=["trade-2024"]
    )
    text: Annotated[str, _written(plain_values.read_statement, str)] | None = Field(
        default=None,
        description="The statement to check.",
        examples=["Trade between China and Central Asia reached about $95 billion in 2024"],
    )
    subject: Line | None = Field(
        default=None,
        description="Narrows whom or what a source must name.",
        examples=["trade between China and Central Asia"],
    )
    quantity: Annotated[Quantity, _written(amounts.read_quantity)] | None = Field(
        default=None, description="The figure that is claimed.", examples=["≈ $95B", "at least 10 states"]
    )
    period: Annotated[Period, _written(amounts.read_period)] | None = Field(
        default=None, description="The time the claim is about.", examples=["2024", "June 2022"]
    )
    ignore: (
        Annotated[
            tuple[IgnoreForm, ...],
            BeforeValidator(_as_list, json_schema_input_type=IgnoreForm | list[IgnoreForm]),
        ]
        | None
    ) = Field(default=None, description="Findings to silence for this claim.")
    accept: (
        Annotated[
            tuple[AcceptForm, ...],
            BeforeValidator(_as_list, json_schema_input_type=AcceptForm | list[AcceptForm]),
        ]
        | None
    ) = Field(default=None, description="The sources to stand by where sources disagree (CC301).")


class FileForm(Form):
    """A claims file."""

    model_config = ConfigDict(title="claims.yaml", json_schema_extra={"required": ["claims"]})

    version: Annotated[int, _written(plain_values.read_version, Literal[1, "1"])] = Field(
        default=1, description="The version of the format."
    )
    defaults: DefaultsForm = Field(default_factory=DefaultsForm, description=str(DefaultsForm.__doc__))
    # Each claim is validated by itself, so that what is wrong with one does not hide what is wrong with another. The
    # default is for a file without the key, which is told of by itself too.
    claims: Annotated[
        list[Any], BeforeValidator(lambda value: value, json_schema_input_type=list[str | ClaimForm])
    ] = Field(default_factory=list, description="The claims: each a bare statement, or a mapping of fields.")
