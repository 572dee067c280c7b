"""Dutch, in small: enough to date, place and attribute a plain sentence."""

WORDS = """
FUNCTION: de het een van en in op aan met voor bij naar uit
PREPOSITION: in op aan bij naar uit van met voor
SAY: zei zegt meldde meldt liet laat weten verklaarde vertelde aldus schrijft
TALLY: telde telt registreerde
ACCORDING: volgens
DATANOUN: cijfers gegevens
HE: hij zij
PERSONROLE: woordvoerder minister president directeur burgemeester
ORGROLE: ministerie politie regering commissie organisatie agentschap
SINCE: sinds
UNTIL: tot
BETWEEN: tussen
THIS: dit deze lopende
START: begin
END: eind einde
AND: en
DURING: in op tijdens
LAST: vorige vorig afgelopen
TODAY: vandaag
YESTERDAY: gisteren
DAY: dag dagen nieuwjaarsdag
WEEK: week
MONTH: maand
YEAR: jaar
NOW: nog nu momenteel
M1: januari
M2: februari
M3: maart
M4: april
M5: mei
M6: juni
M7: juli
M8: augustus
M9: september
M10: oktober
M11: november
M12: december
W1: maandag
W2: dinsdag
W3: woensdag
W4: donderdag
W5: vrijdag
W6: zaterdag
W7: zondag
SPLIT: en maar
PERSON: mensen personen migranten vluchtelingen mannen vrouwen kinderen
migrant: migranten vluchtelingen
person: mensen personen
border: grens
die: doden dood gestorven
shelter: verblijven bivakkeren slapen wonen opgevangen
warehouse: loods logistiek magazijn hal
centre: centrum
soldier: soldaten militairen
barrier: muur hek
"""
