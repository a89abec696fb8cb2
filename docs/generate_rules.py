# ruff: noqa: INP001 - a script, no package
"""Write docs/rules from the rules' own texts: ``python docs/generate_rules.py``. A test fails when they differ."""

from collections.abc import Mapping
from pathlib import Path

from claimcheck.rules import catalogue, rule_text

FOLDER = Path(__file__).parent / "rules"

_INTRODUCTION = """# Rules

A rule looks at the verdicts and sources of a run and reports findings. Code and name mean the same rule everywhere: on
the command line (`--select`, `--ignore`, `claimcheck rule CODE`), in the claims file (`ignore`) and in reports. Only
`error` closes the gate, unless `--fail-on` says otherwise.

| code | name | severity | fires when |
| --- | --- | --- | --- |
"""


def pages() -> Mapping[str, str]:
    """Return file name -> text of everything in the folder."""
    rules = catalogue()
    rows = (
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity} | {rule.summary} |\n"
        for rule in rules
    )
    return {
        "index.md": _INTRODUCTION + "".join(rows),
        **{f"{rule.code}.md": rule_text(rule.code) for rule in rules},
    }


def main() -> None:
    """Write the pages and remove those of rules that are gone."""
    FOLDER.mkdir(exist_ok=True)
    written = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in written:
            path.unlink()
    for name, text in written.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
