"""Untrusted text: made fit for each place that it is shown in."""

import pytest

from ui.safe import as_html, as_label, link_html, visible_data, web_address


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", " JAVASCRIPT:alert(1)", "data:text/html,x", "//example.org",
        "http:", "https://", "ftp://example.org", "", "http://[::1", "mailto:a@example.org",
    ],
)  # fmt: skip
def test_only_web_addresses_are_linked(url: str) -> None:
    assert web_address(url) is None
    assert "<a" not in link_html(url, "x")


def test_a_link_opens_apart_and_tells_the_other_side_nothing() -> None:
    link = link_html('https://example.org/?a="b"&c', "<RFE>")
    assert 'href="https://example.org/?a=&quot;b&quot;&amp;c"' in link
    assert 'target="_blank" rel="noopener noreferrer"' in link
    assert "&lt;RFE&gt;" in link


def test_markup_is_shown_as_it_stands() -> None:
    assert as_html("<b>&\"'") == "&lt;b&gt;&amp;&quot;&#x27;"


def test_a_label_has_no_markdown_left() -> None:
    assert as_label("[a](b) *c* $d$ :e: `f`") == (r"\[a\]\(b\) \*c\* \$d\$ \:e\: \`f\`")


def test_signs_that_turn_text_around_are_taken_out() -> None:
    assert as_html("7,000\u202e000,2") == "7,000000,2"
    assert as_label("a\nb\u202ec") == "a bc"


def test_data_for_a_component_is_cleaned_however_deep() -> None:
    data = {"a": ["7\u202e", ("\u200bx", 7, None)], "b": {"c": "\ud800"}}
    assert visible_data(data) == {"a": ["7", ["x", 7, None]], "b": {"c": "�"}}


def test_half_a_character_of_a_damaged_file_can_be_shown() -> None:
    assert as_html("7\udcff,000") == "7�,000"
    assert as_label("a\ud800b") == "a�b"
