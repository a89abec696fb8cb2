"""From text to nodes: strings only, bounded, every key once."""

import pytest

from claimcheck.claims import composing
from claimcheck.claims.composing import compose
from claimcheck.claims.nodes import MappingNode, Node, Scalar, plain
from claimcheck.claims.positions import Positions
from claimcheck.claims.reading import Reading


def _composed(text: str) -> tuple[Node | None, list[str]]:
    reading = Reading("claims.yaml", Positions.of(text))
    node = compose(text, reading)
    return node, [str(problem) for problem in reading.problems]


def _plain(text: str) -> object:
    node, problems = _composed(text)
    assert problems == []
    assert node is not None
    return plain(node)


def _problems(text: str) -> list[str]:
    return _composed(text)[1]


@pytest.mark.parametrize(
    "value", ["no", "007", "1:30", "2024", "null", "~", "1e3", "0x1F", "2027-01-31", ".inf", "="]
)
def test_a_value_stays_what_was_written(value: str) -> None:
    assert _plain(f"a: {value}") == {"a": value}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- 'it''s'\n- \"a\\tb\"", ["it's", "a\tb"]),
        ("- one\n  two\n- >\n  three\n  four\n", ["one two", "three four\n"]),
        ("a: &x {b: c}\nd: *x", {"a": {"b": "c"}, "d": {"b": "c"}}),
        ("*x : b", {"*x": "b"}),
        ("a: !!str no", {"a": "no"}),
        ("a: ! no", {"a": "no"}),
        ("--- \na: b\n...\n", {"a": "b"}),
        ("a: &x y\n*x : z", {"a": "y", "y": "z"}),
    ],
    ids=[
        "quotes",
        "folded",
        "alias",
        "undefined key",
        "string tag",
        "bare tag",
        "marked document",
        "alias as key",
    ],
)
def test_yaml_means_what_yaml_means(text: str, expected: object) -> None:
    node, _ = _composed(text)
    assert node is not None
    assert plain(node) == expected


@pytest.mark.parametrize("text", ["", "\n", "# only a comment\n"])
def test_a_file_without_a_node_is_none(text: str) -> None:
    assert _composed(text) == (None, [])


@pytest.mark.parametrize(
    ("text", "key", "slice_"),
    [
        ("a: 😀b  # c\nd: e", "a", "😀b"),
        ("a: 'x y' # c", "a", "'x y'"),
        ("a: |\n  x\n\n# c\nb: d", "a", "|\n  x"),
        ("a:\n  - x\n  - y # c\n\nb: d", "a", "- x\n  - y"),
        ("a: [x, y ] # c", "a", "[x, y ]"),
        ("a: {x: y}\n", "a", "{x: y}"),
        ("a:\n  x: y\n  z:\n# c\nb: d", "a", "x: y\n  z:"),
        ("x: &x [y]\na: *x", "a", "*x"),
        ("a: []", "a", "[]"),
    ],
)
def test_a_node_ends_where_its_text_ends(text: str, key: str, slice_: str) -> None:
    node, _ = _composed(text)
    assert isinstance(node, MappingNode)
    value = node.value(key)
    assert value is not None
    assert text[value.start : value.end] == slice_


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("a: x # y", True),
        ("a: x\t# y", True),
        ("a: #1", True),
        ("a: x#y", False),
        ("a: 'x' # y", False),
        ("a: x", False),
    ],
)
def test_a_value_knows_that_a_comment_cut_it(text: str, cut: bool) -> None:
    node, _ = _composed(text)
    assert isinstance(node, MappingNode)
    value = node.value("a")
    assert isinstance(value, Scalar)
    assert value.cut is cut


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a: 1\nb: 2\na: 3",
            ['claims.yaml:3:1: found the key "a" again, expected it once: it stands on line 1 already'],
        ),
        (
            "? [a]\n: b",
            [
                (
                    "claims.yaml:1:3: found a list as a key, "
                    "expected a name; put a value that begins with a bracket in quotes"
                )
            ],
        ),
        ("a: b\n---\nc: d", ["claims.yaml:2:1: found a second document, expected one in each file"]),
        ("a: *b", ['claims.yaml:1:4: found the alias "*b" of nothing, expected a value; put it in quotes']),
        (
            "a: &x [*x]",
            ['claims.yaml:1:8: found the alias "*x" of nothing, expected a value; put it in quotes'],
        ),
        (
            "a: !5 x",
            [
                (
                    'claims.yaml:1:4: found the tag "!5", expected none: values are read as they are written; '
                    'put a value that begins with "!" in quotes'
                )
            ],
        ),
        (
            "a: !!python/object:os.system [x]",
            [
                (
                    'claims.yaml:1:4: found the tag "tag:yaml.org,2002:python/object:os.system", expected none: '
                    'values are read as they are written; put a value that begins with "!" in quotes'
                )
            ],
        ),
        (
            "a: >5\nb: c",
            [
                (
                    'claims.yaml:1:4: found an unquoted ">", which starts a block of text in YAML, '
                    'expected a value; put it in quotes: ">5"'
                )
            ],
        ),
    ],
    ids=[
        "key twice",
        "list as key",
        "two documents",
        "alias",
        "alias of itself",
        "tag",
        "object",
        "lost block",
    ],
)
def test_what_yaml_would_let_pass_is_told_at_its_place(text: str, expected: list[str]) -> None:
    assert _problems(text) == expected


def test_of_two_equal_keys_the_first_counts() -> None:
    node, _ = _composed("a: 1\na: 2")
    assert node is not None
    assert plain(node) == {"a": "1"}


@pytest.mark.parametrize("text", ["a: >5", "a: !5 x", "a: *b"])
def test_a_value_with_a_problem_of_its_own_is_taken_as_it_was_meant(text: str) -> None:
    node, _ = _composed(text)
    assert node is not None
    assert plain(node) == {"a": text.removeprefix("a: ")}


def test_an_indented_block_that_says_its_indentation_is_a_text() -> None:
    assert _plain("a: >2\n  x\n") == {"a": "x\n"}


def test_an_alias_bomb_is_refused_where_it_goes_off() -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [
        f"{here}: &{here} [{', '.join([f'*{before}'] * 9)}]"
        for before, here in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    expected = "found too much, expected at most 1,000,000 keys and values, aliases written out"
    assert _problems("\n".join(lines)) == [f"claims.yaml:7:8: {expected}"]


def test_an_alias_of_a_long_text_counts_for_its_length() -> None:
    text = f"- &a {'x' * 900_000}\n" + "- *a\n" * 200
    expected = "found too much, expected at most 1,000,000 keys and values, aliases written out"
    assert _problems(text) == [f"claims.yaml:112:3: {expected}"]


def test_of_a_file_beyond_a_limit_nothing_is_read() -> None:
    node, problems = _composed("[" * 17)
    assert (node, len(problems)) == (None, 1)


def test_a_chain_of_aliases_is_refused_where_it_gets_too_deep() -> None:
    text = "k: &a0 [x]\n" + "".join(f"k{i}: &a{i + 1} [*a{i}]\n" for i in range(50))
    expected = "found lists or mappings nested too deep, expected at most 16 levels"
    assert _problems(text) == [f"claims.yaml:16:12: {expected}"]


def test_a_hundred_thousand_brackets_are_refused_at_the_seventeenth() -> None:
    expected = "found lists or mappings nested too deep, expected at most 16 levels"
    assert _problems("[" * 100_000) == [f"claims.yaml:1:17: {expected}"]


def test_sixteen_levels_are_read() -> None:
    assert _problems("[" * 16 + "]" * 16) == []


def test_too_many_nodes_are_refused_where_the_limit_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composing, "MAX_NODES", 4)
    expected = "found too much, expected at most 4 keys and values, aliases written out"
    assert _problems("- a\n- b\n- c\n- d\n- e\n- f") == [f"claims.yaml:4:3: {expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: [c, d", {"a": "1", "b": ["c", "d"]}),
        ("a: 1\nb: > 5\n", {"a": "1"}),
        ("a: 1\nb: {c: d", {"a": "1", "b": {"c": "d"}}),
    ],
)
def test_what_stands_before_a_syntax_error_is_read_and_marked(text: str, expected: object) -> None:
    node, problems = _composed(text)
    assert isinstance(node, MappingNode)
    assert not node.complete
    assert plain(node) == expected
    assert len(problems) == 1
