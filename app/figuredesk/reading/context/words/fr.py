"""French, in small: enough to date, place and attribute a plain sentence."""

WORDS = """
FUNCTION: le la les de du des un une et en au aux à d l
PREPOSITION: en à au aux dans sur de du des vers
SAY: dit déclaré annoncé indiqué affirmé précisé rapporté estime estimé
TALLY: recensé compté enregistré dénombré
ACCORDING: selon d'après
DATANOUN: chiffres données bilan rapport
HE: il elle
THEY: ils elles
PERSONROLE: ministre porte-parole président présidente directeur directrice chef maire
ORGROLE: ministère agence police gouvernement commission organisation
ESTIMATE: estime estimé environ-estimé
EXPECT: prévoit attend
SINCE: depuis
UNTIL: jusqu'au jusqu'à
BETWEEN: entre
AND: et à
DURING: en pendant au
THIS: cette ce
LAST: dernier dernière
TODAY: aujourd'hui
YESTERDAY: hier
DAY: jour jours
NIGHT: nuit
WEEK: semaine
MONTH: mois
YEAR: année an ans
START: début
END: fin
SOFAR: déjà jusqu'ici
M1: janvier
M2: février
M3: mars
M4: avril
M5: mai
M6: juin
M7: juillet
M8: août
M9: septembre
M10: octobre
M11: novembre
M12: décembre
W1: lundi
W2: mardi
W3: mercredi
W4: jeudi
W5: vendredi
W6: samedi
W7: dimanche
SPLIT: et mais
PERSON: migrants réfugiés personnes gens hommes femmes enfants citoyens passagers
migrant: migrants réfugiés
person: personnes gens
border: frontière frontières
die: morts mort décès tués
detain: arrêtés interpellés détenus
attempt: tentatives tenté tentative
cross: traversé franchi franchissements
arrive: arrivés arrivées arrivent
enter: entrés entrées
return: rapatriés retour rentrés
soldier: soldats militaires
warehouse: entrepôt hangar logistique
barrier: mur clôture
"""
