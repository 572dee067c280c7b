"""Documents: no input raises anything but our own errors, and offsets stay inside."""

from hypothesis import given, settings
from hypothesis import strategies as st

from figuredesk.errors import DocumentError, FigureDeskError, LinkRefused
from figuredesk.reading.documents import fetch_link, read_document
from figuredesk.reading.documents.encoding import decode
from figuredesk.reading.documents.pdf import paragraphs_of
from fixtures.documents.make_documents import make_docx, make_pdf


@settings(max_examples=150, deadline=None)
@given(
    start=st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"{\\rtf"]),
    rest=st.binary(max_size=400),
    name=st.text(max_size=20),
)
def test_any_bytes_are_answered(start: bytes, rest: bytes, name: str) -> None:
    try:
        document = read_document(start + rest, name)
    except DocumentError as error:
        assert str(error).endswith((".", ")"))
    else:
        assert document.text.strip()
        for offset in (0, len(document.text) // 2, len(document.text)):
            assert document.locator_at(offset).split()[1].isdigit()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff")))
def test_utf8_text_comes_back_as_it_was(text: str) -> None:
    content = text.encode()
    if b"\0" not in content:
        assert decode(content) == text
    assert decode(text.encode("utf-8-sig")) == text


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text("ab 7,0.()\\", max_size=40), max_size=5), min_size=1, max_size=4))
def test_every_letter_of_a_pdf_is_on_its_page(pages: list[list[str]]) -> None:
    try:
        document = read_document(make_pdf(pages), "a.pdf")
    except DocumentError:
        assert not any(line.strip() for page in pages for line in page)
        return
    assert len(document.pages) == len(pages)
    for page, lines in zip(document.pages, pages, strict=True):
        found = "".join(document.text[page.start : page.end].split())
        assert found == "".join("".join(lines).split())
        assert document.locator_at(page.start) in {
            f"page {number}" for number in range(page.number, len(pages) + 1)
        }


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(categories=["L", "N", "Zs"]), max_size=30), min_size=1))
def test_every_word_of_a_docx_is_in_its_text(texts: list[str]) -> None:
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    try:
        document = read_document(make_docx(body), "a.docx")
    except DocumentError:
        assert not any(text.split() for text in texts)
        return
    assert document.text.split() == " ".join(texts).split()


@given(st.text(alphabet="ab .,-\n\u00ad\ufffe7", max_size=300))
def test_joining_a_pages_lines_loses_nothing(text: str) -> None:
    joined = "".join(" ".join(paragraphs_of(text)).split())
    hyphens = str.maketrans("", "", "-\u00ad\ufffe")
    assert joined.translate(hyphens) == "".join(text.split()).translate(hyphens)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60), st.sampled_from(["", "http://", "https://", "http://127.0.0.1"]))
def test_any_link_is_refused_in_words(link: str, start: str) -> None:
    try:
        fetch_link(start + link.replace(".", "").replace("/", "") + ".invalid")
    except LinkRefused as error:
        assert str(error)
    except FigureDeskError as error:  # pragma: no cover - a look-up that times out
        raise AssertionError(str(error)) from error
    else:
        raise AssertionError("something that is no site was fetched")
