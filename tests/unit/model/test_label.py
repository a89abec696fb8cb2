"""Labels: each kept, aside or removed."""

from claimcheck.model.label import ASIDE, EVIDENCE, KEPT, REMOVED, Label


def test_each_label_is_kept_aside_or_removed_and_only_one_of_them() -> None:
    assert set(Label) == KEPT | ASIDE | REMOVED
    assert not KEPT & ASIDE
    assert not (KEPT | ASIDE) & REMOVED


def test_nothing_removed_is_evidence() -> None:
    assert not EVIDENCE & REMOVED


def test_titles_and_headings_are_context_only() -> None:
    assert not EVIDENCE & {Label.TITLE, Label.HEADING, Label.BYLINE}
