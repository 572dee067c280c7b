"""Tables of words in HTML: all rows printed, read aloud, scrollable on a phone."""

from collections.abc import Iterable, Sequence

from ui.safe import as_html


def table_html(
    head: Sequence[str], rows: Iterable[Sequence[str]], name: str, *, last_wide: bool = False
) -> str:
    """A table that reads aloud; the cells are HTML, escaped by the caller.

    `last_wide`: on a phone the last cell, a sentence, stands below the others.
    """
    looks = "fd-table fd-last-wide" if last_wide else "fd-table"
    top = "".join(f'<th scope="col">{as_html(word)}</th>' for word in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return (
        f'<div class="fd-scroll" tabindex="0" role="region" aria-label="{as_html(name)}">'
        f'<table class="{looks}"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'
    )
