"""The commands put together."""

from typing import Annotated

import typer

from claimcheck.cli import explain, rule, schema, sources, verify
from claimcheck.version import __version__

app = typer.Typer(
    name="claimcheck",
    help="Check a file of claims against a pile of sources: offline, deterministic, explainable.",
    epilog="Exit codes: 0 passed, 1 findings, 2 usage or claims file, 3 nothing checked, 4 internal error.",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", "-V", help="Print the version.", is_eager=True, callback=_print_version),
    ] = False,
) -> None:
    """Take the options that stand before a command."""


app.command("verify")(verify.verify)
app.command("explain")(explain.explain)
app.command("sources")(sources.sources)
app.command("rule")(rule.rule)
app.command("schema")(schema.schema)
