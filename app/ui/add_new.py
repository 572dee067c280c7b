"""A measure, place or claimant that the ledger does not have yet, made on the way."""

import streamlit as st

from figuredesk.ledger import ClaimantKind, Extent, Ledger, MeasureKind
from figuredesk.reading.proposals import (
    new_claimant_row,
    new_measure_row,
    new_place_row,
    suggest_claimants,
    suggest_measures,
    suggest_places,
)
from ui.add_work import Work
from ui.frame import paragraph
from ui.safe import as_label


def draw_new_rows(work: Work, ledger: Ledger) -> None:
    """Three short forms; what is made can be chosen in the table at once."""
    with st.expander("Something that the table cannot offer: a new measure, place or claimant"):
        paragraph("Made here, it can be chosen in the table. It is saved with the figures.")
        measure, place, claimant = st.tabs(["Measure", "Place", "Claimant"])
        with measure, st.form("add-new-measure", border=False, clear_on_submit=True):
            label = st.text_input("What is counted, as a chart's title")
            unit = st.text_input("Unit", placeholder="people, attempts, km …")
            kind = st.selectbox("It is", [each.value for each in MeasureKind])
            means = st.text_input("In one sentence: what is in, and what is not")
            if st.form_submit_button("Make this measure") and label.strip():
                row = new_measure_row(label, ledger)
                row |= {"unit": unit.strip(), "kind": str(kind), "definition": means.strip()}
                near = suggest_measures(label, ledger)
                _keep(work, "measures", row, [each.label for each in near])
        with place, st.form("add-new-place", border=False, clear_on_submit=True):
            label = st.text_input("Name of the place")
            places = {each.id: each.label for each in ledger.place_by_id.values()}
            within = st.selectbox("Within", ["", *places], format_func=lambda i: places.get(i, "–"))
            extent = st.selectbox("It is", [each.value for each in Extent], index=1)
            if st.form_submit_button("Make this place") and label.strip():
                row = new_place_row(label, ledger) | {"within": within, "extent": str(extent)}
                _keep(work, "places", row, [each.label for each in suggest_places(label, ledger)])
        with claimant, st.form("add-new-claimant", border=False, clear_on_submit=True):
            name = st.text_input("Name")
            organisation = st.text_input("Of which body")
            side = st.text_input("Side", placeholder="as other claimants have it")
            kind = st.selectbox("Kind", [each.value for each in ClaimantKind], index=5)
            if st.form_submit_button("Make this claimant") and name.strip():
                row = new_claimant_row(name, organisation, ledger)
                row |= {"side": side.strip() or "Other", "kind": str(kind)}
                near = suggest_claimants(name, ledger)
                _keep(work, "claimants", row, [each.label for each in near])


def _keep(work: Work, table: str, row: dict[str, str], near: list[str]) -> None:
    rows = [each for each in work.made.get(table, []) if each["id"] != row["id"]]
    work.made[table] = [*rows, row]
    work.shown = False
    if near:
        st.info(as_label(f"The ledger has these, which come near: {', '.join(near)}."))
