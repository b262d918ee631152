"""Names of countries, regions and cities as people shorten them; folded as `text.squeezed` does."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from babel import Locale, UnknownLocaleError

from dialogs.understanding import cities
from dialogs.understanding.text import squeezed

ALIKE = 0.8  # of difflib's ratio: a letter or two of a name
LONG_ENOUGH = 5  # characters: a shorter word may be anything

CITIES = {
    "nyc": "new york city", "ny": "new york city", "new york": "new york city", "nueva york": "new york city",
    "la": "los angeles", "l a": "los angeles", "sf": "san francisco", "frisco": "san francisco",
    "dc": "washington dc", "washington d c": "washington dc", "philly": "philadelphia", "vegas": "las vegas",
    "nola": "new orleans", "atl": "atlanta", "ldn": "london", "manc": "manchester", "brum": "birmingham",
    "cdmx": "mexico city", "df": "mexico city", "ciudad de mexico": "mexico city", "gdl": "guadalajara",
    "mty": "monterrey", "bsas": "buenos aires", "bs as": "buenos aires", "caba": "buenos aires", "bcn": "barcelona",
    "rio": "rio de janeiro", "sampa": "sao paulo", "sp": "sao paulo", "hk": "hong kong", "kl": "kuala lumpur",
    "saigon": "ho chi minh city", "hcmc": "ho chi minh city", "jozi": "johannesburg", "joburg": "johannesburg",
    "bombay": "mumbai", "bangalore": "bengaluru", "blr": "bengaluru", "calcutta": "kolkata", "madras": "chennai",
    "st petersburg": "saint petersburg", "kyiv": "kyiv", "kiev": "kyiv", "tel aviv": "tel aviv",
    "frankfurt": "frankfurt am main", "cologne": "koeln", "colonia": "koeln",
    "manny": "manchester", "sheff": "sheffield", "notts": "nottingham", "londonderry": "derry", "wirral": "birkenhead",
    "the wirral": "birkenhead", "tyneside": "newcastle upon tyne", "melb": "melbourne", "brissy": "brisbane",
    "brissie": "brisbane", "freo": "fremantle", "ph city": "port harcourt", "abj": "abuja",
    "el df": "mexico city", "edomex": "toluca", "edo mex": "toluca", "estado de mexico": "toluca",
    "mdq": "mar del plata",
    "valpo": "valparaiso", "conce": "concepcion", "medallo": "medellin", "sto dgo": "santo domingo",
    "zgz": "zaragoza", "canarias": "las palmas de gran canaria", "mallorca": "palma", "gye": "guayaquil",
    "guayas": "guayaquil", "uio": "quito", "mvd": "montevideo", "tegus": "tegucigalpa", "mcbo": "maracaibo",
    "b quilla": "barranquilla", "bga": "bucaramanga", "vlc": "valencia",
}  # fmt: skip

_COUNTRIES = {
    "uk": "GB", "u k": "GB", "great britain": "GB", "britain": "GB", "gran bretana": "GB", "inglaterra": "GB",
    "us": "US", "usa": "US", "u s": "US", "u s a": "US", "united states of america": "US", "the us": "US",
    "the usa": "US", "america": "US", "the states": "US", "eeuu": "US", "ee uu": "US", "eua": "US", "uae": "AE",
    "the uk": "GB", "holland": "NL", "holanda": "NL", "the netherlands": "NL", "korea": "KR", "corea": "KR",
    "czech republic": "CZ", "republica checa": "CZ", "turkey": "TR", "ivory coast": "CI", "burma": "MM",
    "cape verde": "CV", "swaziland": "SZ", "macedonia": "MK", "hong kong": "HK", "macau": "MO", "palestine": "PS",
    "palestina": "PS", "congo": "CD", "drc": "CD", "rd": "DO", "republica dominicana": "DO", "eire": "IE",
    "republic of ireland": "IE", "deutschland": "DE", "brasil": "BR", "espana": "ES", "the philippines": "PH",
}  # fmt: skip

_REGIONS = {
    "US": "al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,de delaware,"
    "dc district of columbia,fl florida,ga georgia,hi hawaii,id idaho,il illinois,in indiana,ia iowa,ks kansas,ky "
    "kentucky,la louisiana,me maine,md maryland,ma massachusetts,mi michigan,mn minnesota,ms mississippi,mo "
    "missouri,mt montana,ne nebraska,nv nevada,nh new hampshire,nj new jersey,nm new mexico,ny new york,nc north "
    "carolina,nd north dakota,oh ohio,ok oklahoma,or oregon,pa pennsylvania,ri rhode island,sc south carolina,sd "
    "south dakota,tn tennessee,tx texas,ut utah,vt vermont,va virginia,wa washington,wv west virginia,wi "
    "wisconsin,wy wyoming,ny ny state,wa washington state,tx tejas,ny nueva york",
    "CA": "ab alberta,bc british columbia,mb manitoba,nb new brunswick,nl newfoundland,nl newfoundland and labrador,"
    "ns nova scotia,on ontario,pe prince edward island,qc quebec,sk saskatchewan,yt yukon,nt northwest "
    "territories,nu nunavut",
    "AU": "act australian capital territory,nsw new south wales,nt northern territory,qld queensland,"
    "sa south australia,tas tasmania,vic victoria,wa western australia",
    "GB": "eng england,sct scotland,wls wales,nir northern ireland,sct escocia,wls gales,nir ulster",
}


@cache
def _regions() -> dict[str, list[tuple[str, str]]]:
    table: dict[str, list[tuple[str, str]]] = {}
    for country, row in _REGIONS.items():
        for entry in row.split(","):
            code, name = entry.split(" ", 1)
            for key in (code, name):
                if (country, code.upper()) not in table.setdefault(key, []):
                    table[key].append((country, code.upper()))
    return table


@cache
def _countries() -> dict[str, str]:
    table = {
        squeezed(name): code
        for language in ("es", "en")
        for code, name in Locale(language).territories.items()
        if code in cities.countries()
    }
    return table | {name: code for name, code in _COUNTRIES.items() if code in cities.countries()}


def country_of(name: str) -> str | None:
    """The country of a name in English or Spanish, not of a code: "in" and "la" are words first."""
    return _countries().get(name)


def nearly_a_country(name: str) -> str | None:
    """The name of a country that is meant by one with a slip: "irelnd", "argentna"."""
    near = get_close_matches(name, _countries(), 1, ALIKE) if len(name) >= LONG_ENOUGH else []
    return near[0] if near else None


def regions_of(name: str, *, codes: bool = False) -> list[tuple[str, str]]:
    """(Country, region) of a name like "Scotland"; with `codes` also of "TX"."""
    return _regions().get(name, []) if codes or len(name) > 3 else []


def qualifiers(name: str) -> list[tuple[str, str]]:
    """(Country, region or "") that these words after a city may mean: "CA" is Canada and California."""
    found = list(regions_of(name, codes=True))
    code = country_of(name) or (name.upper() if len(name) == 2 and name.upper() in cities.countries() else None)
    return ([(code, "")] if code else []) + found


def country_name(country: str, language: str) -> str:
    """A country's name in the mentee's language, in English if Babel does not know it; the code if neither has it."""
    try:
        names = Locale.parse(language, sep="-" if "-" in language else "_").territories
    except (UnknownLocaleError, ValueError):
        names = Locale("en").territories
    return str(names.get(country, country))
