"""News numbers of six languages: words in their cases, scales, ranges and hedges."""

import pytest

from figuredesk.reading import detect_language, find_quantities

# sentence | value or low-high, empty where vague | hedge
GERMAN = """
Zweitausenddreihundert Haushalte sind ohne Strom.|2300|exact
Rund zwölfhundert Feuerwehrleute löschten.|1200|about
Anderthalb Millionen Vögel zogen vorbei.|1500000|exact
Knapp zweieinhalb Tausend Gäste kamen.|2500|nearly
Ein paar Dutzend Höfe stehen unter Wasser.||vague
Mehrere Hundert Anwohner mussten gehen.||vague
Einige Tausend Fische starben.||vague
Gut 3,5 Mio. Tonnen Weizen wurden geerntet.|3500000|more-than
Etwa 12,5 Tsd. Pendler standen im Stau.|12500|about
Es waren 300 bis 400 Boote.|300-400|range
Zwischen 1.200 und 1.500 Bäume fielen.|1200-1500|range
Von 20 auf 30 Prozent stieg der Anteil.|20|exact
An die 800 Schafe ertranken.|800|about
Höchstens 50 Plätze sind frei.|50|at-most
Bis zu 15.000 Liter pro Stunde wurden gepumpt.|15000|at-most
Nicht weniger als 900 Keller liefen voll.|900|at-least
Keine 100 Meter entfernt brannte es.|100|less-than
Fünfundzwanzig Brücken sind gesperrt.|25|exact
Einundvierzig Kühe wurden gerettet.|41|exact
Zwei Dutzend Helfer kamen.|24|exact
Ein halbes Dutzend Dörfer ist abgeschnitten.|6|exact
Eine halbe Million Euro wurde gespendet.|500000|exact
Dreihunderttausend Hektar sind verbrannt.|300000|exact
Nahezu eine Million Bienen verendeten.|1000000|nearly
Mehr als eintausend Patienten warteten.|1000|more-than
Über 2,3 Milliarden Euro kostet der Deich.|2300000000|more-than
Mindestens dreizehn Bergleute sind verschüttet.|13|at-least
Zigtausende Karpfen trieben ans Ufer.||vague
Hunderte Wohnungen bleiben leer.||vague
Zehntausende demonstrierten.||vague
Schätzungsweise 40.000 Störche brüten dort.|40000|about
4000 bis 5000 Besucher kamen.|4000-5000|range
4.000–5.000 Besucher kamen.|4000-5000|range
Zwei- bis dreitausend Besucher kamen.|2000-3000|range
Zwei bis drei Dutzend Besucher kamen.|24-36|range
Ein Dutzend Kinder fehlt.|12|exact
Fast die Hälfte der Felder ist trocken.|0.5|nearly
Zwei Drittel der Felder sind trocken.|0.6667|exact
Ein gutes Dutzend Häuser brannte.|12|more-than
Rund ein Dutzend Häuser brannte.|12|about
Gegen 500 Ziegen grasten dort.|500|about
500 Ziegen oder mehr grasten dort.|500|exact
Mindestens 500, vielleicht 600 Ziegen.|500|at-least
Annähernd 7.000 Pakete blieben liegen.|7000|nearly
Weit mehr als 7.000 Pakete blieben liegen.|7000|more-than
Circa 70.000 Bücher wurden nass.|70000|about
Ungefähr sechzig Schüler wurden krank.|60|about
Zirka 1,2 Millionen Reisende saßen fest.|1200000|about
Etliche Hundert Reisende saßen fest.||vague
Im Lager waren etwas mehr als 900 Säcke.|900|more-than
Weniger als 20 Betten sind frei.|20|less-than
Unter 20 Betten sind frei.|20|less-than
Die Zahl stieg auf 8.200 Fälle.|8200|exact
Die Zahl fiel unter 500 Fälle.|500|exact
Dreieinhalbtausend Soldaten helfen.|3500|exact
Anderthalbtausend Soldaten helfen.|1500|exact
Siebenhundertfünfzig Lehrer fehlen.|750|exact
Eintausendzweihundert Lehrer fehlen.|1200|exact
Hundertzwanzig Lehrer fehlen.|120|exact
Hunderttausende Euro fehlen.||vague
Maximal 30 Gäste dürfen hinein.|30|at-most
Zehn- bis zwölftausend Zuschauer sahen zu.|10000-12000|range
Bis zu 400 Ärzte streikten.|400|at-most
Wenigstens 40 Ärzte streikten.|40|at-least
Mehr als die Hälfte der Ärzte streikte.|0.5|more-than
Doppelt so viele Ärzte streikten.|2|exact
Drei Viertel der Ärzte streikten.|0.75|exact
Knapp unter 90 Minuten dauerte es.|90|nearly
Über tausend Ärzte streikten.|1000|more-than
Mehrere tausend Ärzte streikten.||vague
Ein paar hundert Ärzte streikten.||vague
Rund 6,4 Mrd. Euro|6400000000|about
3 Millionen 200 Tausend Euro|3200000|exact
Um die 300 Ärzte streikten.|300|about
Nicht mehr als zwei Dutzend Ärzte streikten.|24|at-most
Ungefähr ein halbes Hundert Ärzte streikte.|50|about
Tausende Ärzte streikten.||vague
"""
POLISH = """
Ponad dwa tysiące pięćset gospodarstw nie ma prądu.|2500|more-than
Półtora tysiąca strażaków gasiło pożar.|1500|exact
Około półtora miliona ptaków przeleciało.|1500000|about
Kilkanaście domów spłonęło.||vague
Kilkadziesiąt krów utonęło.||vague
Kilkaset osób ewakuowano.||vague
Kilka tysięcy ryb padło.||vague
Paręset worków zabrakło.||vague
Blisko 12,5 tys. pasażerów czekało.|12500|nearly
Niespełna 3,5 mln ton zboża zebrano.|3500000|less-than
Od 300 do 400 łodzi zatonęło.|300-400|range
Między 1200 a 1500 drzew runęło.|1200-1500|range
300–400 łodzi zatonęło.|300-400|range
Co najmniej dwadzieścia pięć mostów zamknięto.|25|at-least
Co najwyżej 50 miejsc jest wolnych.|50|at-most
Nie więcej niż 50 miejsc jest wolnych.|50|at-most
Nie mniej niż sto osób czeka.|100|at-least
Dwudziestu jeden górników zasypało.|21|exact
Dwudziestoma autobusami ich wieziono.|20|exact
Stu dwudziestu lekarzy strajkuje.|120|exact
Z dwustu pięćdziesięciu lekarzy strajkuje stu.|250|exact
Trzystoma workami wzmocniono wał.|300|exact
Pięcioma łodziami ich wieziono.|5|exact
Czterdziestoma łodziami ich wieziono.|40|exact
Pół miliona złotych zebrano.|500000|exact
Prawie tysiąc bocianów odleciało.|1000|nearly
Przeszło tysiąc bocianów odleciało.|1000|more-than
Tysiąc dwieście bocianów odleciało.|1200|exact
Niemal połowa pól wyschła.|0.5|nearly
Dwie trzecie pól wyschło.|0.6667|exact
Setki mieszkań stoją puste.||vague
Dziesiątki tysięcy karpi padły.||vague
Setki tysięcy karpi padły.||vague
Trzy i pół tysiąca żołnierzy pomaga.|3500|exact
Dwa i pół miliona litrów wypompowano.|2500000|exact
2,3 mld zł kosztuje wał.|2300000000|exact
Do 15 tys. litrów pompuje się co godzinę.|15000|at-most
Nawet 15 tys. litrów pompuje się co godzinę.|15000|at-most
Ok. 70 tys. książek zamokło.|70000|about
Jakieś 60 uczniów zachorowało.|60|about
60 uczniów lub więcej zachorowało.|60|exact
Grubo ponad 60 uczniów zachorowało.|60|more-than
Dwa–trzy tysiące widzów przyszło.|2000-3000|range
Dwa, trzy tysiące widzów przyszło.|2000-3000|range
2-3 tys. widzów przyszło.|2000-3000|range
10-12 tysięcy widzów przyszło.|10000-12000|range
Mniej niż 20 łóżek jest wolnych.|20|less-than
Poniżej 20 łóżek jest wolnych.|20|less-than
W grudniu doszło na autostradzie do 120 wypadków.|120|exact
Liczba wzrosła do 8,2 tys. przypadków.|8200|exact
Liczba zakażeń spadła w maju do 500 dziennie.|500|exact
Tuzin jaj kosztuje więcej.|12|exact
Pięciuset żołnierzy pomaga.|500|exact
Sześciuset pięćdziesięciu żołnierzy pomaga.|650|exact
Około czterdziestu pięciu tysięcy żołnierzy pomaga.|45000|about
Dwóch na pięciu uczniów choruje.|0.4|exact
Dwukrotnie więcej uczniów choruje.|2|exact
Trzykrotny wzrost zanotowano.|3|exact
Z górą sto osób czeka.|100|more-than
Sto osób z górą czeka.|100|exact
Blisko stu uczniów choruje.|100|nearly
Niecały tysiąc uczniów choruje.|1000|less-than
Tysiące uczniów choruje.||vague
Parę tysięcy uczniów choruje.||vague
Kilkudziesięciu uczniów choruje.||vague
Kilkunastu uczniów choruje.||vague
Wiele tysięcy uczniów choruje.||vague
Przynajmniej dwoje dzieci zaginęło.|2|at-least
Troje dzieci zaginęło.|3|exact
Pięcioro dzieci zaginęło.|5|exact
Maksymalnie 30 gości wejdzie.|30|at-most
Trzydziestu kilku gości weszło.|30|exact
Ponad 1,2 mln podróżnych utknęło.|1200000|more-than
12 tys. 300 podróżnych utknęło.|12300|exact
1 mln 200 tys. podróżnych utknęło.|1200000|exact
Około 40 proc. pól wyschło.|40|about
Do zera spadła liczba zakażeń, a było ich 1 234 567.|1234567|exact
W szpitalach jest blisko 5 tysięcy chorych.|5000|nearly
Szacunkowo 40 tys. bocianów.|40000|about
Mniej więcej sto bocianów.|100|about
Milion bocianów.|1000000|exact
Z miliona bocianów wróciło pół.|1000000|exact
Tysiącom uczniów zabrakło książek.||vague
Stoma łodziami.|100|exact
Dwustoma łodziami.|200|exact
W maju doszło tam do 90 wypadków.|90|exact
"""
RUSSIAN = """
Свыше двух тысяч пятисот домов остались без света.|2500|more-than
Полторы тысячи пожарных тушили лес.|1500|exact
Около полутора миллионов птиц пролетело.|1500000|about
Полтора десятка домов сгорело.|15|exact
Несколько сот человек вывезли.||vague
Несколько сотен человек вывезли.||vague
Несколько десятков коров утонуло.||vague
Несколько тысяч рыб погибло.||vague
Почти 12,5 тыс. пассажиров ждали.|12500|nearly
Более 3,5 млн тонн зерна собрали.|3500000|more-than
От 300 до 400 лодок затонуло.|300-400|range
300–400 лодок затонуло.|300-400|range
Две-три тысячи зрителей пришло.|2000-3000|range
2-3 тыс. зрителей пришло.|2000-3000|range
10–12 тысяч зрителей пришло.|10000-12000|range
Не менее двадцати пяти мостов закрыто.|25|at-least
Не более 50 мест свободно.|50|at-most
До 15 тысяч литров в час откачивали.|15000|at-most
Двадцать один горняк под завалом.|21|exact
Двадцатью автобусами их везли.|20|exact
Ста двадцати врачам не заплатили.|120|exact
Двумястами мешками укрепили вал.|200|exact
Тремястами мешками укрепили вал.|300|exact
Пятьюстами мешками укрепили вал.|500|exact
Пятьюдесятью лодками их везли.|50|exact
Полмиллиона рублей собрали.|500000|exact
Тысяча двести аистов улетело.|1200|exact
Около тысячи аистов улетело.|1000|about
Больше половины полей высохло.|0.5|more-than
Две трети полей высохло.|0.6667|exact
Сотни квартир стоят пустыми.||vague
Десятки тысяч карпов погибли.||vague
Сотни тысяч карпов погибли.||vague
Три с половиной тысячи солдат помогают.|3500|exact
Два с половиной миллиона литров откачали.|2500000|exact
2,3 млрд рублей стоит вал.|2300000000|exact
Примерно 70 тыс. книг намокло.|70000|about
Человек 60 заболело.|60|exact
60 с лишним учеников заболело.|60|more-than
Порядка шестидесяти учеников заболело.|60|about
Чуть более 900 мешков было.|900|more-than
Менее 20 коек свободно.|20|less-than
Число выросло до 8,2 тысячи случаев.|8200|exact
Пятьсот солдат помогают.|500|exact
Шестисот пятидесяти солдатам помогли.|650|exact
Около сорока пяти тысяч солдат помогают.|45000|about
Каждый пятый ученик болен.||none
Двое из пяти учеников больны.|0.4|exact
Вдвое больше учеников больны.|2|exact
Сто с лишним учеников больны.|100|more-than
Без малого сто учеников больны.|100|nearly
Тысячи учеников больны.||vague
Пара тысяч учеников больны.||vague
По меньшей мере двое детей пропали.|2|at-least
Трое детей пропали.|3|exact
Семеро детей пропали.|7|exact
Восемью лодками их везли.|8|exact
Максимум 30 гостей войдут.|30|at-most
1,2 миллиона пассажиров застряли.|1200000|exact
12 тысяч 300 пассажиров застряли.|12300|exact
1 млн 200 тыс. пассажиров застряли.|1200000|exact
Около 40% полей высохло.|40|about
Было 1 234 567 случаев.|1234567|exact
В больницах почти 5 тысяч больных.|5000|nearly
Не меньше сорока тысяч аистов.|40000|at-least
Миллион аистов.|1000000|exact
Из миллиона аистов вернулась треть.|1000000|exact
Минимум 17 судов сели на мель.|17|at-least
Как минимум семнадцать судов сели на мель.|17|at-least
Сорок четыре судна сели на мель.|44|exact
Двухсот судов не хватает.|200|exact
Двести пятьдесят тысяч тонн.|250000|exact
Сотня судов села на мель.|100|exact
Около сотни судов село на мель.|100|about
Десяток судов сел на мель.|10|exact
Дюжина судов села на мель.|12|exact
Между 1200 и 1500 деревьев упало.|1200-1500|range
Порядка 2–3 тысяч деревьев упало.|2000-3000|range
Тысячам учеников не хватило книг.||vague
Многие сотни учеников больны.||vague
Свыше ста учеников больны.|100|more-than
Не свыше ста учеников больны.|100|at-most
Одиннадцати ученикам не хватило книг.|11|exact
Девяноста ученикам не хватило книг.|90|exact
Четырьмя лодками.|4|exact
Четырьмястами лодками.|400|exact
"""
FRENCH = """
Près de 8 000 foyers sont privés d'eau.|8000|nearly
Environ deux mille trois cents foyers sont privés d'eau.|2300|about
Quatre-vingt-dix-sept vaches ont été sauvées.|97|exact
Soixante-quinze vaches ont été sauvées.|75|exact
Vingt et un ponts sont fermés.|21|exact
Plus de 3,5 millions de tonnes de blé ont brûlé.|3500000|more-than
Au moins dix-sept mineurs sont bloqués.|17|at-least
Jusqu'à 15 000 litres par heure sont pompés.|15000|at-most
Moins de 20 lits sont libres.|20|less-than
Entre 1 200 et 1 500 arbres sont tombés.|1200-1500|range
De 300 à 400 bateaux ont coulé.|300-400|range
Des centaines de maisons sont vides.||vague
Plusieurs milliers de carpes sont mortes.||vague
Quelques dizaines de fermes sont isolées.||vague
Une centaine de fermes sont isolées.|100|exact
La moitié des champs est sèche.|0.5|exact
Trois cent mille hectares ont brûlé.|300000|exact
Quelque 60 élèves sont malades.|60|about
Un million d'abeilles sont mortes.|1000000|exact
Deux tiers des champs sont secs.|0.6667|exact
Mille deux cents livres sont mouillés.|1200|exact
En 2019, 40 élèves étaient malades.|40|exact
Quatre-vingts élèves sont malades.|80|exact
"""
ITALIAN = """
Duecento famiglie sono senza acqua.|200|exact
Circa duemilacinquecento famiglie sono senza acqua.|2500|about
Quasi 8.000 famiglie sono senza acqua.|8000|nearly
Ventitré mucche sono state salvate.|23|exact
Oltre 3,5 milioni di tonnellate di grano.|3500000|more-than
Più di 12mila tonnellate di grano.|12000|more-than
Almeno diciassette minatori sono bloccati.|17|at-least
Fino a 15.000 litri all'ora.|15000|at-most
Meno di 20 letti sono liberi.|20|less-than
Tra 1.200 e 1.500 alberi sono caduti.|1200-1500|range
Da 300 a 400 barche sono affondate.|300-400|range
Centinaia di case sono vuote.||vague
Alcune migliaia di carpe sono morte.||vague
Decine di fattorie sono isolate.||vague
Un centinaio di fattorie sono isolate.|100|exact
Metà dei campi è secca.|0.5|exact
Trecentomila ettari sono bruciati.|300000|exact
Mille pecore sono annegate.|1000|exact
Un milione di api è morto.|1000000|exact
Nel 2019 erano malati 40 studenti.|40|exact
Trentuno studenti sono malati.|31|exact
Un uomo di 30 anni è malato.||none
"""
DUTCH = """
Zeshonderd gezinnen zitten zonder water.|600|exact
Bijna 8.000 gezinnen zitten zonder water.|8000|nearly
Ongeveer vijfentwintighonderd gezinnen zitten zonder water.|2500|about
Tweeëntwintig koeien zijn gered.|22|exact
Zo'n 3,5 miljoen ton graan is verbrand.|3500000|about
Ruim tweeduizend schapen zijn verdronken.|2000|more-than
Minstens zeventien mijnwerkers zitten vast.|17|at-least
Maximaal 15.000 liter per uur.|15000|at-most
Minder dan 20 bedden zijn vrij.|20|less-than
Tussen 1.200 en 1.500 bomen vielen om.|1200-1500|range
300 tot 400 boten zijn gezonken.|300-400|range
Honderden huizen staan leeg.||vague
Enkele duizenden karpers zijn dood.||vague
Tientallen boerderijen zijn afgesneden.||vague
De helft van de velden is droog.|0.5|exact
Driehonderdduizend hectare is verbrand.|300000|exact
Een miljoen bijen is dood.|1000000|exact
Anderhalf miljoen bijen is dood.|1500000|exact
Achthonderdvijftig leerlingen zijn ziek.|850|exact
In 2019 waren 40 leerlingen ziek.|40|exact
Honderd leerlingen zijn ziek.|100|exact
Hooguit dertig gasten mogen naar binnen.|30|at-most
"""


def _rows() -> list[tuple[str, str, str, str]]:
    tables = {"de": GERMAN, "pl": POLISH, "ru": RUSSIAN, "fr": FRENCH, "it": ITALIAN, "nl": DUTCH}
    split = [
        (code, line.split("|"))
        for code, text in tables.items()
        for line in text.split("\n")
        if line
    ]
    return [(code, sentence, number, hedge) for code, (sentence, number, hedge) in split]


@pytest.mark.parametrize(("language", "sentence", "number", "hedge"), _rows())
def test_the_first_number_of_a_sentence(
    language: str, sentence: str, number: str, hedge: str
) -> None:
    found = find_quantities(sentence, language)
    if hedge == "none":
        assert not found
        return
    first = found[0]
    bounds = number.split("-") if "-" in number else []
    expected = float(number) if number and not bounds else None
    assert first.value == (pytest.approx(expected, abs=1e-4) if expected is not None else None)
    assert [first.low, first.high] == ([float(n) for n in bounds] or [None, None])
    assert first.hedge.value == hedge


def test_a_verb_that_leads_to_one_number_leads_to_those_that_go_on() -> None:
    text = "W maju doszło tam do 120 wypadków, w czerwcu do 90, a w lipcu ledwie do 20."
    assert [q.text for q in find_quantities(text, "pl")] == ["120", "90", "20"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Près de 8 000 foyers sont privés d'eau depuis mardi.", "fr"),
        ("Circa duecento famiglie sono senza acqua da martedì.", "it"),
        ("Ongeveer zeshonderd gezinnen zitten zonder water.", "nl"),
        ("Some 600 homes on Rue de la Mer in Nice are without water.", "en"),
    ],
)
def test_the_language_of_a_sentence_is_told_by_its_words(text: str, language: str) -> None:
    assert detect_language(text) == language
