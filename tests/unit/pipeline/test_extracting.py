"""From sources to rows, and the signatures back."""

import pytest

from claimcheck.pipeline.extracting import row_of_prepared, signatures_of
from claimcheck.pipeline.preparation import prepare
from claimcheck.sources import source_from
from claimcheck.store.ledger.rows import read_signatures

TEXTS = ("The ferry carried 95 people in May. " * 40 + "\n\nBy Jane Doe\n\nIt came back on Monday.", "")


@pytest.mark.parametrize("text", TEXTS)
def test_fingerprint_and_prints_come_back_as_they_were(text: str) -> None:
    prepared = prepare(source_from(text))
    own = prepared.fingerprint
    found = signatures_of(own.id, own.wire, read_signatures(row_of_prepared(prepared)))
    assert found == (own, prepared.lines)
