"""English words for units: shares, currencies, spans of time and measurements."""

from figuredesk.reading.languages.symbols import CURRENCY_CODES, UNIT_SYMBOLS

# fmt: off

ENGLISH_PERCENTS = {
    "per cent": "percent", "percent": "percent", "pct": "percent", "pc": "percent",
    "percentage points": "percentage point", "percentage point": "percentage point",
    "percentage-point": "percentage point", "percentage-points": "percentage point",
    "basis points": "basis point", "basis point": "basis point", "bps": "basis point",
    "pp": "percentage point", "ppt": "percentage point", "% points": "percentage point",
}
ENGLISH_CURRENCIES = CURRENCY_CODES | {
    "dollars": "dollar", "dollar": "dollar", "us dollars": "US dollar",
    "us dollar": "US dollar", "u.s. dollars": "US dollar", "american dollars": "US dollar",
    "australian dollars": "Australian dollar", "canadian dollars": "Canadian dollar",
    "new zealand dollars": "New Zealand dollar", "hong kong dollars": "Hong Kong dollar",
    "singapore dollars": "Singapore dollar", "bucks": "dollar", "cents": "cent",
    "cent": "cent", "euros": "euro", "euro": "euro", "pounds": "pound", "pound": "pound",
    "pounds sterling": "pound sterling", "pence": "penny", "p": "penny",
    "sterling": "pound sterling", "yen": "yen", "yuan": "yuan", "renminbi": "yuan",
    "rupees": "rupee", "rupee": "rupee", "roubles": "rouble", "rubles": "rouble",
    "rouble": "rouble", "ruble": "rouble", "zloty": "zloty", "zlotys": "zloty",
    "zlotych": "zloty", "złoty": "zloty", "swiss francs": "Swiss franc", "francs": "franc",
    "franc": "franc", "shekels": "shekel", "shekel": "shekel", "won": "won", "baht": "baht",
    "ringgit": "ringgit", "sen": "sen", "pesos": "peso", "peso": "peso", "reais": "real",
    "rand": "rand", "crowns": "crown", "kronor": "krona", "krona": "krona", "kroner": "krone",
    "krone": "krone", "lira": "lira", "liras": "lira", "dirhams": "dirham",
    "dirham": "dirham", "riyals": "riyal", "dinars": "dinar", "dinar": "dinar",
    "hryvnia": "hryvnia", "hryvnias": "hryvnia", "forint": "forint", "forints": "forint",
    "lei": "leu", "taka": "taka", "naira": "naira", "rupiah": "rupiah", "kopecks": "kopeck",
}
_ISSUERS = {  # of a currency that several countries have
    "belarusian": "rouble", "russian": "rouble", "iraqi": "dinar", "kuwaiti": "dinar",
    "serbian": "dinar", "polish": "zloty", "swedish": "krona", "danish": "krone",
    "norwegian": "krone", "czech": "crown", "turkish": "lira", "syrian": "pound",
    "lebanese": "pound", "egyptian": "pound", "ukrainian": "hryvnia", "british": "pound",
    "chinese": "yuan", "japanese": "yen", "indian": "rupee", "mexican": "peso",
    "american": "dollar",
}
ENGLISH_CURRENCIES |= {
    f"{issuer} {form}": unit
    for issuer, unit in _ISSUERS.items()
    for form, named in list(ENGLISH_CURRENCIES.items())
    if named == unit and form[0].isalpha() and len(form) > 2 and form.islower()
}
ENGLISH_CURRENCIES |= {"zł": "zloty"}
ENGLISH_DURATIONS = {
    "seconds": "second", "second": "second", "secs": "second", "sec": "second",
    "minutes": "minute", "minute": "minute", "mins": "minute", "min": "minute",
    "hours": "hour", "hour": "hour", "hrs": "hour", "hr": "hour", "days": "day", "day": "day",
    "nights": "night", "weeks": "week", "week": "week", "months": "month", "month": "month",
    "years": "year", "year": "year", "yrs": "year", "decades": "decade", "decade": "decade",
    "centuries": "century", "century": "century", "fortnight": "fortnight",
    "milliseconds": "millisecond", "ms": "millisecond", "working days": "working day",
    "business days": "business day",
}
ENGLISH_MEASUREMENTS = UNIT_SYMBOLS | {
    "kilometres": "kilometre", "kilometre": "kilometre", "kilometers": "kilometre",
    "kilometer": "kilometre", "metres": "metre", "metre": "metre", "meters": "metre",
    "meter": "metre", "centimetres": "centimetre", "centimetre": "centimetre",
    "centimeters": "centimetre", "centimeter": "centimetre", "millimetres": "millimetre",
    "millimetre": "millimetre", "millimeters": "millimetre", "millimeter": "millimetre",
    "nanometers": "nanometre", "nanometer": "nanometre", "nanometres": "nanometre",
    "micrometres": "micrometre", "microns": "micron", "miles": "mile", "mile": "mile",
    "square-foot": "square foot", "square-feet": "square foot",
    "square-metre": "square metre", "square-meter": "square metre",
    "square-mile": "square mile", "cubic-foot": "cubic foot", "pound-feet": "pound-foot",
    "pound-foot": "pound-foot", "megapixel": "megapixel", "fps": "frame per second",
    "nautical miles": "nautical mile", "feet": "foot", "foot": "foot", "inches": "inch",
    "inch": "inch", "yards": "yard", "yard": "yard", "acres": "acre", "acre": "acre",
    "hectares": "hectare", "hectare": "hectare", "square metres": "square metre",
    "square meters": "square metre", "square metre": "square metre",
    "square meter": "square metre", "square kilometres": "square kilometre",
    "square kilometers": "square kilometre", "square miles": "square mile",
    "square mile": "square mile", "square feet": "square foot", "square foot": "square foot",
    "cubic metres": "cubic metre", "cubic meters": "cubic metre", "cubic feet": "cubic foot",
    "cubic foot": "cubic foot", "cubic centimetres": "cubic centimetre", "litres": "litre",
    "litre": "litre", "liters": "litre", "liter": "litre", "gallons": "gallon",
    "gallon": "gallon", "pints": "pint", "pint": "pint", "quarts": "quart", "quart": "quart",
    "ounces": "ounce", "ounce": "ounce", "fluid ounces": "fluid ounce",
    "fluid ounce": "fluid ounce", "tonnes": "tonne", "tonne": "tonne", "metric tons": "tonne",
    "metric tonnes": "tonne", "tons": "ton", "ton": "ton", "kilograms": "kilogram",
    "kilogram": "kilogram", "kilos": "kilogram", "kilo": "kilogram",
    "kilogrammes": "kilogram", "grams": "gram", "gram": "gram", "grammes": "gram",
    "milligrams": "milligram", "carats": "carat", "barrels": "barrel", "barrel": "barrel",
    "bushels": "bushel", "degrees celsius": "degree Celsius",
    "degrees fahrenheit": "degree Fahrenheit", "degrees": "degree", "degree": "degree",
    "degrees c": "degree Celsius", "degrees f": "degree Fahrenheit", "watts": "watt",
    "kilowatts": "kilowatt", "megawatts": "megawatt", "megawatt": "megawatt",
    "gigawatts": "gigawatt", "gigawatt": "gigawatt", "kilowatt-hours": "kilowatt-hour",
    "kilowatt hours": "kilowatt-hour", "megawatt-hours": "megawatt-hour",
    "horsepower": "horsepower", "volts": "volt", "volt": "volt", "amps": "ampere",
    "gigapascals": "gigapascal", "decibels": "decibel", "knots": "knot", "hertz": "hertz",
    "gigabytes": "gigabyte", "megabytes": "megabyte", "terabytes": "terabyte",
    "megapixels": "megapixel", "pixels": "pixel", "calories": "calorie",
    "light years": "light year", "light-years": "light year",
    "miles per hour": "mile per hour", "kilometres per hour": "kilometre per hour",
    "kilometers per hour": "kilometre per hour", "metres per second": "metre per second",
    "meters per second": "metre per second", "miles an hour": "mile per hour",
    "kilometres an hour": "kilometre per hour", "kilometers an hour": "kilometre per hour",
    "miles per gallon": "mile per gallon", "parts per million": "part per million",
    "parts per billion": "part per billion", "m.p.h.": "mile per hour",
    "sq metres": "square metre", "sq feet": "square foot", "sq. ft.": "square foot",
    "sq m": "square metre", "sq km": "square kilometre", "sq ft": "square foot",
    "sq. m": "square metre", "sq. km": "square kilometre",
}
