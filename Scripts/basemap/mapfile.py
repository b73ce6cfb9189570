"""Writes the one file that the program carries. `MapFile` in Sources/Geography/Basemap reads it."""

HEAD = """\
# Poland: basemap and gazetteer. Made by Scripts/make_basemap.py; do not edit.
#
# [arcs] [voivodeships]  Natural Earth 10m, public domain (naturalearthdata.com). Joined, closed and simplified to 0.005 degrees.
# [rivers]  GSHHG 2.x / WDBII, intermediate resolution, by Paul Wessel and Walter H. F. Smith, under the GNU Lesser General
#   Public License 3 or later (soest.hawaii.edu/pwessel/gshhg). Cut to Poland, joined, simplified.
# [roads]  A scheme of motorways and expressways from town to town; not surveyed.
# [towns]  GeoNames (geonames.org), CC BY 4.0 (creativecommons.org/licenses/by/4.0). Cut to Poland; names, voivodeships and
#   districts mended; rounded to 0.0001 degrees.
#
# A line is a chain: longitude and latitude of its first point in thousandths of a degree, then the steps to the next.
# arcs: borders, cut where three areas meet. voivodeships: name|numbers of its arcs, the first is 1, negative backwards.
# rivers: chains. roads: name|chain. towns, largest first: name|latitude|longitude in ten-thousandths|population|
# number of the voivodeship from 0|city it is a district of.
"""


def chain(points):
    """Thousandths, as steps."""
    numbers, east, north = [], 0, 0
    for longitude, latitude in points:
        x, y = round(longitude * 1000), round(latitude * 1000)
        if numbers and (x, y) == (east, north):
            continue
        numbers += [x - east, y - north]
        east, north = x, y
    return " ".join(str(number) for number in numbers)


def town(place, order):
    fields = [
        place["name"], str(round(place["latitude"] * 1e4)), str(round(place["longitude"] * 1e4)),
        str(place["population"]), str(order.index(place["voivodeship"]))]
    return "|".join(fields + ([place["city"]] if place["city"] else []))


def text(arcs, rings, rivers, roads, towns):
    order = list(rings)
    sections = {
        "arcs": [chain(points) for _, points in arcs],
        "voivodeships": [f"{name}|" + " ".join(map(str, ring)) for name, ring in rings.items()],
        "rivers": [chain(points) for points in rivers],
        "roads": [
            f"{name}|" + chain([(place["longitude"], place["latitude"]) for place in way]) for name, _, way in roads],
        "towns": [town(place, order) for place in towns],
    }
    lines = [HEAD.rstrip("\n")]
    for name, content in sections.items():
        lines += [f"[{name}]"] + content
    return "\n".join(lines + ["[end]", ""])
