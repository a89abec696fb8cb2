"""The table of hashes, against a dict."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.measures.tables import HashTable

# Few upper bits, so that many keys share a drawer.
_HASHES = st.builds(lambda high, low: high << 48 | low, st.integers(0, 3), st.integers(1, 40))


@given(st.dictionaries(_HASHES, st.integers(1, 1000)), st.lists(_HASHES))
def test_a_table_answers_as_a_dict_does(entries: dict[int, int], wanted: list[int]) -> None:
    found = HashTable(entries).values(np.array(wanted, np.uint64))
    assert found.tolist() == [entries.get(one, 0) for one in wanted]
