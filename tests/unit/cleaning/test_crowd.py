"""What only the whole document shows: a foreign script, a crowd of spam."""

from collections.abc import Sequence

import pytest

from claimcheck.cleaning.crowd import judged_in_crowd
from claimcheck.cleaning.observations import observe
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import Label

BODY, HEADING = Opinion(Label.BODY, "sentence"), Opinion(Label.HEADING, "heading")
SPAM = Opinion(Label.SPAM, "spam-phrase", sure=True)
MENU = Opinion(Label.BOILERPLATE, "run-of-short-lines")
FOREIGN, AMONG = Opinion(Label.SPAM, "other-script", sure=True), Opinion(Label.SPAM, "among-spam", sure=True)
LATIN, CYRILLIC = "The ferry carried more people than ever before.", "Сегодня хорошая погода"


def _judged(lines: Sequence[tuple[str, Opinion]]) -> list[Opinion]:
    seen = [observe(line, 0, len(line)) for line, _ in lines]
    return judged_in_crowd(seen, [opinion for _, opinion in lines])


@pytest.mark.parametrize("opinion", [BODY, HEADING, Opinion(Label.LIST, "list-item")])
def test_a_block_in_another_script_is_no_part_of_the_document(opinion: Opinion) -> None:
    assert _judged([(LATIN, BODY)] * 3 + [(CYRILLIC, opinion)]) == [BODY, BODY, BODY, FOREIGN]


@pytest.mark.parametrize("line", ["2024", "95 %", "***"])
def test_a_block_without_letters_is_in_no_other_script(line: str) -> None:
    assert _judged([(CYRILLIC, BODY)] * 3 + [(line, HEADING)])[-1] == HEADING


def test_what_a_rule_has_named_keeps_its_name_in_another_script() -> None:
    byline = Opinion(Label.BYLINE, "byline", sure=True)
    assert _judged([(LATIN, BODY)] * 3 + [(CYRILLIC, byline)])[-1] == byline


def test_a_document_in_two_scripts_has_no_foreign_one() -> None:
    page = [(LATIN, BODY), (CYRILLIC * 2, BODY)]
    assert _judged(page) == [BODY, BODY]


def test_a_document_without_text_has_no_script_of_its_own() -> None:
    assert _judged([(LATIN, HEADING), (CYRILLIC, HEADING)]) == [HEADING, HEADING]


@pytest.mark.parametrize("opinion", [HEADING, BODY, MENU])
def test_a_short_line_between_two_of_spam_is_one_of_them(opinion: Opinion) -> None:
    spam = ("slot gacor", SPAM)
    assert _judged([spam, ("nice weather", opinion), spam, spam])[1] == AMONG


def test_a_short_line_with_spam_on_most_places_around_is_one_of_them() -> None:
    spam, plain = ("slot gacor", SPAM), ("nice weather", HEADING)
    assert _judged([spam, spam, plain, plain, spam, spam])[2:4] == [AMONG, AMONG]


def test_two_lines_of_spam_make_no_crowd() -> None:
    spam = ("slot gacor", SPAM)
    assert _judged([spam, ("nice weather", HEADING), spam])[1] == HEADING


@pytest.mark.parametrize("place", [0, 4])
def test_the_line_above_or_below_a_crowd_of_spam_is_not_one_of_it(place: int) -> None:
    page = [("slot gacor", SPAM)] * 4
    page.insert(place, ("A new pier", HEADING))
    page = [(LATIN, BODY), *page, (LATIN, BODY)]
    assert _judged(page)[place + 1] == HEADING


def test_a_paragraph_in_the_midst_of_spam_is_not_one_of_it() -> None:
    spam = ("slot gacor", SPAM)
    assert _judged([spam, spam, (" ".join([LATIN] * 4), BODY), spam, spam])[2] == BODY


def test_what_a_rule_has_named_keeps_its_name_in_the_midst_of_spam() -> None:
    spam, notice = ("slot gacor", SPAM), Opinion(Label.BOILERPLATE, "copyright", sure=True)
    assert _judged([spam, ("\u00a9 2024", notice), spam, spam])[1] == notice


def test_a_title_above_spam_at_the_start_of_a_document_stays() -> None:
    assert _judged([("A new pier", HEADING), *[("slot gacor", SPAM)] * 5, (LATIN, BODY)])[0] == HEADING


@pytest.mark.parametrize("between", [[], [(LATIN, BODY)]])
def test_a_last_sentence_below_spam_stays(between: list[tuple[str, Opinion]]) -> None:
    page = [(LATIN, BODY), *[("slot gacor", SPAM)] * 5, *between, (LATIN, BODY)]
    assert _judged(page)[-1] == BODY


def test_a_short_last_line_right_below_spam_is_one_of_it() -> None:
    assert _judged([(LATIN, BODY), *[("slot gacor", SPAM)] * 3, ("nice weather", HEADING)])[-1] == AMONG
