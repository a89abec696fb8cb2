"""The page of benchmarks: a section for each benchmark between two marks, and the machine it ran on."""

import os
import platform
import re
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

TITLE = "# Benchmarks\n\nEach section is written by the command that it names.\n"


def with_section(page: str, name: str, section: str) -> str:
    """Return the text of the page with this section in place of the one of that name, or at its end."""
    first, last = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    marked = f"{first}\n{section.strip()}\n{last}\n"
    before, found, rest = page.partition(first)
    if not found:
        return f"{(page or TITLE).rstrip()}\n\n{marked}"
    _, closed, after = rest.partition(last)
    if not closed:
        raise ValueError(f"{first} has no {last}")
    return f"{before}{marked}{after.removeprefix(chr(10))}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table whose first column is a name and whose others are figures."""
    rules = ["---", *["---:"] * (len(head) - 1)]
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rules, *rows))


def machine() -> str:
    """Describe this machine: processor, cores, memory, system and Python."""
    cores = os.cpu_count() or 1
    return (
        f"{processor()}, {cores} {'core' if cores == 1 else 'cores'}, {memory()} of memory, "
        f"{platform.system()} {platform.machine()}, {platform.python_implementation()} {platform.python_version()}"
    )


def processor() -> str:
    """Return the processor's name with its family and model, which some virtual machines keep apart from it."""
    description = Path("/proc/cpuinfo")
    lines = description.read_text("utf-8") if description.exists() else ""
    name, family, model = (
        found[1].strip() if (found := re.search(rf"^{key}\s*:(.*)$", lines, re.MULTILINE)) else ""
        for key in ("model name", "cpu family", "model")
    )
    if not name:
        return platform.processor() or "an unknown processor"
    return f"{name} (family {family}, model {model})"


def memory() -> str:
    """Return how much memory there is."""
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError, AttributeError):
        return "an unknown amount"
    return f"{size / 2**30:.0f} GiB"


def load() -> str:
    """Return how many processes have wanted a core, in the mean of a minute: a busy machine is slower."""
    try:
        return f"{os.getloadavg()[0]:.1f}"
    except (OSError, AttributeError):
        return "unknown"


def versions(packages: Sequence[str]) -> str:
    """Return the packages with the versions installed."""
    return ", ".join(f"{package} {version(package)}" for package in packages)
