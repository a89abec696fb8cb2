"""claims.yaml becomes Claims, and everything wrong with it is told at its place, all at once."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from claimcheck.claims import load_claims
from claimcheck.claims.field_words import EXPECTED
from claimcheck.errors import ClaimsError
from claimcheck.model.claim import Accept, Claim, Ignore, Place, Tolerance
from claimcheck.model.quantity import Comparator

CLAIM_KEYS = (
    "`id`, `text`, `subject`, `aliases`, `quantity`, `period`, "
    "`min_sources`, `sources`, `tolerance`, `max_age`, `ignore`, `accept`"
)
CUT = (
    'found " #" after an unquoted value, which cuts off the rest as a comment; '
    "put the value in quotes, or the comment on a line of its own"
)

Load = Callable[[str], tuple[Claim, ...]]
Problems = Callable[[str | bytes], list[str]]

FULL = """\
version: 1
claims:
  - id: trade-2024
    text: Trade between China and the five Central Asian countries reached about $95 billion in 2024
    subject: trade between China and Central Asia   # narrows
    aliases: {Central Asia: [the five Central Asian countries, C5, C5], China: PRC}
    quantity: ≈ $95B
    period: 2024
    min_sources: 2                                  # independent origins
    sources: [customs/*.html]
    tolerance: 2%
    max_age: 2y
    ignore: [{rule: too-few-sources, reason: one ministry publishes it, until: 2027-01-31}]
    accept: {source: customs/2024.html, reason: the office of record}
"""


def test_a_bare_statement_is_a_claim(load: Load) -> None:
    assert load("claims:\n  - trade ≈ $95B in 2024\n") == (
        Claim("trade-95b-in-2024", "trade ≈ $95B in 2024", Place("claims.yaml", 2, 5, 2, 25)),
    )


def test_every_field_is_read(load: Load) -> None:
    (claim,) = load(FULL)
    assert (claim.id, claim.subject) == ("trade-2024", "trade between China and Central Asia")
    assert claim.aliases == (
        ("Central Asia", ("the five Central Asian countries", "C5")),
        ("China", ("PRC",)),
    )
    assert (claim.quantity_text, claim.period_text) == ("≈ $95B", "2024")
    assert (claim.min_sources, claim.sources) == (2, ("customs/*.html",))
    assert (claim.tolerance, claim.max_age_days) == (Tolerance(relative=0.02), 730)
    assert claim.place == Place("claims.yaml", 3, 5, 14, 70)


def test_a_quantity_field_is_a_quantity(load: Load) -> None:
    (claim,) = load(FULL)
    assert claim.quantity is not None
    assert (claim.quantity.value, claim.quantity.unit) == (95e9, "USD")
    assert claim.quantity.comparator is Comparator.ABOUT


def test_a_period_field_is_a_period(load: Load) -> None:
    (claim,) = load(FULL)
    assert claim.period is not None
    assert (claim.period.start, claim.period.end) == (date(2024, 1, 1), date(2025, 1, 1))


def test_ignore_and_accept_keep_their_places(load: Load) -> None:
    (claim,) = load(FULL)
    assert claim.ignore == (
        Ignore(
            "too-few-sources",
            "one ministry publishes it",
            date(2027, 1, 31),
            Place("claims.yaml", 13, 14, 13, 91),
        ),
    )
    assert claim.accept == (
        Accept("customs/2024.html", "the office of record", Place("claims.yaml", 14, 13, 14, 70)),
    )


def test_one_mapping_or_value_stands_for_a_list_of_one(load: Load) -> None:
    (claim,) = load(
        "claims:\n- text: a\n  sources: x/*.txt\n  ignore: {rule: CC103, reason: r}\n"
        "  accept:\n  - {source: s, reason: r}\n"
    )
    assert claim.sources == ("x/*.txt",)
    assert [ignore.rule for ignore in claim.ignore] == ["CC103"]
    assert [accept.source for accept in claim.accept] == ["s"]


@pytest.mark.parametrize("value", ["no", "007", "1:30", "2024", "null", "0x1F"])
def test_a_value_is_what_was_written(load: Load, value: str) -> None:
    (claim,) = load(f"claims:\n- id: {value}\n  text: {value}\n  subject: {value}\n")
    assert (claim.id, claim.text, claim.subject) == (value, value, value)


def test_a_statement_over_several_lines_is_one_line(load: Load) -> None:
    (claim,) = load("claims:\n- |\n  Trade rose\n  to $95B\n\n")
    assert claim.text == "Trade rose to $95B"


def test_places_count_code_points_and_survive_windows_line_ends(load: Load) -> None:
    first, second = load("\ufeffclaims:\r\n- 😀 a\r\n- {text: 貿易額, id: b}\r\n")
    assert first.place == Place("claims.yaml", 2, 3, 2, 6)
    assert second.place == Place("claims.yaml", 3, 3, 3, 21)


def test_claims_that_are_none_are_no_error(load: Load) -> None:
    assert load("claims: []\n") == ()


def test_defaults_hold_where_a_claim_does_not_say_otherwise(load: Load) -> None:
    plain, own = load(
        "defaults: {min_sources: 3, sources: [a/*], tolerance: 5%, max_age: 90d, aliases: {A: B, C: D}}\n"
        "claims:\n- one\n"
        "- {text: two, min_sources: 1, sources: b/*, tolerance: 0.5, max_age: 1d, aliases: {A: [E]}}\n"
    )
    assert (plain.min_sources, plain.sources, plain.max_age_days) == (3, ("a/*",), 90)
    assert (plain.tolerance, plain.aliases) == (Tolerance(relative=0.05), (("A", ("B",)), ("C", ("D",))))
    assert (own.min_sources, own.sources, own.max_age_days) == (1, ("b/*",), 1)
    assert (own.tolerance, own.aliases) == (Tolerance(absolute=0.5), (("A", ("E",)), ("C", ("D",))))


def test_a_default_tolerance_in_another_unit_is_none_for_a_claim(load: Load) -> None:
    money, count = load(
        "defaults: {tolerance: $1 billion}\nclaims:\n- Trade was $95 billion\n- It has ten members\n"
    )
    assert (money.tolerance, count.tolerance) == (Tolerance(absolute=1e9), None)


def test_a_claim_of_fields_gets_a_text_written_out(load: Load) -> None:
    (claim,) = load("claims:\n- subject: trade with Japan\n  quantity: ≈ $95B\n  period: 2024\n")
    assert (claim.text, claim.id) == ("trade with Japan ≈ $95B in 2024", "trade-with-japan-95b-in-2024")


def test_fields_and_text_that_agree_are_no_error(load: Load) -> None:
    (claim,) = load(
        "claims:\n- text: Trade was about $95 billion in 2024, of which $8 billion in March 2024\n"
        "  quantity: ≈ $95B\n  period: 2024\n"
    )
    assert claim.quantity_text == "≈ $95B"


def test_an_alias_of_yaml_shares_a_value(load: Load) -> None:
    first, second = load("claims:\n- text: a\n  sources: &s [x/*]\n- text: b\n  sources: *s\n")
    assert first.sources == second.sources == ("x/*",)


def _shown(message: str) -> str:
    for name, words in EXPECTED.items():
        message = message.replace(f"<{name}>", words)
    return message.replace("<keys>", CLAIM_KEYS).replace("<cut>", CUT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "1:1: found an empty file, expected a mapping with `claims:`, <claims>"),
        ("# none yet\n", "1:1: found an empty file, expected a mapping with `claims:`, <claims>"),
        ("\n- a\n", "2:1: found a list, expected a mapping with `claims:`, <claims>; put `claims:` above it"),
        ("just words", '1:1: found "just words", expected a mapping with `claims:`, <claims>'),
        ("version: 1\n", "1:1: found no `claims`, expected `claims:` with <claims>"),
        ("claims:\n", "1:8: claims: found nothing, expected <claims>"),
        ("claims: {a: b}\n", "1:9: claims: found a mapping, expected <claims>"),
        ("version: 2\nclaims: []\n", '1:10: version: found "2", expected <version>'),
        (
            "verson: 1\nclaims: []\n",
            '1:1: found the key "verson", expected one of `version`, `defaults`, `claims`; did you mean "version"?',
        ),
        (
            "min_sources: 2\nclaims: []\n",
            ('1:1: found the key "min_sources", expected one of `version`, `defaults`, `claims`; '
            "put it under `defaults`, or in a claim"),
        ),
        (
            "statements: []\nclaims: []\n",
            '1:1: found the key "statements", expected one of `version`, `defaults`, `claims`; did you mean "claims"?',
        ),
        ("defaults: 3\nclaims: []\n", '1:11: defaults: found "3", expected <defaults>'),
        (
            "defaults: {id: x}\nclaims: []\n",
            ('1:12: defaults: found the key "id", expected one of '
            "`aliases`, `min_sources`, `sources`, `tolerance`, `max_age`"),
        ),
        ("defaults:\n  max_age: 2\nclaims: []\n", '2:12: defaults.max_age: found "2", expected <max_age>'),
        (
            "claims: []\nclaims: []\n",
            '2:1: found the key "claims" again, expected it once: it stands on line 1 already',
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_frame_is_told_at_its_place(
    problems: Problems, text: str, expected: str
) -> None:
    assert problems(text) == [_shown(f"claims.yaml:{expected}")]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("- [a]", "2:3: found a list, expected <claim>"),
        ("-", "2:2: text: found nothing, expected <text>"),
        ("- '???'", '2:3: text: found "???", expected <text>'),
        ("- {text: [a]}", "2:10: text: found a list, expected <text>"),
        ("- {text: {a: b}}", "2:10: text: found a mapping, expected <text>"),
        ("- trade ≈ $95B # in 2024", "2:3: text: <cut>"),
        ("- #1 of all exporters", "2:2: text: <cut>"),
        ("- text: trade # of 2024", "2:9: text: <cut>"),
        ("- text: trade\n  quantity: ≈ $95B # of 2024", "3:13: quantity: <cut>"),
        ("- id: x", "2:3: found a claim without `text`, expected `text`, <text>, or `subject` and `quantity`"),
        (
            "- {subject: x, period: 2024}",
            "2:3: found a claim without `text`, expected `text`, <text>, or `subject` and `quantity`",
        ),
        ("- {text: a, qantity: $5}", '2:13: found the key "qantity", expected one of <keys>; did you mean "quantity"?'),
        ("- {text: a, year: 2024}", '2:13: found the key "year", expected one of <keys>; did you mean "period"?'),
        ("- {statement: a}", '2:4: found the key "statement", expected one of <keys>; did you mean "text"?'),
        ("- {text: a, zzz: b}", '2:13: found the key "zzz", expected one of <keys>'),
        (
            "- {text: Trade was 95,200 million}",
            ('2:23: found the key "200 million", expected one of <keys>; '
            "a comma ends a value within { }, so put a value with a comma in quotes"),
        ),
        (
            "- customs office: trade rose",
            ('2:3: found the key "customs office", expected one of <keys>; '
            'put a statement that has ": " in it in quotes'),
        ),
        (
            "- text: a\n  <<: {id: b}",
            '3:3: found the key "<<", expected one of <keys>; merge keys are not supported, use `defaults`',
        ),
        ("- text: a\n  text: b", '3:3: found the key "text" again, expected it once: it stands on line 2 already'),
        ("- text: a\n  quantity: plenty", '3:13: quantity: found "plenty", expected <quantity>'),
        ("- text: a\n  quantity: '%5'", '3:13: quantity: found "%5", expected <quantity>; did you mean "5%"?'),
        (
            "- text: a\n  quantity: $95B and $4M",
            '3:13: quantity: found "$95B and $4M", expected <quantity>; these are 2 quantities',
        ),
        ("- text: a\n  period: soon", '3:11: period: found "soon", expected <period>'),
        ("- text: a\n  period:", "3:10: period: found nothing, expected <period>"),
        ("- text: a\n  min_sources: 0", '3:16: min_sources: found "0", expected <min_sources>'),
        ("- text: a\n  min_sources: two", '3:16: min_sources: found "two", expected <min_sources>'),
        ("- text: a\n  sources: []", "3:12: sources: found an empty list, expected <sources>"),
        ("- text: a\n  sources: {b: c}", "3:12: sources: found a mapping, expected <sources>"),
        (
            "- text: a\n  sources: [b, /c]",
            ('3:16: sources: found "/c", expected <sources>; '
            "it is matched below the corpus folder, so this can match nothing"),
        ),
        ("- text: a\n  tolerance: some", '3:14: tolerance: found "some", expected <tolerance>'),
        ("- text: a\n  tolerance: 0,5%", '3:14: tolerance: found "0,5%", expected <tolerance>; did you mean "0.5%"?'),
        (
            "- text: Trade was €95 billion\n  tolerance: $1 billion",
            ('3:14: tolerance: found "$1 billion", expected <tolerance>; '
            'the claim has "EUR", which "USD" cannot be added to'),
        ),
        ("- text: a\n  max_age: 2 years", '3:12: max_age: found "2 years", expected <max_age>; did you mean "2y"?'),
        ("- text: a\n  aliases: [b]", "3:12: aliases: found a list, expected <aliases>"),
        ("- text: a\n  aliases: {b: []}", "3:16: aliases: found an empty list, expected <aliases>"),
        ("- text: a\n  aliases: {b: {c: d}}", "3:16: aliases: found a mapping, expected <aliases>"),
        ("- text: a\n  aliases: {text: ['']}", "3:20: aliases: found nothing, expected <aliases>"),
        ("- text: a\n  aliases: {'': b}", "3:13: aliases: found nothing, expected <aliases>"),
        ("- text: a\n  ignore: CC103", '3:11: ignore: found "CC103", expected <ignore>'),
        ("- text: a\n  ignore: [CC103]", '3:12: ignore: found "CC103", expected <ignore>'),
        ("- text: a\n  ignore: {rule: CC103}", "3:11: ignore: found no `reason`, expected <reason>"),
        ("- text: a\n  ignore: {rule: CC103, reason: ' '}", "3:33: ignore.reason: found nothing, expected <reason>"),
        ("- text: a\n  ignore: {rule: few, reason: b}", '3:18: ignore.rule: found "few", expected <rule>'),
        (
            "- text: a\n  ignore:\n  - {rule: CC103, reason: b, until: 2027-02-30}",
            '4:37: ignore.until: found "2027-02-30", expected <until>; there is no such day',
        ),
        (
            "- text: a\n  ignore: {rule: CC103, why: b, reason: c}",
            '3:25: ignore: found the key "why", expected one of `rule`, `reason`, `until`; did you mean "reason"?',
        ),
        ("- text: a\n  accept: {source: b}", "3:11: accept: found no `reason`, expected <reason>"),
        (
            "- text: a\n  accept: {path: b, source: c, reason: d}",
            '3:12: accept: found the key "path", expected one of `reason`, `source`; did you mean "source"?',
        ),
        (
            '- {text: a, id: "b\\ec"}',
            '2:17: id: found "b\\x1bc", expected <id>; write it on one line without control characters',
        ),
        (
            "- text: Trade was about $95 billion\n  quantity: ≈ $59B",
            '3:13: quantity: found "≈ $59B", expected what the text says, "about $95 billion"; make the two agree',
        ),
        (
            "- text: It was $1 million. It was $2 million. It was $3 million. It was $4 million\n  quantity: $59B",
            ('3:13: quantity: found "$59B", expected what the text says, '
            '"$1 million" or "$2 million" or "$3 million"; make the two agree'),
        ),
        (
            "- text: Trade rose in 2024\n  period: 2023",
            '3:11: period: found "2023", expected what the text says, "2024"; make the two agree',
        ),
        (f"- {'x' * 5001}", f"2:3: text: found 5,001 characters, expected {EXPECTED['text']}, of at most 5,000"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_claim_is_told_at_its_place(
    problems: Problems, claim: str, expected: str
) -> None:
    assert problems(f"claims:\n{claim}\n") == [_shown(f"claims.yaml:{expected}")]


def test_a_bad_rule_is_refused_with_the_nearest_of_the_known(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text("claims:\n- text: a\n  ignore: {rule: too-few-source, reason: b}\n", encoding="utf-8")
    with pytest.raises(ClaimsError) as caught:
        load_claims([path], known_rules={"CC103": "too-few-sources"})
    expected = 'ignore.rule: found "too-few-source", expected <rule>; did you mean "too-few-sources"?'
    assert str(caught.value) == _shown(f"claims.yaml:3:18: {expected}")


def test_all_problems_of_a_file_are_told_at_once_in_order_of_place(problems: Problems) -> None:
    claim = "- text: Trade was $95B\n  quantity: $59B\n  min_sources: x\n  max_age: y\n"
    text = f"vers: 1\nclaims:\n{claim}- a\n- a\n- [b]\n"
    places = [problem.split(": ")[0] for problem in problems(text)]
    assert places == [f"claims.yaml:{place}" for place in ("1:1", "4:13", "5:16", "6:12", "8:3", "9:3")]


def test_problems_before_a_syntax_error_are_told_with_it(problems: Problems) -> None:
    places = [
        problem.split(": ")[0]
        for problem in problems("claims:\n- text: a\n  max_age: x\n- text: b\n  id: 'c\n- ???\n")
    ]
    assert places == ["claims.yaml:3:12", "claims.yaml:5:7"]


@pytest.mark.parametrize("end", ["id: 'b", "text: b\n  ignore: {rule: CC103, reason: 'c"])
def test_what_may_yet_have_come_after_a_syntax_error_is_not_missed(problems: Problems, end: str) -> None:
    assert [problem.split(": ", 1)[1] for problem in problems(f"claims:\n- {end}\n")] == [
        "found a quotation mark that is never closed, expected one like it at the end of the value"
    ]


def test_a_frame_cut_short_is_told_only_of_its_syntax(problems: Problems) -> None:
    assert problems("version: 'x\n") == [
        "claims.yaml:1:10: found a quotation mark that is never closed, expected one like it at the end of the value"
    ]


def test_a_claim_cut_short_before_its_id_clashes_with_none(problems: Problems) -> None:
    assert len(problems("claims:\n- a\n- text: a\n  id: 'b\n")) == 1


def test_a_comment_that_cuts_a_value_is_told_beside_the_syntax_error_it_makes(problems: Problems) -> None:
    assert problems("claims:\n- text: Trade # rose\n    to $95B\n")[0] == f"claims.yaml:2:9: text: {CUT}"


def test_equal_ids_are_told_with_both_places(problems: Problems) -> None:
    assert problems("claims:\n- id: a\n  text: x\n- text: y\n  id: a\n") == [
        (
            'claims.yaml:5:7: id: found "a" again, expected an id of its own: '
            "the claim at claims.yaml:2:7 has it already; give one of them another `id`"
        )
    ]


def test_equal_slugs_are_equal_ids(problems: Problems) -> None:
    assert problems("claims:\n- Trade rose\n- trade ROSE!\n") == [
        (
            'claims.yaml:3:3: id: found "trade-rose" again, expected an id of its own: '
            "the claim at claims.yaml:2:3 has it already; give one of them another `id`"
        )
    ]


def _two_files(folder: Path, first: str, second: str) -> list[Path]:
    paths = [folder / "one" / "a.yaml", folder / "two" / "b.yaml"]
    for path, text in zip(paths, (first, second), strict=True):
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    return paths


def test_claims_of_several_files_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    paths = _two_files(tmp_path, "claims: [a, b]", "claims: [c]")
    assert [claim.id for claim in load_claims(paths[::-1])] == ["c", "a", "b"]


def test_places_are_relative_to_the_folder_of_the_first_file(tmp_path: Path) -> None:
    paths = _two_files(tmp_path, "claims: [a]", "claims: [b]")
    places = [claim.place for claim in load_claims(paths)]
    assert [place.path for place in places if place] == ["a.yaml", "../two/b.yaml"]


def test_a_base_replaces_the_folder_of_the_first_file(tmp_path: Path) -> None:
    paths = _two_files(tmp_path, "claims: [a]", "claims: [b]")
    places = [claim.place for claim in load_claims(paths, base=tmp_path)]
    assert [place.path for place in places if place] == ["one/a.yaml", "two/b.yaml"]


def test_equal_ids_across_files_are_told_with_both_places(tmp_path: Path) -> None:
    with pytest.raises(ClaimsError) as caught:
        load_claims(_two_files(tmp_path, "claims: [a]", "claims: [a]"))
    assert str(caught.value) == (
        '../two/b.yaml:1:10: id: found "a" again, expected an id of its own: '
        "the claim at a.yaml:1:10 has it already; give one of them another `id`"
    )


def test_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    paths = [*_two_files(tmp_path, "claims: [", "claims: x"), tmp_path / "missing.yaml"]
    with pytest.raises(ClaimsError) as caught:
        load_claims(paths)
    assert [problem.path for problem in caught.value.problems] == [
        "../missing.yaml",
        "../two/b.yaml",
        "a.yaml",
    ]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text("claims: [a]", encoding="utf-8")
    assert len(load_claims([path, path])) == 1


def test_no_file_is_no_claim() -> None:
    assert load_claims([]) == ()


def test_defaults_of_one_file_do_not_reach_another(tmp_path: Path) -> None:
    first, second = _two_files(tmp_path, "defaults: {min_sources: 2}\nclaims: [a]", "claims: [b]")
    assert [claim.min_sources for claim in load_claims([first, second])] == [2, 1]


def test_a_file_that_cannot_be_read_is_a_problem_like_any(problems: Problems) -> None:
    assert problems(b"claims:\n- \xff") == [
        "claims.yaml:2:3: found the byte 0xFF, expected UTF-8; save the file as UTF-8"
    ]


def test_the_room_is_entered_without_loading_what_only_a_claims_file_needs() -> None:
    code = (
        "import sys, claimcheck.claims; print(sorted({'pydantic', 'yaml', 'rapidfuzz'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
