"""Signs and codes that every language shares."""

# fmt: off

CURRENCY_SIGNS = {
    "$": "dollar", "us$": "US dollar", "$us": "US dollar", "us $": "US dollar",
    "u.s. $": "US dollar",
    "a$": "Australian dollar", "au$": "Australian dollar", "au $": "Australian dollar",
    "c$": "Canadian dollar", "ca$": "Canadian dollar", "cdn$": "Canadian dollar",
    "hk$": "Hong Kong dollar", "hk $": "Hong Kong dollar", "nz$": "New Zealand dollar",
    "nz $": "New Zealand dollar", "s$": "Singapore dollar", "r$": "real", "nt$": "Taiwan dollar",
    "€": "euro", "£": "pound", "¥": "yen", "y=": "yen", "rm": "ringgit", "ps": "pound",
    "rs": "rupee", "rs.": "rupee", "₹": "rupee", "₽": "rouble", "₴": "hryvnia", "₪": "shekel",
    "₩": "won", "₺": "lira", "₦": "naira", "฿": "baht", "₫": "dong", "zł": "zloty", "kr": "krone",
    "¢": "cent", "rp": "rupiah",
}
"""Signs that stand before an amount (some of them after it in other countries)."""

CURRENCY_CODES = {
    "eur": "euro", "usd": "US dollar", "gbp": "pound sterling", "jpy": "yen", "cny": "yuan",
    "rmb": "yuan", "chf": "Swiss franc", "pln": "zloty", "rub": "rouble",
    "byn": "Belarusian rouble",
    "uah": "hryvnia", "czk": "Czech crown", "sek": "Swedish krona", "nok": "Norwegian krone",
    "dkk": "Danish krone", "huf": "forint", "aud": "Australian dollar", "cad": "Canadian dollar",
    "nzd": "New Zealand dollar", "hkd": "Hong Kong dollar", "sgd": "Singapore dollar",
    "inr": "rupee", "krw": "won", "brl": "real", "zar": "rand", "nis": "shekel", "ils": "shekel",
    "aed": "dirham", "sar": "riyal", "try": "lira", "mxn": "peso", "myr": "ringgit",
}
"""ISO 4217 and everyday codes, before or after an amount."""

UNIT_SYMBOLS = {
    "km": "kilometre", "km/h": "kilometre per hour", "km/hr": "kilometre per hour",
    "kmh": "kilometre per hour", "kph": "kilometre per hour", "kmph": "kilometre per hour",
    "m/s": "metre per second", "mph": "mile per hour", "mpg": "mile per gallon",
    "cm": "centimetre",
    "mm": "millimetre", "μm": "micrometre", "nm": "nanometre", "m": "metre", "m2": "square metre",
    "m²": "square metre", "m³": "cubic metre", "m3": "cubic metre", "km2": "square kilometre",
    "km²": "square kilometre", "sqm": "square metre", "ha": "hectare", "ft": "foot", "in": "inch",
    "″": "inch", "′": "foot", "yd": "yard", "kg": "kilogram", "g": "gram", "mg": "milligram",
    "lb": "pound", "lbs": "pound", "oz": "ounce", "l": "litre", "ml": "millilitre",
    "cl": "centilitre",
    "°": "degree", "°c": "degree Celsius", "°f": "degree Fahrenheit", "c": "degree Celsius",
    "f": "degree Fahrenheit", "degf": "degree Fahrenheit", "deg c": "degree Celsius",
    "degc": "degree Celsius", "deg f": "degree Fahrenheit", "w": "watt", "kw": "kilowatt",
    "mw": "megawatt", "gw": "gigawatt", "tw": "terawatt", "kwh": "kilowatt-hour",
    "mwh": "megawatt-hour", "gwh": "gigawatt-hour", "twh": "terawatt-hour", "hp": "horsepower",
    "bhp": "horsepower", "v": "volt", "kv": "kilovolt", "kv/cm": "kilovolt per centimetre",
    "mah": "milliampere-hour", "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz",
    "ghz": "gigahertz", "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte",
    "mbps": "megabit per second", "gbps": "gigabit per second", "db": "decibel", "ppm": "ppm",
    "ppb": "ppb", "psi": "psi", "ksi": "ksi", "gpa": "gigapascal", "mpa": "megapascal",
    "kpa": "kilopascal",
    "rpm": "revolution per minute", "cc": "cubic centimetre", "kcal": "kilocalorie",
    "mp": "megapixel",
    "lb-ft": "pound-foot", "tbsp": "tablespoon", "tsp": "teaspoon",
}

MODEL_WORDS = frozenset({
    "boeing", "airbus", "iphone", "ipad", "windows", "android", "covid", "apollo", "galaxy",
    "dax", "stoxx", "nasdaq", "s&p", "wig", "ftse", "formel",
})
"""Names in every language that a number belongs to."""
