"""Rivers of the country, joined where the source cuts them."""
from shapely.geometry import LineString, MultiLineString
from shapely.ops import linemerge, unary_union

from .sources import gshhg_rivers

# Degrees outside the border up to which a river is kept, so that those that are the border stay whole.
MARGIN = 0.05
# Degrees a simplified line may be off; the source has a point every few kilometres.
TOLERANCE = 0.003
# Degrees below which a piece joined to nothing is left out.
SHORTEST = 0.08


def rivers(country):
    near = country.buffer(MARGIN)
    lines = [LineString(line) for line in gshhg_rivers(country.bounds)]
    inside = [line.intersection(near) for line in lines if line.intersects(near)]
    parts = [part for line in inside for part in getattr(line, "geoms", [line]) if part.length > 0]
    merged = linemerge(unary_union(parts))
    merged = merged.geoms if isinstance(merged, MultiLineString) else [merged]
    kept = [part.simplify(TOLERANCE) for part in merged if part.length >= SHORTEST]
    return sorted([[(round(x, 3), round(y, 3)) for x, y in part.coords] for part in kept], key=lambda l: (-len(l), l))
