"""A guard against another place looks at the number's own words, and at what they say of it."""

from datetime import date

import pytest

from figuredesk.checking import Verdict, VerdictKind, check_text
from figuredesk.ledger import Ledger, load_ledger
from fixtures.fjord_ledger import write_tables

DAY = date(2031, 5, 19)
GREEN = (VerdictKind.MATCHES, VerdictKind.CAVEAT)
_ROW = ",,,r1,,,checked,second reading,2031-06-01,"
TABLES = {
    "measures": [
        "id,label,unit,kind,definition,terms",
        "pushed,Hikers pushed over the border,people,flow,People whom Swedish or Finnish guards "
        "pushed into Norway.,hikers|people|pushed|driven",
        "waiting,Hikers at the gate,people,stock,Hikers in tents or in the open at the gate; those "
        "in the hall are not counted.,hikers|people|tents|gate|outdoors",
        "housed,Hikers in the hall,people,stock,Hikers sleeping in the sports hall.,"
        "hikers|people|hall|housed",
    ],
    "places": [
        "id,label,within,lat,lon,extent,names",
        'nordic,Borders of Norway,,,,area,"Sweden, Finland and Norway"',
        "ns,Norway–Sweden border,nordic,,,area,Swedish-Norwegian border|border with Sweden",
        "nf,Norway–Finland border,nordic,,,area,Finnish-Norwegian border|border with Finland",
        "norway,Norway,,,,area,",
        "gate,Riksgransen gate and camp,ns,,,point,Riksgransen",
        "hall,Riksgransen sports hall,gate,,,point,sports hall in Riksgransen",
    ],
    "claimants": [
        "id,name,organisation,side,kind,names",
        "not-stated,Not stated,,Other,unknown,",
        "agency,Norwegian Border Agency,,Other,agency,Oslo",
        "aid,Mountain Aid,,NGO,ngo,",
    ],
    "reports": [
        "id,outlet,title,url,archive_url,published,accessed,language,kind",
        "r1,Post,,https://example.org/1,,2031-05-19,2031-05-20,en,news",
    ],
    "figures": [
        "id,quote,value,low,high,hedge,measure,place,as_of,said_on,claimant,claimant_role,stance,"
        "part_of,replies_to,report,also_in,locator,status,checked_by,checked_on,note",
        f"a,350 people,350,,,exact,pushed,ns,2031-05-17,,agency,,asserts{_ROW}",
        f"b,1007 people,1007,,,exact,housed,hall,2031-05-18,,aid,,asserts{_ROW}",
        f"c,805 people,805,,,exact,waiting,gate,2031-05-18,,aid,,asserts{_ROW}",
        f'd,"3,140 people",3140,,,exact,pushed,nordic,2030,,agency,,asserts{_ROW}'
        + "Of which 1400 from Finland.",
    ],
    "corrections": ["at,by,figure,column,was,now,kind,why"],
}


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_tables(TABLES, tmp_path_factory.mktemp("pass")))


def _last(text: str, ledger: Ledger) -> Verdict:
    return check_text(text, DAY, ledger)[-1]


@pytest.mark.parametrize(
    ("text", "green"),
    [
        ("Swedish guards pushed 350 hikers into Norway on 17 May, {}.", True),
        ("On 17 May Sweden drove 350 people over the border, {}.", True),
        ("Finnish guards pushed 350 hikers into Norway on 17 May, {}.", False),
        ("On 17 May Finland drove 350 people over its border, {}.", False),
        ("On 17 May 350 people were pushed over the border with Finland, {}.", False),
    ],
)
def test_what_a_neighbour_did_is_not_what_the_figures_border_saw(
    text: str, green: bool, ledger: Ledger
) -> None:
    found = _last(text.format("the Norwegian Border Agency said"), ledger)
    assert (found.verdict in GREEN) is green


@pytest.mark.parametrize(
    "text",
    [
        "Mountain Aid counted 1,007 people in the Riksgransen sports hall on 18 May and 805 still "
        "outdoors at the gate.",
        "Mountain Aid counted 1,007 in the Riksgransen sports hall on 18 May and 805 in tents.",
        "On 18 May 805 people were at the gate, Mountain Aid said.",
    ],
)
def test_a_number_with_a_place_of_its_own_is_not_at_its_neighbours(
    text: str, ledger: Ledger
) -> None:
    found = _last(text, ledger)
    assert found.verdict in GREEN
    assert found.figures[0] == "c"


def test_a_number_that_goes_on_is_where_the_one_before_it_was(ledger: Ledger) -> None:
    text = "In the Riksgransen sports hall Mountain Aid counted 1,007 on 17 May and 805 on 18 May."
    assert _last(text, ledger).verdict not in GREEN


@pytest.mark.parametrize(
    ("text", "green"),
    [
        ("Oslo's Border Agency has added up 3,140 people pushed into Norway in 2030.", True),
        (
            "In 2030 its neighbours pushed 3,140 people into Norway, Oslo's Border Agency says.",
            True,
        ),
        ("In 2030 Sweden pushed 3,140 people into Norway, Oslo's Border Agency says.", False),
    ],
)
def test_a_capital_that_owns_a_body_and_a_country_entered_put_nothing_elsewhere(
    text: str, green: bool, ledger: Ledger
) -> None:
    assert (_last(text, ledger).verdict in GREEN) is green


@pytest.mark.parametrize(
    ("text", "green"),
    [
        ("There are 1,007 hikers at Riksgransen, Mountain Aid said on 18 May.", True),
        ("There are 1,007 hikers in tents at Riksgransen, Mountain Aid said on 18 May.", False),
        ("There are 1,007 hikers at Riksgransen, the mayor said on 18 May.", False),
    ],
)
def test_a_towns_name_is_that_of_what_its_speaker_counts_in_it(
    text: str, green: bool, ledger: Ledger
) -> None:
    assert (_last(text, ledger).verdict is VerdictKind.MATCHES) is green


@pytest.mark.parametrize(("whose", "green"), [("Danish ", True), ("Swedish ", False)])
def test_a_nations_things_at_a_line_are_on_its_own_side(
    whose: str, green: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    measures = [
        "id,label,unit,kind,definition,terms",
        f"boats,{whose}boats at the line,boats,stock,Boats on patrol at the line.,boats|patrol",
    ]
    places = [
        "id,label,within,lat,lon,extent,names",
        "line,Denmark–Sweden line,,,,area,Danish-Swedish line",
        'danish,"Denmark–Sweden line, Danish side",line,,,area,Danish side of the line',
    ]
    figures = [
        TABLES["figures"][0],
        f"x,47 boats,47,,,exact,boats,line,2031-05-18,,aid,,asserts{_ROW}",
    ]
    tables = TABLES | {"measures": measures, "places": places, "figures": figures}
    made = load_ledger(write_tables(tables, tmp_path_factory.mktemp("line")))
    found = _last("On 18 May 47 boats lay on the Danish side, Mountain Aid said.", made)
    assert (found.verdict is VerdictKind.MATCHES) is green
