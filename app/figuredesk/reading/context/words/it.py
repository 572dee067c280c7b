"""Italian, in small: enough to date, place and attribute a plain sentence."""

WORDS = """
FUNCTION: il lo la i gli le di del della dei un una e in nel nella al alla da dal dalla
PREPOSITION: in nel nella al alla da dal dalla di del a
SAY: ha_detto dice detto afferma affermato annunciato racconta raccontato aggiunge spiega
  riferisce
TALLY: registrato contato
ACCORDING: secondo
DATANOUN: dati cifre bilancio
HE: lui lei
PERSONROLE: ministro portavoce presidente direttore sindaco capo
ORGROLE: ministero agenzia polizia governo commissione organizzazione
SINCE: dal da
UNTIL: fino entro
BETWEEN: tra fra
THIS: questo questa corrente
START: inizio
END: fine
AND: e
DURING: nel in
LAST: scorso scorsa
TODAY: oggi stamattina stasera stamani
YESTERDAY: ieri
DAY: giorno giorni
NIGHT: notte
WEEK: settimana
MONTH: mese
YEAR: anno
AGO: fa
NOW: ormai adesso ancora
M1: gennaio
M2: febbraio
M3: marzo
M4: aprile
M5: maggio
M6: giugno
M7: luglio
M8: agosto
M9: settembre
M10: ottobre
M11: novembre
M12: dicembre
W1: lunedì
W2: martedì
W3: mercoledì
W4: giovedì
W5: venerdì
W6: sabato
W7: domenica
SPLIT: e ma
PERSON: migranti rifugiati persone uomini donne bambini profughi
migrant: migranti rifugiati profughi
person: persone
border: confine frontiera
die: morti morte vittime
detain: arrestati fermati
attempt: tentativi
shelter: ospitati alloggiati siamo rimasti
warehouse: logistico magazzino capannone
centre: centro
soldier: soldati militari
barrier: muro recinzione
"""
