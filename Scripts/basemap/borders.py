"""The country and its voivodeships as arcs, each drawn once however many areas it bounds."""
import sys

from shapely.geometry import LineString, Point, Polygon, box as rectangle
from shapely.ops import linemerge, polygonize, unary_union

from .sources import natural_earth

# West, south, east, north of everything that is looked at.
FRAME = (13.5, 48.7, 24.7, 55.2)
# Borders stop short of what they meet, those of voivodeships and, on Usedom, that of the country: so many degrees are
# added at both ends.
REACH = 0.03
# Degrees a simplified line may be off.
TOLERANCE = 0.005
# Square degrees.
LARGEST_GAP = 0.001


def extended(line):
    def beyond(end, before):
        east, north = end[0] - before[0], end[1] - before[1]
        length = (east**2 + north**2) ** 0.5
        return (end[0] + east / length * REACH, end[1] + north / length * REACH)

    return [beyond(line[0], line[1])] + line + [beyond(line[-1], line[-2])]


def faces():
    """Everything the lines enclose."""
    lines = [LineString(line) for line in natural_earth("coastline", FRAME)]
    for layer in ("admin_1_states_provinces_lines", "admin_0_boundary_lines_land"):
        lines += [LineString(extended(line)) for line in natural_earth(layer, FRAME)]
    frame = rectangle(*FRAME)
    return list(polygonize(unary_union([line.intersection(frame) for line in lines] + [frame.exterior])))


def voivodeships(capitals):
    """The shape of each voivodeship: the face in which its capital, a (longitude, latitude), lies."""
    found = faces()
    shapes = {}
    for name, capital in capitals.items():
        inside = [face for face in found if face.contains(Point(capital))]
        if len(inside) != 1 or any(inside[0] is other for other in shapes.values()):
            sys.exit(f"{name}: its capital does not lie in a face of its own")
        shapes[name] = inside[0]
    return without_gaps(shapes)


def without_gaps(shapes):
    """Slivers between three lines that nearly meet go to the neighbour with the longest border."""
    gaps = [Polygon(hole) for hole in unary_union(list(shapes.values())).interiors]
    for gap in gaps:
        assert gap.area < LARGEST_GAP, gap.bounds
        nearest = max(shapes, key=lambda name: shapes[name].boundary.intersection(gap.boundary).length)
        shapes[nearest] = shapes[nearest].union(gap)
    return shapes


def arcs(shapes):
    """The borders of the shapes cut where three meet, simplified, and for each the names of those it bounds.

    Cutting first keeps neighbours together: what both have in common is simplified once.
    """
    merged = linemerge(unary_union([shape.exterior for shape in shapes.values()]))
    cut = []
    for arc in merged.geoms:
        middle = arc.interpolate(0.5, normalized=True)
        names = [name for name, shape in shapes.items() if shape.exterior.distance(middle) < 1e-9]
        assert 1 <= len(names) <= 2, names
        cut.append((names, [(round(x, 3), round(y, 3)) for x, y in arc.simplify(TOLERANCE).coords]))
    return sorted(cut, key=lambda arc: (len(arc[0]), arc[0], arc[1]))


def ring(name, cut):
    """One ring a voivodeship: its arcs one after another, as numbers from 1, negative where an arc runs backwards."""
    left = {number: points for number, (names, points) in enumerate(cut, 1) if name in names}
    first = min(left)
    around, start, end = [first], left[first][0], left[first][-1]
    del left[first]
    while end != start:
        for number, points in left.items():
            if end in (points[0], points[-1]):
                forward = points[0] == end
                break
        else:
            sys.exit(f"{name}: its border is not closed")
        around.append(number if forward else -number)
        end = points[-1] if forward else points[0]
        del left[number]
    if left:
        sys.exit(f"{name}: more than one ring")
    return around


def check(ring, cut):
    """The simplified border of an area does not cross itself."""
    points = []
    for number in ring:
        arc = cut[abs(number) - 1][1]
        points += (arc if number > 0 else arc[::-1])[:-1]
    if not Polygon(points).is_valid:
        sys.exit("a border crosses itself; the tolerance is too large")
