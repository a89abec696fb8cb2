"""A claims file in a folder of its own, and what comes of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.claims import load_claims
from claimcheck.errors import ClaimsError
from claimcheck.model.claim import Claim

Load = Callable[[str], tuple[Claim, ...]]
Problems = Callable[[str | bytes], list[str]]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Load the claims of a file with this text."""

    def load_text(text: str) -> tuple[Claim, ...]:
        path = tmp_path / "claims.yaml"
        path.write_text(text, encoding="utf-8", newline="")
        return load_claims([path])

    return load_text


@pytest.fixture
def problems(tmp_path: Path) -> Problems:
    """Return what is wrong with a file of this text, one string for each problem."""

    def problems_of(content: str | bytes) -> list[str]:
        path = tmp_path / "claims.yaml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        with pytest.raises(ClaimsError) as caught:
            load_claims([path])
        return str(caught.value).splitlines()

    return problems_of
