"""Places of GeoNames with their faults mended, and which of them are districts."""
import math
import sys

from shapely.geometry import Point

from .sources import geonames

# GeoNames' numbers, in the order of the Polish alphabet, which is that of `Voivodeship` in the program.
VOIVODESHIPS = {
    "72": "dolnośląskie", "73": "kujawsko-pomorskie", "75": "lubelskie", "76": "lubuskie", "74": "łódzkie",
    "77": "małopolskie", "78": "mazowieckie", "79": "opolskie", "80": "podkarpackie", "81": "podlaskie",
    "82": "pomorskie", "83": "śląskie", "84": "świętokrzyskie", "85": "warmińsko-mazurskie", "86": "wielkopolskie",
    "87": "zachodniopomorskie",
}
ORDER = list(VOIVODESHIPS.values())

CAPITALS = {
    "dolnośląskie": "Wrocław", "kujawsko-pomorskie": "Bydgoszcz", "lubelskie": "Lublin",
    "lubuskie": "Gorzów Wielkopolski", "łódzkie": "Łódź", "małopolskie": "Kraków", "mazowieckie": "Warszawa",
    "opolskie": "Opole", "podkarpackie": "Rzeszów", "podlaskie": "Białystok", "pomorskie": "Gdańsk",
    "śląskie": "Katowice", "świętokrzyskie": "Kielce", "warmińsko-mazurskie": "Olsztyn", "wielkopolskie": "Poznań",
    "zachodniopomorskie": "Szczecin",
}

# By GeoNames id. Names in the Polish spelling, where the source has an English or a plain one.
NAMES = {756135: "Warszawa", 3103402: "Bielsko-Biała", 3097391: "Jastrzębie-Zdrój"}

# By GeoNames id. `check` found them: they lie far outside the voivodeship the source gives.
CORRECTED_VOIVODESHIPS = {3084237: "lubuskie", 3080533: "dolnośląskie", 3091311: "małopolskie"}

# Kilometres a place may lie outside its voivodeship: as exact as borders of one to ten million are.
BORDER_ERROR = 5

# The source mixes city districts among the towns. Within this many kilometres of a city everything is its district, but
# for the neighbours named here.
DISTRICTS_AROUND = {
    "Warszawa": (15.0, {
        "Kolonia Opacz", "Ząbki", "Rybie", "Jaworowa", "Raszyn", "Nowe Grocholice", "Michałowice", "Babice", "Reguły",
        "Marki", "Stare Babice", "Piastów", "Zielonka", "Mysiadło", "Zielonki-Wieś", "Łomianki", "Józefosław",
        "Duchnice", "Ożarów Mazowiecki"}),
    "Wrocław": (10.0, {"Radwanice", "Żerniki Wrocławskie", "Bielany Wrocławskie", "Wilczyce", "Psary"}),
    "Gdańsk": (8.8, {"Przejazdowo", "Borkowo Łostowickie", "Kowale"}),
    "Bielsko-Biała": (5.3, set()),
}
# Districts of other cities, or farther out: the city, how far to look, the districts.
DISTRICTS_NAMED = {
    "Wrocław": (14, {
        "Zakrzów", "Złotniki", "Stabłowice", "Świniary", "Jarnołtów-Jerzmanowo",
        "Jerzmanowo-Jarnołtów-Strachowice-Osiniec", "Marszowice", "Pracze Odrzańskie-Janówek",
        "Leśnica-Ratyń-Pustki"}),
    "Gdańsk": (13, {"Żabianka-Wejhera-Jelitkowo-Tysiąclecia", "Kokoszki", "Matarnia"}),
    "Gdynia": (8, {"Wielki Kack"}),
    "Szczecin": (10, {"Świerczewo", "Drzetowo-Grabowo", "Podjuchy", "Dąbie"}),
    "Kraków": (10, {"Grzegórzki", "Bieńczyce", "Sidzina"}),
    "Rzeszów": (6, {"Przybyszówka"}),
    "Olsztyn": (5, {"Kortowo"}),
    "Rybnik": (5, {"Zebrzydowice"}),
    "Opole": (5, {"Winów"}),
    "Piekary Śląskie": (5, {"Brzeziny Śląskie"}),
}


def kilometres(a, b):
    one, two = math.radians(a["latitude"]), math.radians(b["latitude"])
    east = math.radians(a["longitude"] - b["longitude"])
    h = math.sin((one - two) / 2) ** 2 + math.cos(one) * math.cos(two) * math.sin(east / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(h))


def places():
    """Largest first; places of one size by name and number, so that the order is always the same."""
    found = geonames("PL")
    for place in found:
        key = place["geonameid"]
        place["name"] = NAMES.get(key, place["name"])
        place["voivodeship"] = CORRECTED_VOIVODESHIPS.get(key) or VOIVODESHIPS[place["admin1code"]]
        place["city"] = ""
    missing = set(NAMES.values()) - {place["name"] for place in found}
    if missing:
        sys.exit(f"not found: {sorted(missing)}")
    found.sort(key=lambda place: (-place["population"], place["name"], place["geonameid"]))
    mark_districts(found)
    return found


def mark_districts(towns):
    cities = {}
    for place in towns:
        cities.setdefault(place["name"], place)
    for name, (radius, neighbours) in DISTRICTS_AROUND.items():
        for place in towns:
            if place is not cities[name] and kilometres(place, cities[name]) <= radius:
                place["city"] = "" if place["name"] in neighbours else name
    for name, (radius, districts) in DISTRICTS_NAMED.items():
        near = [place for place in towns if place["name"] in districts and kilometres(place, cities[name]) <= radius]
        missing = districts - {place["name"] for place in near}
        if missing:
            sys.exit(f"no such district of {name}: {sorted(missing)}")
        for place in near:
            place["city"] = name


def capitals(towns):
    """Where each voivodeship's capital is, as (longitude, latitude); the largest place of a name comes first."""
    largest = {}
    for place in towns:
        largest.setdefault(place["name"], (place["longitude"], place["latitude"]))
    return {voivodeship: largest[name] for voivodeship, name in CAPITALS.items()}


def check(towns, shapes):
    """Every place lies in its voivodeship, or so near that the border may be wrong; how many lie outside."""
    outside, wrong = 0, []
    for place in towns:
        point = Point(place["longitude"], place["latitude"])
        shape = shapes[place["voivodeship"]]
        if shape.contains(point):
            continue
        outside += 1
        nearest = shape.exterior.interpolate(shape.exterior.project(point))
        gap = kilometres(place, {"longitude": nearest.x, "latitude": nearest.y})
        if gap > BORDER_ERROR:
            wrong.append(f"{place['name']} ({place['geonameid']}): {gap:.0f} km outside {place['voivodeship']}")
    if wrong:
        sys.exit("\n".join(wrong))
    return outside
