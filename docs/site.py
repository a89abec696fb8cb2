# ruff: noqa: INP001 - a script, no package
"""What `make docs` does besides: the README is the first page of the site, its links seen from there."""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

README = Path(__file__).parents[1] / "README.md"

_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the README as the first page."""
    files.append(File.generated(config, "index.md", content=first_page(README.read_text("utf-8"))))
    return files


def first_page(text: str) -> str:
    """Turn links into docs/ to the pages there; what lies elsewhere in the repository is named, not linked."""
    return _LINK.sub(_seen_from_docs, text)


def _seen_from_docs(link: re.Match[str]) -> str:
    words, target = link.groups()
    if target.startswith("docs/"):
        return f"[{words}]({target.removeprefix('docs/')})"
    return link[0] if ":" in target else words
