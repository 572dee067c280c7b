"""Polish: what words do in a report, and which words mean the same as the English ones."""

WORDS = """
FUNCTION: z ze w we i oraz na do od po przy przez dla o u a jego jej ich się
PREPOSITION: w we na z ze do przy od pod nad przed za koło wobec
ORIGIN: od przez
HONORIFIC: pan pani dr prof płk gen
SAY: uściślił* sprecyzował* zauważył* zastrzegł* odparł* odpisał* alarmuje alarmował* donosi
  doniósł doniosła donieśli utrzymuje zadeklarował* deklaruje zatweetował* tweetował* dopowiedział*
  wymienił* wymienia prognozuje prognozuj* prognozował* przewiduje wylicza wyliczył* podsumował*
  podsumowuje zamieścił* zamieszcza relacjonuje relacjonował* przypomniał* przypomina obliczył*
  oblicza skomentował* wskazał* wskazuje oceniają wspomniał* oszacowała ostrzegł* ostrzega
  powiedział* powiedzia* mówi* mówią poinformował* poinformowa* informuje informują podał* podają
  podaje podali przekazał* przekazuje przekazali oświadczył* oświadczy* stwierdził* stwierdzi*
  dodał* dodaje napisał* pisze ogłosił* ogłosi* zapowiedział* zapowiada twierdzi* twierdzą
  odpowiedział* odpowiada przyznał* przyznaje ujawnił* zapewnił* zapewnia zaznaczył* podkreślił*
  wyjaśnił* sądzi* uważa* ocenił* ocenia* szacuje szacują szacował* oszacował* zaprzeczył*
  zaprzecza dementuje zdementował* odrzucił* zaproponował* proponuje przekonuje tłumaczy
  opublikował* podliczył* powiadomił* zameldował* raportuje słyszał* pokazał*
TALLY: naliczył* zarejestrował* odnotował* policzył* wykrył* zanotował* rejestruje notuje
  doliczył* udokumentował* stwierdzono odnotowan* zarejestrowan* naliczon* policzon* wykryt*
WEAKSAY: pokazał* słyszał*
SUMUP: podsumował* podsumowuje podliczył* opublikował*
QUOTING: cytując* powołując*
CITING: cytując powołując
ACCORDING: według zdaniem wedle jak_podaje jak_podał* jak_informuje jak_poinformował*
  jak_wynika_z_danych z_danych z_informacji w_ocenie
ACCORDING_AFTER:
DATANOUN: dokumen* notatc* notatk* statystyk* rejestr* odpowiedzi zestawieni* podsumowani*
  wyliczeni* szacunk* dane danych danymi liczby statystyki statystyk bilans bilansu raport raportu
  komunikat* informacji źródeł
HE: on ona
IT: ono
THEY: oni one
HEHER: jego jej
ITS: jego jej ich
PERSONROLE: rzecznik* rzecznicz* minister* ministr* prezydent* premier* wiceminist* wicepremier*
  wiceszef* wicedyrektor* wicemarszał*
  dyrektor* szef* burmistrz* starost* wojewod* komendant* komisarz* ambasador* konsul* sekretarz*
  zastępc* generał* prokurator* samorządow* posł* senator* przedstawiciel*
ORGROLE: ministerstw* agencj* służb* komitet* policj* straż* rząd* komisj* organizacj* urząd*
  departament* władz* resort* formacj* armi* wojsk* media*
ANYBODY: agencj* organizacj* formacj* służb*
OFTHEM: z_nich spośród_nich z_czego w_tym
EXCEPT: oprócz poza
MEDIANOUN: agencji radiu telewizji portalowi gazecie dziennikowi
NOBODY: nikt żaden
ESTIMATE: szacuj* szacun* oszacow* szacował* sądz* uważ* ocenia* przypuszcza* myśli chyba być_może
  może mogło mogą prawdopodobnie
EXPECT: przewiduj* prognoz* spodziewa* zapowie* zapowiada* planuj* będzie będą
RESPECTIVELY: odpowiednio
WILL: będzie będą
PROPOSE: proponuj* propozycj* zaproponow* oferuj* domaga* żąda* zażądał*
DENY: zaprzecz* odrzuc* dementuj* zdementow* nieprawd* wykluczy* wyklucza*
SINCE: od odkąd
UNTIL: do stan_na
BETWEEN: między pomiędzy od
AND: a do i
DURING: w we podczas przez za
THIS: tym ten tego bieżąc* obecn* trwając*
LAST: ostatni* miniony minion* ubiegł* zeszł* poprzedni*
NEXT: następn* kolejn* najbliższ* przyszł*
TODAY: dziś dzisiaj
YESTERDAY: wczoraj
TOMORROW: jutro
DAY: dzień dni dnia dniem doba doby dobie dobę dniu
NIGHT: noc nocy
WEEK: tydzień tygodnia tygodni tygodniu tygodnie tygodniach tygodniami
MONTH: miesiąc miesiąca miesiącu miesiące miesięcy
HALFYEAR: półroczu półrocza
QUARTER: kwartale kwartału
YEAR: rok roku lata lat r latach
HOUR: godzin* godz
WEEKEND: weekend*
AGO: temu
EARLIER: wcześniej przedtem
LATER: później potem
START: początku początek
END: końca koniec końcem końcu
MIDDLE: połowy połowie połowa
WHOLE: cały całym całego
SOFAR: dotąd dotychczas do_tej_pory już
NOW: teraz obecnie wciąż nadal aktualnie
USUALLY: zwykle zazwyczaj przeciętnie
SAMETIME: tego_dnia tego_samego_dnia tym_samym_dniu tego_samego_roku tym_samym_roku tamtym_roku
  tamtego_roku owym_roku tego_samego_miesiąca tym_samym_miesiącu tamtym_miesiącu
  tym_samym_okresie tym_okresie tym_czasie ten_sam_rok ten_sam_miesiąc ten_sam_okres
  tego_popołudnia tego_wieczoru
THEN: do_tego_dnia do_tego_czasu do_tamtej_pory do_tego_momentu
RATE: dziennie każdego_dnia codziennie na_dobę
M1: stycz*
M2: lut*
M3: marc* marz*
M4: kwie*
M5: maj maja maju
M6: czerw*
M7: lip*
M8: sierp*
M9: wrze*
M10: paździer*
M11: listopad*
M12: grud*
W1: poniedział*
W2: wtor*
W3: środę środa środy środowy
W4: czwart*
W5: piątek piątku piątkow*
W6: sobot*
W7: niedziel*
N1: jeden
N2: dwa dwie dwóch dwoma
N3: trzy trzech
N4: cztery czterech
N5: pięć pięciu
N6: sześć sześciu
N7: siedem siedmiu
N8: osiem ośmiu
N9: dziewięć dziewięciu
N10: dziesięć dziesięciu
FROMWHERE: z ze
ADDED: dodał* dodaje
SPLIT: gdy i a oraz ale wobec zaś natomiast
CONTRAST: wobec
PERSON: osób osoby osoba osobami osobom ludzi ludzie ludźmi migrant* imigrant* uchodźc* uchodźca
  cudzoziem* mężczyzn* kobiet* dzieci obywatel* pasażer* mieszkań* obcokrajow* nich którzy z_nich
  uczestnik*
migrant: migrant* imigrant* uchodźc*
citizen: obywatel*
child: dzieci dziecko
passenger: pasażer*
foreigner: cudzoziem* obcokrajow*
person: osób osoby osoba ludzi ludzie ludźmi
soldier: żołnierz* wojskow* wojsk* armi*
police: policj* policyjn*
guard: straż* strażnik*
officer: funkcjonariusz*
force: siły
side: stron*
state: państwow* państw*
media: media* mediów medialn*
government: rząd* rządow*
ministry: ministerstw* resort* mswia
interior: wewnętrzn*
foreign: zagraniczn*
defence: obron*
border: granic* granicz* przygraniczn*
authority: władz*
committee: komitet*
service: służb*
die: zmarł* umarł* zginę* zginął śmier* ofiar* zwłok* ciał* martw* zgon*
detain: zatrzym* aresztow* ujęt* ujęto pojmano
attempt: prób* usiłow* próbow*
cross: przekracz* przekrocz* sforsow* forsow* przedost* przejd* przeszł*
enter: wjazd* wjech* wesz* wejści* wtargn*
arrive: przyby* dotar* dosta*
prevent: udaremn* zapobie* powstrzym* odpart* zawrócon* zawróc* uniemożliw*
detect: wykry*
irregular: nielegaln* nieuprawn*
push: wypych* wypchn* wydal* przepych*
return: powrót powrot* powróc* wróc* wraca* repatri* odesłan* ewakuow* odlec* wrócił*
flight: lot lotu lotem samolot* pokład* rejs*
register: zarejestr* rejestr* zgłosi* zapis*
wish: chęt* chce chcą chciał*
shelter: schron* zakwater* ulokow* przebywa* nocuje
live: mieszka*
warehouse: magazyn* hal* hangar* logistyczn*
centre: centrum ośrod*
move: przenies* przewiez* przeniós* trafi* relok*
camp: obóz obozu obozow* koczow* namiot* koczuj*
wait: czeka* oczek* zgromadz* stoi stoją koczuj* gromadz*
country: kraj*
city: miast* miasta
propose: propon* propozycj* zaproponow*
corridor: korytarz*
humanitarian: humanitarn*
apply: wnios* złoży* ubiega*
asylum: azyl*
protection: ochron*
deploy: skierow* rozmieszcz* stacjon* służy służbę pełni*
increase: zwiększ* wzroś* wzmocn*
barrier: mur* płot* ogrodzen* zapor* zapór barier*
cost: koszt*
spend: wyda* wydan* pochłon*
length: długoś*
kilometre: kilometr* km
plan: plan*
miss: zagin*
helper: kurier* przemytni* pomocni*
elsewhere: gdzie_indziej innych_miejsc* innych_częściach pozostał*
away: daleko dala
open: gołym dworze zewnątrz
present: znajduj*
commission: komisj*
spokesman: rzecznik rzecznika rzecznikiem
spokeswoman: rzeczniczk*
"""
