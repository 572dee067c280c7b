"""German: what words do in a report, and which words mean the same as the English ones."""

WORDS = """
FUNCTION: der die das den dem des ein eine einer einem einen von vom für und in im an am auf bei
  zu zum zur mit aus nach seine seiner ihre ihrer
DETERMINER: der die das den dem des ein eine
PREPOSITION: in im an am auf bei zu zum zur mit aus nach von vom vor über gegen
ORIGIN: von vom
HONORIFIC: herr herrn frau dr prof
SAY: rechnete rechneten rief riefen erinnerte erinnerten resümierte konstatierte unterstrich
  verkündete verkündeten verkündet präzisierte präzisierten entgegnete konterte erwiderte
  antwortete antworteten beteuerte beteuerten mahnte mahnten führte_aus legte_dar hielt_fest
  merkte_an twitterten schrieben betonten bestätigten wiederholte bezeichnete geht_von gehen_von
  ging_von gingen_von ergänzte ergänzten ergänzt genannt gesagt geschrieben gab_an gaben_an
  angegeben bekannt_gegeben gab_bekannt erläuterte hieß_es informierte versicherte räumte
  bilanzierte bilanziert prognostiziert vermeldete gezählt meint meinte zog_bilanz fasste_zusammen
  äußerte sagte sagten sagt erklärte erklärten erklärt teilte teilten mitteilte mitgeteilt
  berichtete berichteten berichtet meldete meldeten meldet gemeldet nannte nennt bestätigte schrieb
  twitterte betonte erzählte behauptete spricht sprach sprechen schätzt schätzte schätzen rechnet
  erwartet erwartete prognostizierte beziffert bezifferte veröffentlichte vorgelegt stellte kam
  wies lehnte dementierte bestritt kündigte verlangte forderte schlug warnte fügte hinzu
  dementiert dementierten bestritten bestreitet
WEAKSAY: rechnete rechneten rief riefen erinnerte erinnerten wiederholte bezeichnete geht gehen
  ging gingen kam stellte wies schlug nannte nennt verlangte rechnet erwartet sprechen spricht
  sprach hinzu vorgelegt fügte
TALLY: erfasst dokumentierte dokumentierten dokumentiert ermittelte zählte zählten zählt
  registrierte registrierten registriert erfasste erfassten erfasst verzeichnete verzeichneten
  festgestellt stellte_fest
QUOTING: verweist zitierte zitiert beruft
CITING: verweist beruft
ACCORDING: nach_erkenntnissen nach_kenntnis nach_zahlen nach_daten nach_berechnungen
  nach_schätzungen nach_den_zahlen nach_den_daten nach_den_erkenntnissen heißt_es_bei heißt_es_von
  heißt_es_aus heißt_es_beim hieß_es_bei hieß_es_von hieß_es_aus hieß_es_beim laut nach_angaben
  nach_informationen gemäß nach_einschätzung nach_schätzung nach_worten so_die so_der so_das
  nach_den_worten nach_darstellung nach_auskunft nach_aussage nach_zählung nach_den_angaben
  aus_sicht
SUMUP: bilanzierte bilanziert bilanz veröffentlichte zusammengefasst
SAMESOURCE: demnach danach hiernach
SO: so
ACCORDING_AFTER: zufolge
DATANOUN: erkenntnisse erkenntnissen dokument papier unterlagen übersicht aufstellung lagebild
  antwort auskunft statistiken jahresbilanz auflistung zählung zahlen angaben daten zahl
  statistik bericht bilanz mitteilung schätzung angaben
HE: er
IT: sie es
THEY: sie
HEHER: seine seiner
ITS: ihre ihrer deren dessen
PERSONROLE: sprecher sprecherin regierungssprecher regierungssprecherin minister ministerin
  innenminister außenminister verteidigungsminister innenministerin präsident präsidentin kanzler
  kanzlerin bundeskanzlerin vizeminister vizeministerin vizeaußenminister regierungschef
  regierungschefin ministerpräsident ministerpräsidentin staatschef behördenchef direktor
  direktorin chef chefin leiter leiterin bürgermeister kommissar general botschafter konsul
  vertreter vize staatssekretär
ORGROLE: ministerium innenministerium außenministerium verteidigungsministerium behörde behörden
  agentur komitee polizei grenzschutz regierung kommission organisation amt hilfswerk
  hilfsorganisation unternehmen fluggesellschaft zentrale medien
ANYBODY: agentur organisation hilfswerk hilfsorganisation behörde
OFTHEM: davon von_ihnen darunter
EXCEPT: außer abgesehen
MEDIANOUN: nachrichtenagentur agentur zeitung sender radio fernsehen
NOBODY: niemand kein keine keiner
ESTIMATE: schätzt schätzte schätzen schätzung schätzungen schätzungsweise vermutet vermutlich
  könnten könnte wohl möglicherweise geht_von
EXPECT: erwartet erwartete rechnet prognose prognostiziert werden wird voraussichtlich
RESPECTIVELY: beziehungsweise
WILL: wird werden
PROPOSE: vorgeschlagen vorschlag vorschläge schlug_vor bietet fordert forderte verlangt verlangte
  verlangten bot_an
DENY: lehne lehnt lehnte lehnten bestreitet bestritt dementiert dementierte zurückgewiesen zurück
  ablehnte ablehnt abgelehnt
  unwahr
DENY_PHRASE: wies_zurück lehnte_ab gebe_es_nicht gibt_es_nicht
SINCE: seit
UNTIL: bis stand
BETWEEN: zwischen von vom
AND: und bis
DURING: in im während am
THIS: laufenden laufende laufendes diesem dieses dieser diesen
LAST: letzten letzte letzter vergangenen vergangene vergangener vorigen vorige
NEXT: nächsten nächste kommenden kommende
TODAY: heute
YESTERDAY: gestern
TOMORROW: morgen
DAY: tag tage tagen tages
NIGHT: nacht nächte
WEEK: woche wochen
MONTH: monat monate monaten monats
HALFYEAR: halbjahr
QUARTER: quartal
YEAR: jahr jahre jahren jahres
HOUR: stunde stunden
WEEKEND: wochenende
AGO: zuvor
FORMERLY: vor
EARLIER: zuvor früher davor
LATER: später danach
START: beginn anfang jahresbeginn jahresanfang monatsbeginn
YEARSTART: jahresbeginn jahresanfang
MONTHSTART: monatsbeginn monatsanfang
END: ende
YEAREND: jahresende silvester
MIDDLE: mitte
WHOLE: ganzen gesamten ganze gesamte
SOFAR: bisher bislang bereits
NOW: derzeit aktuell momentan noch gegenwärtig jetzt
USUALLY: üblicherweise normalerweise durchschnittlich
SAMETIME: am_selben_tag selben_tag* gleichen_tag* desselben_tages selben_jahr* gleichen_jahr*
  desselben_jahres jenem_jahr jenes_jahres selben_monat* gleichen_monat* jenem_monat
  desselben_monats selben_zeitraum gleichen_zeitraum dieser_zeit diesem_zeitraum selben_abend
  gleichen_abend selben_morgen
THEN: bis_dahin diesem_stichtag selben_stichtag gleichen_stichtag diesem_zeitpunkt
RATE: täglich pro_tag jeden_tag
WEEKLY: wöchentlich pro_woche
M1: januar jänner
M2: februar
M3: märz
M4: april
M5: mai
M6: juni
M7: juli
M8: august
M9: september
M10: oktober
M11: november
M12: dezember
W1: montag
W2: dienstag
W3: mittwoch
W4: donnerstag
W5: freitag
W6: samstag sonnabend
W7: sonntag
N1: ein eine einen einem einer
N2: zwei
N3: drei
N4: vier
N5: fünf
N6: sechs
N7: sieben
N8: acht
N9: neun
N10: zehn
N11: elf
FROMWHERE: aus von
ADDED: fügte ergänzte
SPLIT: nachdem und aber während gegenüber sowie
CONTRAST: gegenüber
PERSON: menschen personen person migranten migrantinnen migrant flüchtlinge flüchtlingen
  flüchtling geflüchtete geflüchteten ausländer männer frauen kinder bürger staatsbürger
  passagiere asylbewerber asylsuchende schutzsuchende einwohner insassen davon
migrant: migranten migrantinnen migrant flüchtlinge flüchtlingen geflüchtete geflüchteten
  asylbewerber asylsuchende schutzsuchende
citizen: bürger staatsbürger
child: kinder kind
passenger: passagiere insassen
foreigner: ausländer
person: menschen personen person
soldier: soldat* militär* truppen armee
police: polizei polizist* bundespolizei*
guard: grenzschutz* grenzschützer wache
officer: beamte* beamten
force: kräfte sicherheitskräfte
side: seite
state: staatlich* staats*
media: medien
government: regierung bundesregierung
ministry: ministerium
border: grenz* landgrenze staatsgrenze außengrenze
authority: behörde behörden
committee: komitee
die: gestorben starb* tot* tod todesf* leiche* getötet opfer umgekommen verstorben* ums_leben
detain: festgenommen* festnahme* verhaftet aufgegriffen gefasst
attempt: versuch* grenzübertrittsversuch*
cross: überquer* überschritt* grenzübertritt* übertritt*
enter: einreis* eingereist* eingereiste*
arrive: angekommen ankunft ankünfte kamen gelangt* gelangten
prevent: verhindert* zurückgewiesen gestoppt abgewehrt zurückgehalten
irregular: unerlaubt* illegal* irregulär*
push: zurückgedrängt gedrängt abgeschoben hinausgedrängt
return: rückkehr* heimgekehrt* zurückgekehrt* heimgeflogen zurückgeflogen
home: heim heimat heimwärts
return: zurückgebracht rückführ* ausgeflogen
flight: flug flüge fluges charterflug* maschine flugzeug* bord
register: registriert* angemeldet gemeldet
wish: wollen wunsch möchten
shelter: untergebracht unterkunft unterkünfte harren
live: leben wohnen lebt
warehouse: lagerhalle* lagerhaus* lagerhäuser* logistikzentrum logistik* halle
centre: zentrum zentren
move: gebracht verlegt überführt umgesiedelt
camp: camp camps zeltlager zelt* lager
wait: warten wartet warteten harren versammelt gestrandet festsitzen sitzen campieren
country: land ländern
city: städte städten stadt
propose: vorschlag vorgeschlagen
corridor: korridor*
humanitarian: humanitär*
admit: aufnimmt aufnehmen aufnahme aufgenommen
transfer_to: aufnimmt aufnehmen aufnahme zusage holen
apply: antrag anträge asylantr* beantragt*
asylum: asyl*
deploy: stationiert* eingesetzt entsandt einsatz
increase: erhöh* aufstock* verstärk*
barrier: mauer* zaun* grenzzaun* barriere sperranlage
cost: kosten kostet
spend: ausgegeben ausgaben geflossen
length: länge lang
kilometre: kilometer km
plan: plan* geplant*
miss: vermisst* verschwunden
elsewhere: anderswo andernorts anderen_orten anderen_teilen übrigen
away: abseits fernab
open: freien draußen
detect: festgestellt* entdeckt* aufgedeckt*
present: aufhalten aufhält hielten halten anwesend befinden befanden
commission: kommission
spokesman: sprecher
spokeswoman: sprecherin
"""
