"""Countries and the words made of their names, where the ending alone does not tell.

"Iraqi" is Iraq with an ending and needs no entry; "Polish" and "Dutch" do. A line is
`name: other words*`; every word of a line means the country of its first name.
"""

COUNTRIES = """
poland: polish pole poles polska polski* polsko polak* polac* polen polnisch* польш* польск*
  поляк* pologne polonais* polonia polacc* pools*
germany: german germans deutsch* niemcy niemie* niemc* германи* немец* немц* allemagne allemand*
  germania tedesc* duits*
lithuania: lithuanian* litauen litauisch* litwa litw* litews* литв* литов* lituanie lituanien*
  lituania litouw*
latvia: latvian* lettland lettisch* łotw* łotews* латви* латыш* lettonie letton* lettonia letland
  lets*
estonia: estonian* estland estnisch* eston* эстон*
iraq: iraqi* irak* irakisch* irack* ирак* irachen*
iran: iranian* irańs* иран* iranisch*
syria: syrian* syrien syrisch* syri* syryjs* сири*
turkey: turkish turk turks türkei türkisch* turcj* turec* турци* турец* turquie turc*
lebanon: lebanese libanon libanes* liban* ливан*
russia: russian* russland russisch* rosj* rosyjs* росси* russie russe*
ukraine: ukrainian* ukrain* ukraińs* украин*
france: french francja francj* francus* frankreich französisch* франци* француз* français*
spain: spanish spaniard* spanien spanisch* hiszpan* испани* испан* espagne espagnol*
italy: italian* italien* włoch* włosk* итали* italie italia*
britain: british briton* uk united_kingdom großbritannien britisch* brytyjs* британ* великобритан*
netherlands: dutch niederlande niederländisch* holand* нидерланд*
belgium: belgian* belgien belgisch* belgi* бельги* belgique belge*
denmark: danish dane danes dänemark dänisch* duńs* дани* датск*
sweden: swedish swede swedes schweden schwedisch* szwed* szwecj* швеци* шведск*
norway: norwegian* norwegen norwegisch* norwe* норвеги* норвеж*
finland: finnish finn finns finnland finnisch* fińs* finland* финлянд* финск*
switzerland: swiss schweiz* szwajcar* швейцар*
greece: greek greeks griechenland griechisch* grec* греци* греч*
ireland: irish irland* ирланд*
iceland: icelandic icelander*
czechia: czech czechs tschechi* czesk* чехи* чешск*
slovakia: slovak slovaks slowakei slowakisch* słowac* словац*
hungary: hungarian* ungarn ungarisch* węgr* węgiers* венгри* венгерс*
austria: austrian* österreich* austri* австри*
portugal: portuguese portugiesisch* portugal* португал*
croatia: croatian* croat croats kroati* chorwa* хорват*
serbia: serbian* serb serbs serbien serbisch* serb* серби* сербс*
bulgaria: bulgarian* bulgarien bulgar* болгар* bułgar*
romania: romanian* rumänien rumänisch* rumuń* румын*
georgia: georgian* georgien gruz* грузи*
afghanistan: afghan* afgan* афган*
pakistan: pakistani* pakista* пакистан*
india: indian* indien indisch* indi* инди*
china: chinese chines* chin* кита*
japan: japanese japan* japo* япон*
egypt: egyptian* ägypt* egip* египет* египт*
yemen: yemeni* jemen* йемен*
cameroon: cameroonian* kamerun* камерун*
congo: congolese kongo* kongijs* конго*
guinea: guinean* gwine* гвине*
israel: israeli* israel* izrael* израил*
palestine: palestinian* palästin* palest* палестин*
mexico: mexican* mexik* meksyk* мексик*
canada: canadian* kanad* канад*
america: american* us usa u.s united_states amerikan* amerykań* америк* сша
belarus: belarusian* belarussian* belorussian* białoru* weißruss* weissruss* belaruss* беларус*
  белорус* biélorus* bielorus* wit-rus*
moldova: moldovan* moldau* mołdaw* молдав* молдов*
albania: albanian* albanien albani* albańs* албан*
bosnia: bosnian* bosnien bośni* босни*
montenegro: montenegrin* czarnogór* черногор*
macedonia: macedonian* mazedon* macedo* македон*
kosovo: kosovar* kosow* косов*
slovenia: slovenian* slovene* slowen* słowe* словен*
luxembourg: luxemburg* luksembur* люксембург*
malta: maltese maltes* мальт*
cyprus: cypriot* zypern zypr* cypr cypru cyprze cypryj* кипр*
armenia: armenian* armenien armeń* армян* армени*
azerbaijan: azerbaijani* azeri* aserbaidsch* azerbejdż* азербайджан*
kazakhstan: kazakh* kasach* kazach* казах*
uzbekistan: uzbek* usbek* узбек*
kyrgyzstan: kyrgyz* kirgis* kirgi* киргиз*
tajikistan: tajik* tadschik* tadży* таджик*
turkmenistan: turkmen* туркмен*
mongolia: mongolian* mongol* монгол*
saudi_arabia: saudi* саудовск*
kuwait: kuwaiti* kuwej* кувейт*
qatar: qatari* katarisch* katarsk* катаре катара катарск*
bahrain: bahraini* бахрейн*
oman: omani* оман омана омане оманск*
emirates: emirati* uae эмират*
libya: libyan* libyen libij* ливи* ливий*
tunisia: tunisian* tunes* tunez* тунис*
algeria: algerian* algerien algier* алжир*
morocco: moroccan* marokk* maroka* марокк*
sudan: sudanese sudanes* судан*
eritrea: eritrean* erytre* эритре*
ethiopia: ethiopian* äthiop* etiop* эфиоп*
somalia: somali* somal* сомали*
kenya: kenyan* kenia* кени*
uganda: ugandan* уганд*
tanzania: tanzanian* tansan* танзан*
rwanda: rwandan* ruand* руанд*
nigeria: nigerian* nigery* нигери*
ghana: ghanaian* гана
senegal: senegalese senegal* сенегал*
gambia: gambian* гамби*
zimbabwe: zimbabwean* simbab* зимбабв*
zambia: zambian* sambi* замби*
angola: angolan* ангол*
mozambique: mozambican* mosambik* mozambi* мозамбик*
south_africa: south_african* südafrika* południowoafryk* южноафрик*
bangladesh: bangladeshi* bangladesz* бангладеш*
nepal: nepali* nepales* непал*
myanmar: burma burmese birma birmańs* birmanisch* мьянм* бирма бирмы бирме бирманск*
thailand: thai thais thailänd* tajland* таиланд*
vietnam: vietnamese vietnames* wietnam* вьетнам*
cambodia: cambodian* kambodsch* kambodż* камбодж*
malaysia: malaysian* malezj* малайзи*
singapore: singaporean* singapur* сингапур*
indonesia: indonesian* indones* indonez* индонез*
philippines: philippine filipino* filipina* philippinen filipin* филиппин*
taiwan: taiwanese taiwan* tajwan* тайван*
korea: korean* koreań* корея корее корею кореи кореец корейс*
australia: australian* australien austral* австрали*
new_zealand: new_zealander* neuseel* nowozeland* новозеланд*
brazil: brazilian* brasil* brazyl* бразил*
argentina: argentine argentinian* argentin* argenty* аргентин*
chile: chilean* chilen* чили*
peru: peruvian* peruan* перу*
colombia: colombian* kolumbi* kolumbijs* колумби*
venezuela: venezuelan* wenezue* венесуэл*
ecuador: ecuadorian* ecuadorean* ekwador* эквадор*
bolivia: bolivian* boliw* боливи*
cuba: cuban* kubańs* kubanisch* кубин*
haiti: haitian* hait* гаити*
jamaica: jamaican* jamaj* ямайк*
honduras: honduran* гондурас*
guatemala: guatemalan* gwatemal* гватемал*
nicaragua: nicaraguan* nikarag* никарагуа*
europe: european europäisch* europej* европ*
slovenia: slovenian* slovene slovenes slowenien slowenisch* słoweni* словени* slovénie
albania: albanian* albanien albanisch* albańs* албани* албанск*
kosovo: kosovar*
bosnia: bosnian* bosnien bosnisch* bośni* босни*
montenegro: montenegrin* czarnogór* черногори*
moldova: moldovan* moldau mołdawi* молдави* молдов*
armenia: armenian* armenien armenisch* armeńs* армени*
azerbaijan: azerbaijani* aserbaidschan* azerbejdżan* азербайджан*
kazakhstan: kazakh* kasach* kazach* казах*
uzbekistan: uzbek* usbek* узбек*
tajikistan: tajik* tadschik* tadżyk* таджик*
libya: libyan* libyen libysch* libijs* ливи*
tunisia: tunisian* tunesien tunesisch* tunezj* тунис*
algeria: algerian* algerien algerisch* algier* алжир*
morocco: moroccan* marokk* marok* марокк*
sudan: sudanese sudanes* судан*
chad: chadian* tschad czad* чад
somalia: somali* somalisch* сомали*
eritrea: eritrean* eritreisch* erytrej* эритре*
ethiopia: ethiopian* äthiopi* etiop* эфиоп*
nigeria: nigerian* nigerianisch* нигери*
bangladesh: bangladeshi* bangladesch* banglades* бангладеш*
vietnam: vietnamese vietnames* wietnam* вьетнам*
cuba: cuban cubans kuba kubańs* kubanisch* куба
eu: european_union ue ес europäische_union unia_europejska unii_europejskiej евросоюз*
"""

CAPITALS = """
poland: warsaw warschau warszaw* варшав* varsovie varsavia
germany: berlin* берлин* berlino
lithuania: vilnius wilna wilno wiln* вильнюс* vilna
latvia: riga ryga ryg* риг*
estonia: tallinn* таллин*
iraq: baghdad bagdad* багдад*
iran: tehran teheran* тегеран*
syria: damascus damaskus damaszek damaszk* дамаск* damas
turkey: ankara ankar* анкар*
lebanon: beirut* bejrut* бейрут*
russia: moscow moskau moskw* москв* moscou mosca
ukraine: kyiv kiev kiew kijów kijow* киев*
france: paris paryż* париж*
spain: madrid* мадрид*
italy: rome rom rzym* рим*
britain: london* londyn* лондон*
netherlands: hague
denmark: copenhagen kopenhagen kopenhag* копенгаген*
sweden: stockholm* sztokholm* стокгольм*
norway: oslo осло
finland: helsinki helsink* хельсинк*
greece: athens athen ateny aten* афин*
ireland: dublin*
iceland: reykjavik reykjavík
czechia: prague prag prag* праг*
slovakia: bratislava bratysław* братислав*
hungary: budapest* budapeszt* будапешт*
austria: vienna wien wiedeń wiedni* вена
portugal: lisbon lissabon lizbon* лиссабон*
croatia: zagreb* загреб*
serbia: belgrade belgrad* белград*
bulgaria: sofia
romania: bucharest bukarest bukareszt* бухарест*
georgia: tbilisi тбилиси
afghanistan: kabul* кабул*
pakistan: islamabad* исламабад*
india: delhi
china: beijing peking pekin* пекин*
japan: tokyo tokio токио
egypt: cairo kairo kair* каир*
israel: jerusalem
america: washington* waszyngton* вашингтон*
canada: ottawa
eu: brussels brüssel bruksela bruksel* брюссел* bruxelles brussel
"""
"""Where governments sit: "Oslo said" is said by Norway, "the ministry in Oslo" is Norway's."""

_ENDINGS = """
n an ian ans ians i is ese ish ite ites s e y a u em ie om isch ische ischen ischer isches
ska ski skie skiej skim skich sko skiego skiemu ia
ский ская скоеские ской ского ском ских ским ую ой ом ем е у а ы и ей
"""
ENDINGS = frozenset(_ENDINGS.split())
"""What may follow a place's name, or its name without a last vowel, in an inflected form."""
