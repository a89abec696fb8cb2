"""XHTML as XML writes it."""

import pytest

from claimcheck.sources.html import read_html
from claimcheck.sources.html_xml import from_xml
from claimcheck.sources.rendering import Dump

START = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('<head><title/><script src="x"/></head><body><p>One</p></body>', "One"),
        ("<body><p>One<br/>two</p></body>", "One\ntwo"),
        ("<body><p><![CDATA[1 < 2 & 3]]></p></body>", "1 < 2 & 3"),
        ("<body><p>One</p><![CDATA[rest", "One\nrest"),
        ("<html:body><html:p>One</html:p><html:p>two</html:p></html:body>", "One\ntwo"),
    ],
)
def test_xml_is_read_as_xml(body: str, text: str) -> None:
    assert read_html(Dump((START + body).encode())).text == text


def test_html_is_left_alone() -> None:
    page = "<p><b/>One<![CDATA[x]]>"

    assert from_xml(page) is page
