"""Claims as tests of a project that runs pytest already."""

import pytest

from tests.functional.conftest import ARTICLE, CLAIMS, WRONG_CLAIMS

pytest_plugins = ["pytester"]

ODD = "  - id: unheard\n    text: The lighthouse of Vallgrund was painted green in 1931\n"


@pytest.fixture
def tested(pytester: pytest.Pytester) -> pytest.Pytester:
    """Give a project with a claim that holds."""
    pytester.mkdir("corpus")
    (pytester.path / "corpus" / "river.txt").write_text(ARTICLE, encoding="utf-8")
    (pytester.path / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    return pytester


def run(tested: pytest.Pytester, *options: str) -> pytest.RunResult:
    # In a process of its own: in this one pytester would have numpy imported anew for each test.
    return tested.runpytest_subprocess("--claimcheck", "-p", "no:cacheprovider", "-p", "no:xdist", *options)


def test_each_claim_is_a_test_and_so_are_the_sources(tested: pytest.Pytester) -> None:
    result = run(tested, "--verbose")
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["claims.yaml::trade-2024 PASSED*", "claims.yaml::sources PASSED*"])


def test_without_the_option_nothing_is_collected(tested: pytest.Pytester) -> None:
    tested.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes()


def test_a_claim_that_fails_does_so_with_the_words_of_the_command_line(tested: pytest.Pytester) -> None:
    (tested.path / "claims.yaml").write_text(WRONG_CLAIMS + ODD, encoding="utf-8")
    result = run(tested)
    result.assert_outcomes(passed=1, failed=2)
    result.stdout.fnmatch_lines(
        ["*claims.yaml:3:5: error CC201 refuted-claim: *", "  tip: *", "*claims.yaml:5:5: error CC101 *"]
    )
    result.stdout.no_fnmatch_line("*Traceback*")


def test_a_single_claim_can_be_chosen(tested: pytest.Pytester) -> None:
    (tested.path / "claims.yaml").write_text(CLAIMS + ODD, encoding="utf-8")
    run(tested, "claims.yaml::trade-2024").assert_outcomes(passed=1)


def test_a_source_that_cannot_be_read_fails_a_test_of_its_own(tested: pytest.Pytester) -> None:
    (tested.path / "corpus" / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    result = run(tested)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*broken.pdf*CC90*"])


def test_a_broken_claims_file_is_an_error_of_the_collection(tested: pytest.Pytester) -> None:
    (tested.path / "claims.yaml").write_text("claims: [", encoding="utf-8")
    result = run(tested)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*claims.yaml:1:10: *"])


def test_a_corpus_that_is_not_there_is_told_without_a_traceback(tested: pytest.Pytester) -> None:
    result = run(tested, "--claimcheck-corpus", "nowhere")
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(["*nowhere*"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_the_settings_of_the_project_are_heard(tested: pytest.Pytester) -> None:
    (tested.path / "claims.yaml").write_text(WRONG_CLAIMS, encoding="utf-8")
    (tested.path / "claimcheck.toml").write_text('fail_on = "never"\n', encoding="utf-8")
    run(tested).assert_outcomes(passed=2)


def test_other_names_of_claims_files_can_be_set(tested: pytest.Pytester) -> None:
    (tested.path / "claims.yaml").rename(tested.path / "trade.claims.yml")
    tested.makeini("[pytest]\nclaimcheck_files = *.claims.yml")
    run(tested, "--verbose").stdout.fnmatch_lines(["trade.claims.yml::trade-2024 PASSED*"])


def test_a_slip_in_ours_keeps_its_traceback(tested: pytest.Pytester) -> None:
    tested.makeconftest("import claimcheck.pipeline.runs\nclaimcheck.pipeline.runs.check = None")
    run(tested).stdout.fnmatch_lines(["*TypeError*"])
