"""Claimants, measures and places that the ledger does not have yet, made on the way."""

from collections.abc import Mapping
from functools import partial

import streamlit as st

from figuredesk.ledger import ClaimantKind, Extent, Ledger, MeasureKind
from figuredesk.reading.proposals import (
    Suggestion,
    new_claimant_row,
    new_measure_row,
    new_place_row,
    suggest_claimants,
    suggest_measures,
    suggest_places,
)
from ui.add_draft import Judged, made_in_use
from ui.add_fields import choice_field, text_field
from ui.add_work import Work
from ui.frame import heading

_COLUMN = {"claimants": "claimant", "measures": "measure", "places": "place"}
_NEW = {"claimants": "A new claimant", "measures": "A new measure", "places": "A new place"}
_LABELS = {
    "name": "Name",
    "organisation": "Of which body",
    "side": "Side",
    "label": "Name",
    "unit": "Unit",
    "kind": "Kind",
    "definition": "In one sentence: what is in, and what is not",
    "terms": "Words that reports use for it",
    "within": "Within",
    "extent": "Extent",
}
_HINTS = {"unit": "people, attempts, km …", "terms": "migrants|refugees|people"}
_LAID_OUT: dict[str, tuple[tuple[str, ...], ...]] = {
    "claimants": (("name", "organisation"), ("side", "kind")),
    "measures": (("label", "unit"), ("kind", "terms"), ("definition",)),
    "places": (("label",), ("within", "extent")),
}
_KINDS = {"claimants": ClaimantKind, "measures": MeasureKind}


def known_names(ledger: Ledger, table: str) -> dict[str, str]:
    """Id → name of what the ledger has."""
    if table == "claimants":
        return {each.id: each.name for each in ledger.claimant_by_id.values()}
    if table == "measures":
        return {each.id: each.label for each in ledger.measure_by_id.values()}
    return {each.id: each.label for each in ledger.place_by_id.values()}


def names_of(work: Work, ledger: Ledger, table: str) -> dict[str, str]:
    """Id → name of what a row can point to, what was made on the way first."""
    made = {key: _name(row, table) for key, row in work.new_rows(table).items()}
    return {key: f"{name} (new)" for key, name in made.items()} | known_names(ledger, table)


def make_row(work: Work, ledger: Ledger, table: str, name: str) -> str:
    """The id of a new row of this name; of the one that is there, if one is."""
    for key, known in names_of(work, ledger, table).items():
        if known.removesuffix(" (new)").casefold() == name.strip().casefold():
            return key
    make = {
        "claimants": lambda: new_claimant_row(name, "", ledger),
        "measures": lambda: new_measure_row(name, ledger),
        "places": lambda: new_place_row(name, ledger),
    }
    row = make[table]()
    return work.new_rows(table).setdefault(row["id"], row)["id"]


def draw_new_rows(work: Work, judged: Judged, ledger: Ledger) -> None:
    """The fields of every new row that a figure to be added needs."""
    needed = made_in_use(work)
    if not needed:
        return
    heading("New to this ledger")
    for table, made in needed:
        with st.container(key=f"fd-made-{table}-{made}"):
            _draw_row(work, judged, ledger, table, made)


def _draw_row(work: Work, judged: Judged, ledger: Ledger, table: str, made: str) -> None:
    row = work.new_rows(table)[made]
    near = _near(table, _name(row, table), ledger)
    known = known_names(ledger, table)
    options = {made: f"{_NEW[table]}: {_name(row, table)}"}
    options |= {each.id: each.label for each in near} | known

    def take_known(chosen: str) -> None:
        if chosen != made:
            _point_elsewhere(work, table, made, chosen)

    choice_field(
        "Somebody new, or who?" if table == "claimants" else "New, or one that the ledger has?",
        made,
        options,
        _key(work, table, made, "known"),
        take_known,
        about="What comes near is listed first." if near else "",
    )
    for columns in _LAID_OUT[table]:
        for column, place in zip(columns, st.columns(len(columns)), strict=True):
            with place:
                _draw_cell(work, judged, ledger, table, made, column=column)


def _draw_cell(
    work: Work, judged: Judged, ledger: Ledger, table: str, made: str, *, column: str
) -> None:
    row = work.new_rows(table)[made]
    key, keep = _key(work, table, made, column), partial(row.__setitem__, column)
    said, label = judged.of(table, made, column), _LABELS[column]
    choices = _choices(ledger, table, column)
    if choices is None:
        text_field(label, row[column], key, keep, said=said, hint=_HINTS.get(column, ""))
        return
    new = column == "side"
    hint = "Choose, or type another" if new else "Choose"
    choice_field(label, row[column], choices, key, keep, said=said, new=new, hint=hint)


def _choices(ledger: Ledger, table: str, column: str) -> dict[str, str] | None:
    """What a cell is chosen from; None where it is written."""
    if column == "kind":
        return {each.value: each.value for each in _KINDS[table]}
    if column == "extent":
        return {each.value: each.value for each in Extent}
    if column == "side":
        return {each.side: each.side for each in ledger.claimant_by_id.values()}
    if column == "within":
        return {"": "–"} | known_names(ledger, "places")
    return None


def _point_elsewhere(work: Work, table: str, made: str, known: str) -> None:
    for row in work.rows:
        if row[_COLUMN[table]] == made:
            row[_COLUMN[table]] = known
    work.new_rows(table).pop(made, None)


def _near(table: str, name: str, ledger: Ledger) -> tuple[Suggestion, ...]:
    suggest = {
        "claimants": suggest_claimants,
        "measures": suggest_measures,
        "places": suggest_places,
    }
    return suggest[table](name, ledger)


def _name(row: Mapping[str, str], table: str) -> str:
    return row["name"] if table == "claimants" else row["label"]


def _key(work: Work, table: str, made: str, column: str) -> str:
    return f"add-{table}-{made}-{column}-{work.key}"
