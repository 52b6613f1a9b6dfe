"""Places under the names people give them in English: nicknames, states, well-known cities."""

from __future__ import annotations

from allears.languages.language import PlaceWords
from allears.languages.word_list import word_list

_CITIES: dict[str, str] = {
    "US": "new york|nyc|new york city|los angeles|la|san francisco|sf|bay area|silicon valley|chicago|houston|phoenix|"
    "philadelphia|san antonio|san diego|dallas|austin|san jose|jacksonville|columbus|charlotte|indianapolis|seattle|"
    "denver|washington dc|washington d.c.|dc|boston|nashville|detroit|las vegas|memphis|baltimore|milwaukee|"
    "albuquerque|tucson|fresno|sacramento|kansas city|atlanta|miami|raleigh|omaha|minneapolis|tampa|new orleans|"
    "cleveland|pittsburgh|cincinnati|st louis|st. louis|saint louis|orlando|salt lake city|brooklyn|manhattan|queens|"
    "palo alto|mountain view|boise|honolulu|anchorage|buffalo|richmond|louisville|des moines|tulsa|oklahoma city",
    "GB": "london|birmingham|manchester|leeds|liverpool|glasgow|edinburgh|bristol|sheffield|newcastle|cardiff|belfast|"
    "nottingham|leicester|brighton|southampton|aberdeen|oxford|cambridge uk|swansea|dundee|york uk|bournemouth",
    "IE": "dublin|cork|galway|limerick",
    "CA": "toronto|montreal|montréal|vancouver|calgary|ottawa|edmonton|winnipeg|quebec city|hamilton ontario|halifax",
    "AU": "sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart|darwin",
    "NZ": "auckland|wellington|christchurch|hamilton nz|dunedin",
    "DE": "berlin|munich|münchen|hamburg|cologne|köln|frankfurt|stuttgart|düsseldorf|dusseldorf|leipzig|dortmund|essen|"
    "bremen|dresden|hanover|hannover|nuremberg|nürnberg|bonn|mannheim|karlsruhe",
    "AT": "vienna|wien|graz|linz|salzburg|innsbruck",
    "CH": "zurich|zürich|geneva|genève|basel|bern|lausanne|lucerne|luzern|lugano|winterthur|st. gallen|zug",
    "FR": "paris|lyon|marseille|toulouse|nice france|nantes|bordeaux|lille|strasbourg|montpellier|rennes|grenoble",
    "ES": "madrid|barcelona|valencia|seville|sevilla|bilbao|malaga|málaga|zaragoza|palma",
    "PT": "lisbon|lisboa|porto|braga|coimbra",
    "IT": "rome|roma|milan|milano|naples|napoli|turin|torino|florence|firenze|bologna|venice|venezia|genoa|"
    "palermo|verona",
    "NL": "amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|groningen",
    "BE": "brussels|bruxelles|antwerp|antwerpen|ghent|gent|bruges|liège|leuven",
    "LU": "luxembourg city",
    "DK": "copenhagen|københavn|aarhus|odense|aalborg",
    "SE": "stockholm|gothenburg|göteborg|malmö|malmo|uppsala",
    "NO": "oslo|bergen|trondheim|stavanger|tromsø",
    "FI": "helsinki|espoo|tampere|turku|oulu",
    "IS": "reykjavik|reykjavík",
    "PL": "warsaw|warszawa|krakow|kraków|cracow|wroclaw|wrocław|gdansk|gdańsk|poznan|poznań|łódź|lodz|katowice",
    "CZ": "prague|praha|brno|ostrava",
    "SK": "bratislava|kosice|košice",
    "HU": "budapest|debrecen",
    "RO": "bucharest|bucurești|cluj|cluj-napoca|timisoara|iasi",
    "BG": "sofia|plovdiv|varna",
    "GR": "athens|thessaloniki",
    "HR": "zagreb|split croatia",
    "RS": "belgrade|novi sad",
    "SI": "ljubljana",
    "EE": "tallinn|tartu",
    "LV": "riga",
    "LT": "vilnius|kaunas",
    "UA": "kyiv|kiev|lviv|odesa|odessa|kharkiv",
    "RU": "moscow|saint petersburg|st. petersburg russia",
    "TR": "istanbul|ankara|izmir|antalya",
    "IL": "tel aviv|jerusalem|haifa",
    "AE": "dubai|abu dhabi|sharjah",
    "SA": "riyadh|jeddah",
    "QA": "doha",
    "EG": "cairo|alexandria egypt",
    "MA": "casablanca|rabat|marrakech|marrakesh",
    "TN": "tunis",
    "NG": "lagos|abuja",
    "GH": "accra",
    "KE": "nairobi|mombasa",
    "UG": "kampala",
    "TZ": "dar es salaam",
    "RW": "kigali",
    "ET": "addis ababa",
    "ZA": "johannesburg|joburg|cape town|durban|pretoria",
    "IN": "mumbai|bombay|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|madras|kolkata|pune|ahmedabad|gurgaon|"
    "gurugram|noida|jaipur|kochi|lucknow|indore|chandigarh",
    "PK": "karachi|lahore|islamabad",
    "BD": "dhaka",
    "LK": "colombo",
    "NP": "kathmandu",
    "CN": "beijing|shanghai|shenzhen|guangzhou|chengdu|hangzhou",
    "TW": "taipei",
    "JP": "tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|sapporo",
    "KR": "seoul|busan",
    "TH": "bangkok|chiang mai|phuket",
    "VN": "hanoi|ho chi minh city|saigon|da nang",
    "MY": "kuala lumpur|kl|penang|johor bahru",
    "ID": "jakarta|bali|surabaya|bandung",
    "PH": "manila|cebu|makati|quezon city|davao",
    "BR": "são paulo|sao paulo|rio de janeiro|rio|brasília|brasilia|belo horizonte|curitiba|porto alegre|recife|"
    "salvador bahia|florianópolis|florianopolis|fortaleza",
    "MX": "mexico city|ciudad de méxico|cdmx|guadalajara|monterrey|tijuana|puebla|cancun|cancún",
    "AR": "buenos aires|rosario|mendoza",
    "CL": "santiago|santiago de chile|valparaíso",
    "CO": "bogota|bogotá|medellin|medellín|cali",
    "PE": "lima|arequipa|cusco",
    "EC": "quito|guayaquil",
    "UY": "montevideo",
    "CR": "san josé costa rica",
    "PA": "panama city",
}
_US_STATES = (*word_list(
        "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho "
        "illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota "
        "mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah "
        "vermont virginia wisconsin wyoming"),
    "new hampshire", "new jersey", "new mexico", "new york state", "north carolina", "north dakota", "rhode island",
    "south carolina", "south dakota", "washington state", "west virginia",
)  # fmt: skip
_PROVINCES = {
    "CA": "ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland",
    "AU": "new south wales|nsw|queensland|victoria australia|tasmania|western australia|south australia",
    "GB": "england|scotland|wales|northern ireland|yorkshire|cornwall|kent",
    "DE": "bavaria|bayern|saxony|hesse|hessen|baden-württemberg|north rhine-westphalia|nrw|lower saxony|brandenburg",
    "AT": "tyrol|tirol|styria|carinthia",
    "ES": "catalonia|andalusia|basque country|mallorca",
    "FR": "brittany|normandy|provence|alsace",
    "IT": "tuscany|lombardy|sicily|sardinia|piedmont|veneto",
    "BE": "flanders|wallonia",
    "IN": "maharashtra|karnataka|tamil nadu|kerala|gujarat|punjab india|telangana|rajasthan|uttar pradesh",
    "BR": "minas gerais|bahia|paraná|santa catarina",
    "MX": "jalisco|yucatan|nuevo león|nuevo leon",
}

PLACES = PlaceWords(
    countries={
        "us": "US", "usa": "US", "u.s.": "US", "u.s.a.": "US", "u.s": "US", "america": "US", "the states": "US",
        "states": "US", "united states of america": "US", "uk": "GB", "u.k.": "GB", "u.k": "GB", "britain": "GB",
        "great britain": "GB", "gb": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "holland": "NL",
        "the netherlands": "NL", "czech republic": "CZ", "czechia": "CZ", "uae": "AE", "emirates": "AE",
        "south korea": "KR", "korea": "KR", "turkey": "TR", "türkiye": "TR", "ivory coast": "CI", "russia": "RU",
        "vietnam": "VN", "viet nam": "VN", "taiwan": "TW", "macedonia": "MK", "bosnia": "BA", "burma": "MM",
        "cape verde": "CV", "republic of ireland": "IE", "eire": "IE", "aotearoa": "NZ", "oz": "AU",
        "down under": "AU",
        "hong kong": "HK", "hongkong": "HK", "macau": "MO", "congo": "CG", "drc": "CD", "trinidad": "TT",
        "syria": "SY",
        "tanzania": "TZ", "bolivia": "BO", "venezuela": "VE", "iran": "IR", "moldova": "MD", "laos": "LA",
        "palestine": "PS", "swaziland": "SZ", "micronesia": "FM", "vatican": "VA", "brunei": "BN", "kosovo": "XK",
    },
    states=dict.fromkeys(_US_STATES, "US")
    | {name: country for country, names in _PROVINCES.items() for name in names.split("|")},
    cities={name: country for country, names in _CITIES.items() for name in names.split("|")},
    prefixes=frozenset({"in", "from", "the", "based", "near", "we're", "located", "at"}),
)  # fmt: skip
