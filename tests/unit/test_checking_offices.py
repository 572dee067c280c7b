"""Whether whom a draft names by a role alone may be the figure's claimant."""

import pytest

from figuredesk.checking.offices import holds_role
from figuredesk.ledger import Claimant, ClaimantKind


def _claimant(name: str, organisation: str, kind: ClaimantKind) -> Claimant:
    return Claimant(id="x", name=name, organisation=organisation, side="Other", kind=kind, names=())


MINISTER = _claimant("Ida Berg", "Norwegian Ministry of Health", ClaimantKind.PERSON)
WATCH = _claimant("Norwegian Food Safety Authority", "", ClaimantKind.AGENCY)


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("health minister", "health minister", True),
        ("Norwegian health minister", "minister, on the radio", True),
        ("health ministry", "minister", True),
        ("minister", "health minister", True),
        ("deputy health minister", "deputy health minister", True),
        ("regional spokesman", "spokesman of the ministry", True),
        ("health minister", "deputy health minister", False),
        ("Danish health minister", "health minister", False),
        ("defence minister", "health minister", False),
        ("prime minister", "health minister", False),
        ("officials", "health minister", False),
        ("spokesman", "health minister", False),
        ("Otto Berg", "health minister", False),
    ],
)
def test_a_persons_role(text: str, role: str, expected: bool) -> None:
    assert holds_role(text, role, MINISTER) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("food safety spokeswoman", True),
        ("Norwegian food agency", True),
        ("food safety service", True),
        ("Danish food agency", False),
        ("harbour agency", False),
        ("spokeswoman", False),
    ],
)
def test_a_bodys_role(text: str, expected: bool) -> None:
    assert holds_role(text, "authority", WATCH) is expected


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("woman who speaks for the Norwegian president", "presidential spokeswoman", True),
        ("woman who speaks for the Danish president", "presidential spokeswoman", False),
        ("Norwegian colleague at fisheries", "fisheries minister", True),
        ("Norwegian colleague at fisheries", "deputy fisheries minister", False),
        ("Norwegian colleague", "fisheries minister", False),
        ("Danish colleague at fisheries", "fisheries minister", False),
    ],
)
def test_a_role_told_by_what_its_holder_does(text: str, role: str, expected: bool) -> None:
    assert holds_role(text, role, MINISTER) is expected
