"""Who said a figure, in words to print: the claimant, who that is, and how it was said.

A row's role is written for a table ("border service, on Twitter"; "answer to a parliamentary
question"; "Abbas Omran, technical director"), and set behind the name as it stands it makes
no English. So each of its parts is put where a newspaper would: what the name has already
said falls away, a document is said something *in*, a unit belongs to its body, and a name
goes into the brackets with the outlet.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from figuredesk.ledger import NOT_STATED, Claimant, ClaimantKind, Figure, Ledger, Stance

_BODY_NOUNS = frozenset({
    "guard", "guards", "ministry", "government", "committee", "commission", "service",
    "services", "office", "embassy", "consulate", "organization", "organisation",
    "organisations", "agency", "agencies", "department", "police", "cross", "crescent", "union",
    "council", "party", "board", "authority", "authorities", "institute", "bank", "court",
    "parliament", "senate", "army", "navy", "staff", "federation", "association",
    "administration", "bureau", "directorate", "secretariat", "municipality", "ministers",
    "headquarters", "fund", "programme", "university", "college", "league", "alliance",
    "coalition", "network", "society", "unit", "officials",
})  # fmt: skip
_DOCUMENTS = frozenset({
    "answer", "answers", "reply", "replies", "report", "reports", "statement", "statements",
    "document", "documents", "notice", "notices", "statistics", "figures", "data", "estimate",
    "estimates", "letter", "letters", "paper", "papers", "study", "studies", "survey", "surveys",
    "bulletin", "release", "announcement", "interview", "post", "tweet", "briefing", "update",
    "database", "review", "census", "audit", "budget", "investigation", "investigations",
    "words", "description", "line",
})  # fmt: skip
_UNITS = re.compile(
    r"(?:[\w'’-]+ ){0,3}(?:units?|headquarters|departments?|branch|divisions?|officers"
    r"|(?:press|media) (?:service|office))(?: (?:at|in|on|of) .+)?"
)
_SPOKESMAN = re.compile(r"(spokes(?:man|woman|person))(?: (.+))?")
_TAIL = re.compile(r" (?:of|to|with|on|by|for|in|as|from|at|about|quoted|posted|told|given)\b")
_SAID_THERE = ("on ", "in ", "at ", "during ")
_SAID_ASIDE = re.compile(
    r"(?:after|as|asked|citing|according|quoted|posted|published|informed|via|with|through"
    r"|speaking|writing|from|by|to) "
)
_MADE_KNOWN = ("posted ", "published ", "quoted ", "released ")
_REMARKS = frozenset({"preliminary", "provisional", "unofficial", "partial"})
_LEADING = re.compile(r"(?:the|a|an|its|his|her|their|[\w-]+['’]s?) ", re.I)
_ONLY = re.compile(r"(?:latest|last|first|same|most|only)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How a figure was said, in pieces that a sentence puts together.

    `name` has its article; `role` follows it between commas; `way` follows the verb ("on
    Twitter"); `aside` follows the day ("citing its partners"); `named` goes into brackets.
    """

    name: str
    role: str = ""
    way: str = ""
    aside: str = ""
    named: str = ""

    def before(self, verb: str, on: str = "") -> str:
        """The verb last: "the Border Guard, on Twitter, said" is never written."""
        role = f", {self.role}," if self.role else ""
        return _tidy(
            f"{set_apart(self.name + role)} {_joined(verb, self.way, on)}{_comma(self.aside)}"
        )

    def after(self, verb: str, on: str = "") -> str:
        """The verb first: "said Ann Lee, minister, in a tweet on 3 May 2031"."""
        if on and self.role:
            return self.before(verb, on)
        role = f", {self.role}," if self.role and self.way else _comma(self.role)
        rest = _joined("", self.way, on)
        return _tidy(f"{verb} {self.name}{role}{f' {rest}' if rest else ''}{_comma(self.aside)}")

    def passive(self, verb: str, on: str = "") -> str:
        """As a line of its own: "said by Ann Lee, minister, in a tweet on 3 May 2031"."""
        rest = _joined(self.way, on)
        role = f", {self.role}" + "," * bool(rest) if self.role else ""
        named = f" ({self.named})" if self.named else ""
        words = f"{verb} by {set_apart(self.name) if rest else self.name}{role}"
        return _tidy(f"{words}{f' {rest}' if rest else ''}{_comma(self.aside)}{named}")


def voice_of(figure: Figure, ledger: Ledger) -> Voice:
    """The claimant of a figure with the role and the manner of that day."""
    name = speaker_words(figure, ledger)
    pieces = _pieces(figure.claimant_role)
    claimant = ledger.claimant_by_id.get(figure.claimant)
    if figure.claimant == NOT_STATED or claimant is None:
        return Voice(name=name, role=", ".join(pieces))
    if claimant.kind is ClaimantKind.PERSON:
        return _person(name, pieces)
    return _body(name, pieces, estimates=figure.stance is Stance.ESTIMATES)


def manner_words(figure: Figure, ledger: Ledger) -> str:
    """Who the claimant is and how it was said, as a list has it behind the name."""
    voice = voice_of(figure, ledger)
    return ", ".join(part for part in (voice.role, voice.way, voice.aside, voice.named) if part)


def role_words(figure: Figure, ledger: Ledger) -> str:
    """Who the claimant is, or "" where the name already says it."""
    return voice_of(figure, ledger).role


def speaker_words(figure: Figure, ledger: Ledger) -> str:
    """Who said it, without role: "the Polish Border Guard"; "TASS" where nobody is named."""
    if figure.claimant == NOT_STATED:
        return outlet_name(figure, ledger)
    claimant = ledger.claimant_by_id.get(figure.claimant)
    if claimant is None:
        return figure.claimant
    first, _, rest = claimant.name.partition(" ")
    role = figure.claimant_role.split()
    if rest[:1].islower() and first.lower() in role and first not in role:  # "City government"
        return _with_its_article(f"{first.lower()} {rest}", claimant.kind)
    return claimant_name(claimant)


def claimant_name(claimant: Claimant) -> str:
    """A claimant as running text has it: "the Polish Border Guard", "Natallya Eismont"."""
    return _with_its_article(claimant.name, claimant.kind)


def _with_its_article(name: str, kind: ClaimantKind) -> str:
    if name.lower().startswith("the "):
        return name
    if kind is ClaimantKind.PERSON:  # "Teacher in the harbour school, name withheld"
        described = re.search(r" (?:in|from|at|who|near|with) ", name)
        return f"{_article(name)} {name}" if described else name
    words = re.findall(r"[^\W\d_]+", re.split(r"[(,]", name)[0])
    bodies = [word for word in words if word.lower() in _BODY_NOUNS]
    if len(words) < 2 or not bodies:
        return name
    if bodies[-1] == words[-1] and bodies[-1] in ("police", "guards", "organisations"):
        return name
    return f"the {name}"


def outlet_name(figure: Figure, ledger: Ledger) -> str:
    """The outlet of the figure's report."""
    report = ledger.report_by_id.get(figure.report)
    return report.outlet if report else "outlet not stated"


def set_apart(name: str) -> str:
    """A name before its verb: one with a comma in it is closed by another."""
    return f"{name}," if "," in name else name


def quoted(text: str) -> str:
    """The text with its straight quotation marks turned: 'latest data' → “latest data”."""
    return re.sub(r"(?<!\w)['\"]([^'\"]+)['\"](?!\w)", r"“\1”", text)


def _pieces(role: str) -> list[str]:
    """The parts of a role; what follows a semicolon is a remark on the row, not a role."""
    return [piece for part in quoted(role.partition(";")[0]).split(",") if (piece := part.strip())]


def _person(name: str, pieces: list[str]) -> Voice:
    roles, ways, asides = [], [], []
    for piece in pieces:
        if piece.startswith(_SAID_THERE):
            ways.append(piece)
        elif _SAID_ASIDE.match(piece):
            asides.append(_aside(piece))
        elif not _says(name, piece):
            roles.append(piece)
    for at, (title, body) in enumerate(pairwise(roles)):
        if title[:1].islower() and body[:1].isupper() and _has_body(body):
            roles[at : at + 2] = [f"{title} of {_with_article(body)}"]
            break
    return Voice(name=name, role=", ".join(roles), way=" ".join(ways), aside=", ".join(asides))


def _body(name: str, pieces: list[str], *, estimates: bool) -> Voice:
    roles: list[str] = []
    ways: list[str] = []
    asides: list[str] = []
    named: list[str] = []
    body = name
    for before, piece in zip(["", *pieces], pieces, strict=False):
        spokesman = _SPOKESMAN.fullmatch(piece)
        if named or _is_name(piece) or piece in _REMARKS:
            named.append(piece)
        elif spokesman and spokesman[2]:
            asides.append(f"through {piece}")
        elif spokesman:
            name = f"a {piece} for {name}"
        elif ways and _document(before) and piece.startswith(_MADE_KNOWN):
            ways[-1] += f" {piece}"
        elif piece.startswith(_SAID_THERE) and not (piece.startswith("on ") and _document(piece)):
            ways.append(piece)
        elif _SAID_ASIDE.match(piece) or piece.startswith(_SAID_THERE):
            asides.append(_aside(piece))
        elif head := _document(piece):
            told = estimates and head.rsplit(" ", 1)[-1] in ("estimate", "estimates")
            rest = piece[len(head) :].strip()
            if not told:
                ways.append(f"in {_definite(head, body)}{f' {rest}' if rest else ''}")
            elif rest:
                asides.append(rest)
        elif _UNITS.fullmatch(piece) and "government" not in piece and not name.endswith(")"):
            name = f"{name}'{'' if name.endswith('s') else 's'} {piece}"
        elif not _says(name, piece):
            roles.append(piece)
    return Voice(
        name=name,
        role=", ".join(roles),
        way=" ".join(ways),
        aside=", ".join(asides),
        named=", ".join(named),
    )


def _aside(piece: str) -> str:
    return f"speaking {piece}" if piece.startswith("to ") else piece


def _says(name: str, piece: str) -> bool:
    """Whether the name has said this already: "border service" behind "Border Guard"."""
    known = {*re.findall(r"\w+", name.lower()), *_BODY_NOUNS}
    words = re.findall(r"\w+", piece.lower())
    return all(word in known for word in words)


def _is_name(piece: str) -> bool:
    """Whether a part of a body's role is somebody or something with a name of its own."""
    words = piece.split()
    if piece.startswith("“"):
        return True
    second = words[1] if len(words) > 1 else words[0]
    mixed = second[:1].isupper() and any(letter.islower() for letter in second)
    return words[0][:1].isupper() and mixed and not _has_body(piece)


def _has_body(piece: str) -> bool:
    return any(word.lower() in _BODY_NOUNS for word in re.findall(r"[^\W\d_]+", piece))


def _document(piece: str) -> str:
    """The words up to a document that something can be said in, or ""."""
    start = 3 if piece.startswith("on ") else 0
    tail = _TAIL.search(piece, start)
    head = piece[: tail.start()] if tail else piece
    return head if head.rsplit(" ", 1)[-1].lower() in _DOCUMENTS else ""


def _definite(head: str, body: str) -> str:
    """A document with its article: "an answer", "the latest figures"; a body's own is "its"."""
    if _LEADING.match(head):
        return head
    if _ONLY.match(head):
        return f"the {head}"
    whose, _, last = head.rpartition(" ")
    if whose and _says(body, whose):
        plural = body.rsplit(" ", 1)[-1] in ("police", "guards", "authorities", "organisations")
        return f"{'their' if plural else 'its'} {last}"
    return head if last.endswith("s") or last == "data" else f"{_article(head)} {head}"


def _with_article(body: str) -> str:
    return body if body.lower().startswith("the ") else f"the {body}"


def _article(words: str) -> str:
    return "an" if words[:1].lower() in "aeiou" else "a"


def _joined(*words: str) -> str:
    return " ".join(word for word in words if word)


def _comma(words: str) -> str:
    return f", {words}" if words else ""


def _tidy(words: str) -> str:
    return re.sub(r",\s*,", ",", words).rstrip(",")
