"""Every limit on what comes in from outside, in one place, with what a person is told.

A limit that is met says what was found, what the limit is and what to do instead. The
numbers leave room for a newsroom's real documents (a 300-page report, a long read with
all its markup) and none for a document made to hang or fill the machine.
"""

UPLOAD_BYTES = 25 * 2**20
PDF_PAGES = 2_000
TEXT_CHARACTERS = 10 * 2**20  # what `read` answers in one piece
HTML_DEPTH = 200  # deeper pages are shown whole: nothing is guessed about their article
HTML_ELEMENTS = 30_000  # and so are pages cut into more than this
ARCHIVE_ENTRIES = 2_000
ARCHIVE_BYTES = 100 * 2**20  # unpacked, all parts of a DOCX together
ARCHIVE_PART_BYTES = 40 * 2**20
ARCHIVE_RATIO = 200  # unpacked : packed, of a part that is large at all
ARCHIVE_RATIO_FROM_BYTES = 2**20

STEP_CPU_SECONDS = 1.0  # of a page of a PDF, a DOCX, or each half of reading a web page
DOCUMENT_SECONDS = 60.0  # wall clock, the whole of a document that makes progress
PARSER_MEMORY_BYTES = 1_500 * 2**20  # address space of the process that reads one document

LINK_SECONDS = 20.0  # everything: names, connections, redirects and content
LINK_BYTES = 10 * 2**20  # unpacked
LINK_REDIRECTS = 5
LINK_PORTS = frozenset({80, 443, 8080, 8443})
LINK_CHARACTERS = 4_000

PROPOSALS = 500  # rows offered from one document
QUOTE_WORDS = 12
WORKS_KEPT = 40  # half-finished additions in the server's memory, the oldest leave first
WORK_HOURS = 12


def megabytes(count: int) -> str:
    """A size as a person reads it.

    >>> megabytes(26214400), megabytes(1500000)
    ('25 MB', '1.4 MB')
    """
    return f"{count / 2**20:.1f}".removesuffix(".0") + " MB"


def upload_too_large(name: str, size: int) -> str:
    """What is said of a file over `UPLOAD_BYTES`."""
    return (
        f"“{name}” is {megabytes(size)}; a document may have {megabytes(UPLOAD_BYTES)}. "
        "Save the pages that matter as a smaller PDF, or paste the text."
    )


def too_many_pages(name: str, pages: int) -> str:
    """What is said of a PDF over `PDF_PAGES`."""
    return (
        f"“{name}” has {pages:,} pages; {PDF_PAGES:,} can be read at once. "
        "Save the pages that matter as a PDF of their own."
    )


def too_much_text(name: str) -> str:
    """What is said of a text over `TEXT_CHARACTERS`."""
    return (
        f"“{name}” holds more than {TEXT_CHARACTERS:,} characters of text. "
        "Cut it into parts and read them one by one."
    )


def too_much_unpacked(name: str) -> str:
    """What is said of a DOCX that unpacks to more than it may."""
    return (
        f"“{name}” unpacks to far more than it seems to hold, as a harmful file does; "
        "it was not opened. If you trust it, open it yourself and paste the text."
    )


def took_too_long(name: str) -> str:
    """What is said of a document over `STEP_CPU_SECONDS` or `DOCUMENT_SECONDS`."""
    return (
        f"“{name}” takes too long to read and was given up. "
        "Save it anew from the program that made it, or paste the text."
    )


def link_too_large(host: str) -> str:
    """What is said of an answer over `LINK_BYTES`."""
    return (
        f"{host} sends more than {megabytes(LINK_BYTES)}. "
        "Download the document yourself and upload it, or paste the text."
    )


def link_too_slow(host: str) -> str:
    """What is said of a link over `LINK_SECONDS`."""
    return (
        f"{host} did not finish within {LINK_SECONDS:.0f} seconds. "
        "Try again later, or open the page in a browser and paste its text."
    )


def too_many_redirects(host: str) -> str:
    """What is said of a link over `LINK_REDIRECTS`."""
    return (
        f"{host} sends the reader on more than {LINK_REDIRECTS} times without an answer. "
        "Open the link in a browser and give the address where it ends."
    )
