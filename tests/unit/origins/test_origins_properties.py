"""Order does not matter, and an origin is one of its group."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.document import Block, Document
from claimcheck.model.label import Label
from claimcheck.model.source import Source
from claimcheck.origins import group_origins

TEXTS = st.lists(
    st.lists(st.sampled_from("the ferry carried more people than ever before".split()), max_size=12),
    max_size=8,
)


def document(name: str, text: str) -> Document:
    blocks = (Block(0, len(text), Label.BODY, "sentence"),) if text else ()
    return Document(Source(name, text, "0" * 64), blocks)


@settings(max_examples=100)
@given(TEXTS, st.randoms(use_true_random=False))
def test_the_order_of_documents_does_not_matter(texts: list[list[str]], chooser: object) -> None:
    documents = [document(f"d{number}", " ".join(text)) for number, text in enumerate(texts)]
    shuffled = list(documents)
    chooser.shuffle(shuffled)  # type: ignore[attr-defined]

    in_order = dict(zip([one.source.id for one in documents], group_origins(documents), strict=True))
    out_of_order = dict(zip([one.source.id for one in shuffled], group_origins(shuffled), strict=True))

    assert in_order == out_of_order


@settings(max_examples=100)
@given(TEXTS)
def test_an_origin_is_its_own_origin_and_the_smallest_id(texts: list[list[str]]) -> None:
    documents = [document(f"d{number}", " ".join(text)) for number, text in enumerate(texts)]
    origins = dict(zip([one.source.id for one in documents], group_origins(documents), strict=True))

    assert all(origins[origin] == origin and origin <= name for name, origin in origins.items())
