"""Nothing from a corpus or a claims file reaches the terminal as a command."""

from pathlib import Path

import pytest

from tests.functional.conftest import ARTICLE, CLAIMS, Command

HOSTILE = "[bold red]x[/] \x1b]0;owned\x07 \x9b31m \u202e"


@pytest.mark.parametrize("format_name", ["rich", "text", "json"])
@pytest.mark.parametrize(
    "command",
    [
        *(("verify",), ("explain", "trade-2024"), ("ingest",), ("sources",), ("sources", "--dropped", "-v")),
        ("sources", "--show", "river.txt"),
    ],
)
def test_no_control_character_gets_through(
    project: Path, claimcheck: Command, command: tuple[str, ...], format_name: str
) -> None:
    spoiled = ARTICLE.replace("Trade along", f"Trade {HOSTILE} along").replace(
        "reached", f"reached {HOSTILE}"
    )
    (project / "corpus" / "river.txt").write_text(spoiled, encoding="utf-8")
    outcome = claimcheck(*command, "--format", format_name)
    assert not set(outcome.out) & {"\x1b", "\x9b", "\x07", "\u202e"}


def test_a_claims_file_with_escapes_is_refused_or_neutralised(project: Path, claimcheck: Command) -> None:
    (project / "claims.yaml").write_text(CLAIMS.replace("trade-2024", '"a\\e]0;owned\\a"'), encoding="utf-8")
    outcome = claimcheck("verify")
    assert not set(outcome.out + outcome.err) & {"\x1b", "\x07"}
