"""``claimcheck rule``: what a rule does, why it matters and what to do."""

from typing import Annotated

import typer

from claimcheck.cli.outputs import write_standard


def rule(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="Code or name of a rule.", show_default=False)
    ] = None,
) -> int:
    """Print a rule's text; without CODE list all rules."""
    from claimcheck.rules import catalogue, rule_text  # noqa: PLC0415 - --help needs no rule

    if code is not None:
        write_standard(rule_text(code))
        return 0
    lines = (f"{it.code}  {it.name:<22} {it.severity:<8} {it.summary}" for it in catalogue())
    write_standard("\n".join(lines) + "\n")
    return 0
