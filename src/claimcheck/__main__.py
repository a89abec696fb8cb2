"""``claimcheck`` and ``python -m claimcheck``."""

import sys


def main() -> int:
    """Run the command line and return its exit code. ``--version`` is answered before anything is imported."""
    if sys.argv[1:] in (["--version"], ["-V"]) and _has_told_version():
        return 0
    try:
        from claimcheck.cli.main import run  # noqa: PLC0415

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # while modules are imported; later `run` hears it
        sys.stderr.write("claimcheck: interrupted\n")
        return 130


def _has_told_version() -> bool:
    """Print the version, unless standard output is closed or fails: then let the command line tell that."""
    from claimcheck.version import __version__  # noqa: PLC0415

    if sys.stdout is None:
        return False
    try:
        sys.stdout.write(f"claimcheck {__version__}\n")
        sys.stdout.flush()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
