"""Citations: what each format says, what it leaves out, and that nothing can break out of it."""

import json
from pathlib import Path

import pytest

from figuredesk.ledger import Ledger, load_ledger
from figuredesk.publishing import cite_as_bibtex, cite_as_csl, cite_as_json_ld, cite_as_text

ROOT = Path(__file__).resolve().parents[2]
EISMONT = "2021-11-18-in-country-eismont"


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger(ROOT / "data")


def test_text_names_claimant_role_date_outlet_and_place_in_the_report(ledger: Ledger) -> None:
    assert cite_as_text(ledger, EISMONT, permalink="https://desk.example/figure?id=x") == (
        "about 7,000 (Migrants in Belarus, 18 November 2021), said by Natallya Eismont, "
        "spokeswoman for Alyaksandr Lukashenka, on 18 November 2021. In: RFE/RL, "
        "18 November 2021, paragraph 15. "
        "https://rferl.org/a/belarus-border-migrants-flights/31567648.html "
        "Ledger: https://desk.example/figure?id=x"
    )


def test_bibtex_is_balanced_and_escaped_for_every_figure(ledger: Ledger) -> None:
    for figure_id in ledger.figures["id"]:
        entry = cite_as_bibtex(ledger, figure_id)
        bare = entry.replace("\\{", "").replace("\\}", "")
        assert bare.count("{") == bare.count("}")
        assert entry.startswith(f"@misc{{{figure_id},\n")
        for line in entry.splitlines():
            if not line.startswith("  url"):
                assert "&" not in line.replace("\\&", "")


def test_csl_is_json_with_no_empty_field(ledger: Ledger) -> None:
    for figure_id in ledger.figures["id"]:
        (item,) = json.loads(cite_as_csl(ledger, figure_id))
        assert item["id"] == figure_id
        assert all(item.values())
    (item,) = json.loads(cite_as_csl(ledger, EISMONT))
    assert item["issued"] == {"date-parts": [[2021, 11, 18]]}


def test_json_ld_is_a_claim_and_never_a_review(ledger: Ledger) -> None:
    claim = json.loads(cite_as_json_ld(ledger, EISMONT))
    assert claim["@type"] == "Claim"
    assert claim["author"] == {
        "@type": "Person",
        "name": "Natallya Eismont",
        "jobTitle": "spokeswoman for Alyaksandr Lukashenka",
        "affiliation": {
            "@type": "Organization",
            "name": "Press service of the President of Belarus",
        },
    }
    assert [a["publisher"]["name"] for a in claim["appearance"]][:2] == ["RFE/RL", "Interfax"]
    assert "ClaimReview" not in cite_as_json_ld(ledger, EISMONT)


@pytest.mark.parametrize(
    ("hedge", "has", "has_not"),
    [
        ("more-than", "minValue", "value"),
        ("at-most", "maxValue", "value"),
        ("range", "maxValue", "value"),
        ("exact", "value", "minValue"),
        ("vague", "description", "value"),
    ],
)
def test_bounds_say_no_more_than_the_hedge(
    ledger: Ledger, hedge: str, has: str, has_not: str
) -> None:
    rows = ledger.figures[ledger.figures["hedge"] == hedge]
    for figure_id in rows["id"]:
        value = json.loads(cite_as_json_ld(ledger, figure_id))["about"]["measuredValue"]
        assert has in value
        assert has_not not in value


def test_nobody_named_is_no_author(ledger: Ledger) -> None:
    rows = ledger.figures[ledger.figures["claimant"] == "not-stated"]
    claim = json.loads(cite_as_json_ld(ledger, rows["id"].iloc[0]))
    assert "author" not in claim


def test_json_cannot_close_a_script_element(ledger: Ledger) -> None:
    assert "<" not in cite_as_json_ld(ledger, EISMONT, permalink="</script><b>")
