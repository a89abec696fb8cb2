"""What a dump's encoding or typography has done to a statement does not hide it, and its quote is what stands there."""

from pathlib import Path

import pytest

from claimcheck import verify

CLAIM = "The new ferry carried 1,234,567 passengers in 2023"
STATED = "The new ferry carried 1,234,567 passengers in 2023, the café's owner said."
AROUND = (
    "The ferry news\n\nThe harbour of the town lies on the river, and its people have known that for a long time.\n\n"
    "{}\n\nThe owner of the boats thinks that they will carry more people still in the years that come.\n"
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (STATED, "utf-8"),
        (STATED, "utf-8-sig"),
        (STATED, "utf-16"),
        (STATED, "utf-16-le"),
        (STATED, "utf-16-be"),
        (STATED, "utf-32"),
        (STATED, "cp1252"),
        (STATED, "cp1250"),
        (STATED.replace("1,234,567", "1\u00a0234\u00a0567"), "utf-8"),
        (STATED.replace("1,234,567", "1\u202f234\u202f567"), "utf-8"),
        (STATED.replace("1,234,567", "1&nbsp;234&nbsp;567"), "utf-8"),
        (STATED.replace("1,234,567", "1Â\u00a0234Â\u00a0567"), "utf-8"),
        (STATED.replace("1,234,567", "１，２３４，５６７"), "utf-8"),
        (STATED.replace("passengers", "pas\u00adsen\u200bgers"), "utf-8"),
        (STATED.replace("carried", "car\u2060ried"), "utf-8"),
        (STATED.replace("2023", "\u202a2023\u202c"), "utf-8"),
    ],
)
def test_a_statement_is_found_whatever_was_done_to_it(tmp_path: Path, text: str, encoding: str) -> None:
    raw = AROUND.format(text)
    (tmp_path / "ferry.txt").write_bytes(raw.encode(encoding))
    (result,) = verify([CLAIM], tmp_path).claims

    assert result.verdict == "supported"
    assert result.evidence[0].sentence.text == text


@pytest.mark.parametrize("sign", ["€", "â‚¬", "â\x82¬", "&euro;", "&#8364;", "\x80"])
def test_a_currency_is_read_whatever_became_of_it(tmp_path: Path, sign: str) -> None:
    text = f"The new ferry cost 5 million {sign} in 2023, the owner said."
    (tmp_path / "ferry.txt").write_text(AROUND.format(text), encoding="utf-8")
    claims = ["The new ferry cost 5 million € in 2023", "The new ferry cost 7 million € in 2023"]

    right, wrong = verify(claims, tmp_path).claims

    assert right.verdict == "supported"
    assert wrong.verdict != "supported"


def test_broken_bytes_are_told_and_the_rest_is_read(tmp_path: Path) -> None:
    raw = AROUND.format(STATED + " They call it caf").encode() + b"\xe9 Gr\xfc\xdfe."
    (tmp_path / "ferry.txt").write_bytes(
        raw + "\n\nA “last” line – of the whole text – ends it.".encode() * 5
    )
    report = verify([CLAIM], tmp_path)

    assert report.claims[0].verdict == "supported"
    (told,) = (finding for finding in report.findings if finding.code == "CC903")
    assert "undecodable" in told.message


def test_a_word_divided_at_the_end_of_a_line_is_found(tmp_path: Path) -> None:
    wrapped = (
        "The harbour of the town lies on the river, and its people have known that for a\n"
        "long time. The new ferry carried 1,234,567 passen-\n"
        "gers in 2023, and its owner thinks that it will carry more people still in the\n"
        "years that come, for the bridge is closed and the road around the bay is long.\n"
    )
    (tmp_path / "ferry.txt").write_text(f"Ferry news\n\n{wrapped}", encoding="utf-8")

    assert verify([CLAIM], tmp_path).claims[0].verdict == "supported"


def test_marks_of_markdown_do_not_hide_what_a_page_states(tmp_path: Path) -> None:
    link = "[dock of Ruhn](https://x.example/1999)"
    page = f"# Ruhn\n\nThe quarry of Ruhn employs **45** people. The {link} has _9_ cranes.\n"
    (tmp_path / "page.md").write_text(page, encoding="utf-8")

    report = verify(
        [
            "The quarry of Ruhn employs 45 people",
            "The dock of Ruhn has 9 cranes",
            "The dock of Ruhn has 1999 cranes",
        ],
        tmp_path,
    )

    assert [str(claim.verdict) for claim in report.claims] == ["supported", "supported", "unsourced"]
    quoted = report.claims[0].evidence[0].sentence.text
    assert quoted == "The quarry of Ruhn employs **45** people."
