"""The documentation as a site: it builds without the network, and every link in it leads somewhere."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

_LOADED = re.compile(r"<(?:script|img|iframe)\b[^>]*\bsrc=\"([^\"]+)\"|<link\b[^>]*\bhref=\"([^\"]+)\"")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build it; a link that leads nowhere is a warning, and a warning ends the build."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    return folder


def test_every_page_of_the_docs_is_in_it(site: Path) -> None:
    pages = {path.relative_to(ROOT / "docs").with_suffix(".html") for path in (ROOT / "docs").rglob("*.md")}
    assert pages - {path.relative_to(site) for path in site.rglob("*.html")} == set()


def test_every_page_but_the_single_rules_is_in_the_menu() -> None:
    menu = (ROOT / "mkdocs.yml").read_text("utf-8")
    missing = [path.name for path in (ROOT / "docs").glob("*.md") if f": {path.name}\n" not in menu]
    assert missing == []


def test_no_page_loads_anything_from_elsewhere(site: Path) -> None:
    loaded = {
        address
        for page in site.rglob("*.html")
        for found in _LOADED.findall(page.read_text("utf-8"))
        for address in found
        if re.match(r"(?:https?:)?//", address)
    }
    assert loaded == set()


def test_the_first_page_is_the_readme_with_its_links(site: Path) -> None:
    text = (site / "index.html").read_text("utf-8")
    assert "The first check, in five minutes" in text
    assert 'href="limits.html"' in text
