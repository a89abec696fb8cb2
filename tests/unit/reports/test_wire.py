"""Wire format 1: names, order, nulls, schema."""

import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import jsonschema
import pytest
from ferry_models import (
    CLAIMS,
    CONFLICTING,
    EXPLANATION,
    HARBOUR,
    INSPECTION,
    MINISTRY,
    OTHER_YEAR,
    REFUTATION,
    SUPPORT,
    SUPPORTED,
    UNSOURCED,
    report,
)
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import RelatedKind, SourceReference, Stance
from claimcheck.model.report import ClaimResult, Verdict
from claimcheck.model.source import Metadata
from claimcheck.reports import render, render_explanation, render_ingest, render_inspection
from claimcheck.reports.wire import (
    SCHEMAS,
    explanation_schema,
    ingest_schema,
    inspection_schema,
    line_schema,
    page_schema,
    report_schema,
    report_to_wire,
)
from claimcheck.rules.evidence_order import in_order

EVIDENCE_KEYS = (
    "stance score score_parts comparisons sentence context label origin part source selector line page fragment_url"
).split()


def wire(*claims: ClaimResult, **fields: Any) -> Any:
    return json.loads(render(report(claims or CLAIMS, **fields), "json"))


def keys(value: Any) -> list[str]:
    return list(value)


def test_the_keys_of_a_report_stand_in_the_documented_order() -> None:
    found = wire()
    claim, finding = found["claims"][0], found["findings"][0]
    assert keys(found) == ["version", "tool", "as_of", "summary", "claims", "findings"]
    assert keys(found["tool"]) == ["name", "version"]
    assert (
        keys(found["summary"])
        == (
            "claims supported partial refuted conflicting unsourced sources origins sentences removed_blocks suppressed"
        ).split()
    )
    assert keys(claim) == "id text verdict conflict origins place parts evidence related nearest".split()
    assert keys(claim["place"]) == ["path", "line", "column", "end_line", "end_column"]
    assert keys(finding) == "code name severity message tip claim place suppressed".split()


def test_the_keys_of_evidence_stand_in_the_documented_order() -> None:
    claim = wire()["claims"][0]
    evidence = claim["evidence"][0]
    assert keys(evidence) == EVIDENCE_KEYS
    assert keys(claim["related"][0]) == ["kind", *EVIDENCE_KEYS]
    assert keys(evidence["comparisons"][0]) == ["slot", "claim", "source", "outcome", "note"]
    assert keys(evidence["source"]) == "id path url title publisher author published sha256".split()
    assert [keys(selector) for selector in evidence["selector"]] == [
        ["type", "exact", "prefix", "suffix"],
        ["type", "start", "end"],
    ]


def test_what_is_unknown_is_null_and_never_left_out() -> None:
    nowhere = SourceReference("bare.txt", "corpus/bare.txt", "00")
    bare = replace(SUPPORT, source=nowhere, link=None, origin=None, quote=None, line=None, context=())
    claim = wire(ClaimResult(Claim("python", "A claim"), Verdict.SUPPORTED, evidence=(bare,)))["claims"][0]
    evidence = claim["evidence"][0]
    assert [claim[key] for key in ("conflict", "place", "nearest")] == [None] * 3
    assert [evidence[key] for key in ("origin", "part", "line", "page", "fragment_url")] == [None] * 5
    assert [evidence["source"][key] for key in ("url", "title", "publisher", "author", "published")] == [
        None
    ] * 5
    assert (evidence["score"], evidence["score_parts"], claim["parts"]) == (0, {}, [])
    assert evidence["selector"][0] == {
        "type": "TextQuoteSelector",
        "exact": SUPPORT.sentence.text,
        "prefix": "",
        "suffix": "",
    }


def test_dates_are_written_as_iso() -> None:
    found = wire(as_of=date(2024, 1, 15))
    assert found["as_of"] == "2024-01-15"
    assert found["claims"][0]["evidence"][0]["source"]["published"] == "2024-02-01"


def test_a_suppressed_finding_stays_with_what_silenced_it() -> None:
    suppressed = [finding["suppressed"] for finding in wire()["findings"] if finding["suppressed"]]
    assert suppressed == [{"by": "accept", "reason": "the office that counts", "until": None}]


def test_claims_and_findings_stand_as_they_were_given() -> None:
    given_report = report(CLAIMS[::-1])
    turned = wire(*CLAIMS[::-1], findings=given_report.findings[::-1])
    assert [claim["id"] for claim in turned["claims"]] == [result.id for result in CLAIMS[::-1]]
    assert [finding["code"] for finding in turned["findings"]] == [
        finding.code for finding in given_report.findings[::-1]
    ]


@given(st.permutations(range(6)))
def test_evidence_is_sorted_by_stance_score_source_and_place_whatever_its_order(order: list[int]) -> None:
    evidence = [
        replace(SUPPORT, link=replace(SUPPORT.link, score=400)),
        SUPPORT,
        replace(SUPPORT, sentence=replace(SUPPORT.sentence, start=101)),
        replace(SUPPORT, source=MINISTRY),
        replace(REFUTATION, link=replace(REFUTATION.link, score=900)),
        REFUTATION,
    ]
    assert list(in_order([evidence[index] for index in order])) == evidence


def test_the_nearest_miss_is_told_for_an_unsourced_claim() -> None:
    nearest = wire(UNSOURCED)["claims"][0]["nearest"]
    assert (nearest["stance"], nearest["sentence"]) == (
        "neutral",
        "The line carries several million passengers a year.",
    )


@pytest.mark.parametrize("kind", list(RelatedKind))
def test_related_sentences_tell_their_kind(kind: RelatedKind) -> None:
    claim = replace(SUPPORTED, related=(replace(OTHER_YEAR, related=kind),))
    assert wire(claim)["claims"][0]["related"][0]["kind"] == kind


def test_the_json_is_indented_by_two_and_keeps_letters_readable() -> None:
    page = render(report((CONFLICTING,)), "json")
    assert page.startswith('{\n  "version": 1,\n  "tool": {\n    "name": "claimcheck",')
    assert "湖区轮渡" in page
    assert page.endswith("}\n")


def test_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    claim = replace(SUPPORTED, claim=replace(SUPPORTED.claim, text="a\ud800b"))
    page = render(report((claim,)), "json")
    assert page.encode()
    assert json.loads(page)["claims"][0]["text"] == "a\ufffdb"


def test_evidence_without_a_source_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="evidence without a source cannot be reported"):
        report_to_wire(report((replace(SUPPORTED, evidence=(replace(SUPPORT, source=None),)),)))


def test_evidence_without_a_source_still_has_an_order() -> None:
    bare = replace(SUPPORT, source=None)
    assert in_order([SUPPORT, bare]) == (bare, SUPPORT)


@pytest.mark.parametrize(
    ("path", "record", "expected"),
    [
        ("corpus/a.txt", None, "corpus/a.txt"),
        ("corpus/crawl.warc", "12", "corpus/crawl.warc#12"),
        ("corpus/a#b.txt", None, "corpus/a#b.txt"),
        ("../x.warc", "http://h/#top", "../x.warc#http://h/#top"),
    ],
)
def test_a_source_id_is_the_path_plus_the_record(path: str, record: str | None, expected: str) -> None:
    where = SourceReference("any", path, "", Metadata(), record)
    claim = replace(SUPPORTED, evidence=(replace(SUPPORT, source=where),))
    assert wire(claim)["claims"][0]["evidence"][0]["source"]["id"] == expected


@pytest.mark.parametrize(
    ("schema", "page"),
    [
        (report_schema(), render(report(as_of=date(2024, 1, 15)), "json")),
        (report_schema(), render(report((), findings=()), "json")),
        (explanation_schema(), render_explanation(EXPLANATION, "json")),
        (inspection_schema(), render_inspection(INSPECTION, "json", dropped=True)),
        (page_schema(), render_inspection(INSPECTION, "json", show="harbour.txt")),
        (ingest_schema(), render_ingest(INSPECTION, "json")),
    ],
)
def test_what_is_written_fits_its_schema(schema: dict[str, Any], page: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(page), schema, cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("line", render(report(as_of=date(2024, 1, 15)), "jsonl").splitlines())
def test_every_line_fits_the_schema_of_lines(line: str) -> None:
    jsonschema.validate(json.loads(line), line_schema(), cls=jsonschema.Draft202012Validator)


def test_a_line_of_an_unknown_type_does_not_fit() -> None:
    finding = json.loads(render(report(), "jsonl").splitlines()[-2])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**finding, "type": "verdict"}, line_schema())


@pytest.mark.parametrize("shape", list(SCHEMAS))
def test_a_schema_asks_for_every_key_and_allows_no_other(shape: str) -> None:
    schema = SCHEMAS[shape]()
    shapes = [schema, *schema["$defs"].values()]
    objects = [shape for shape in shapes if shape.get("type") == "object"]
    assert "oneOf" in schema or objects[0] is schema
    assert [shape["required"] for shape in objects] == [list(shape["properties"]) for shape in objects]
    assert {shape["additionalProperties"] for shape in objects} == {False}


def test_the_schema_rejects_a_report_without_its_denominators() -> None:
    broken = wire()
    del broken["summary"]["sentences"]
    with pytest.raises(jsonschema.ValidationError, match="'sentences' is a required property"):
        jsonschema.validate(broken, report_schema())


def test_stances_and_verdicts_are_closed_lists_in_the_schema() -> None:
    definitions = report_schema()["$defs"]
    assert definitions["Stance"]["enum"] == [str(stance) for stance in Stance]
    assert definitions["Verdict"]["enum"] == [str(verdict) for verdict in Verdict]


def test_an_explanation_tells_of_each_candidate_what_decided() -> None:
    found = json.loads(render_explanation(EXPLANATION, "json"))
    assert keys(found) == ["version", "claim", "candidates", "removed_figures", "capped", "findings"]
    assert [candidate["deciding"] for candidate in found["candidates"]] == ["quantity", "quantity"]
    assert [candidate["related"] for candidate in found["candidates"]] == [None, "period"]
    assert found["removed_figures"][0]["reason"] == "most-viewed"


def test_a_candidate_without_comparisons_has_none_that_decided() -> None:
    bare = replace(EXPLANATION, candidates=(replace(SUPPORT, comparisons=()),))
    assert json.loads(render_explanation(bare, "json"))["candidates"][0]["deciding"] is None


def test_a_source_is_told_with_what_cleaning_found_out() -> None:
    harbour = INSPECTION.sources[1]
    bare = replace(harbour, reference=replace(HARBOUR, metadata=Metadata()))
    found = json.loads(render_inspection(replace(INSPECTION, sources=(bare,)), "json"))["sources"][0]
    assert found["source"]["publisher"] == "Harbour Office"
    assert (found["kept"], found["aside"], found["removed"]) == (2, 1, 2)
    assert found["reasons"] == {"navigation": 1, "share-bar": 1}


def test_no_number_in_a_report_is_a_float() -> None:
    assert not re.search(r": -?\d+\.\d", render(report(), "json"))
