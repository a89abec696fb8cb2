"""``claimcheck`` and ``python -m claimcheck``."""

import sys


def main() -> int:
    """Run the command line and return its exit code. ``--version`` is answered before anything is imported."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from claimcheck.version import __version__  # noqa: PLC0415

        sys.stdout.write(f"claimcheck {__version__}\n")
        return 0
    try:
        from claimcheck.cli.main import run  # noqa: PLC0415

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # while modules are imported; later `run` hears it
        sys.stderr.write("claimcheck: interrupted\n")
        return 130


if __name__ == "__main__":
    sys.exit(main())
