"""The scheme of main roads: reads `roads.txt` and finds what is wrong with it."""
import math
import os
import sys

from .towns import kilometres

LIST = os.path.join(os.path.dirname(__file__), "roads.txt")
# A road is so many times as long as the straight lines between its towns: 1 where they lie on it, more where it bends
# between them, less where the line goes into towns that the road passes by.
WINDING = (0.93, 1.12)
# Kilometres between one town and the next.
LONGEST_LEG = 62
# Degrees between one leg and the next: more is a zigzag, or a town out of its turn.
SHARPEST_TURN = 100
# How many times larger a town is than the village for which nobody would take it.
TOWN_TO_VILLAGE = 5


def roads(towns):
    """(name, known kilometres, towns) of every road; ends with all faults when there are any."""
    found, faults = [], []
    with open(LIST, encoding="utf-8") as file:
        lines = [line.strip() for line in file if line.strip() and not line.startswith("#")]
    for line in lines:
        name, known, stops = line.split("|")
        way = [resolve(stop, towns, f"{name}: {stop}", faults) for stop in stops.split(";")]
        if None not in way:
            faults += [f"{name}: {fault}" for fault in unlikely(way, int(known))]
            found.append((name, int(known), way))
    if faults:
        sys.exit("\n".join(faults))
    return found


def resolve(stop, towns, where, faults):
    name, _, qualifier = stop.partition(" (")
    matches = [place for place in towns if place["name"] == name and not place["city"]]
    if qualifier:
        matches = [place for place in matches if place["voivodeship"] == qualifier.rstrip(")")]
        # A village there may bear the name too.
        matches = [place for place in matches if place["population"] * TOWN_TO_VILLAGE > matches[0]["population"]]
    if len(matches) == 1:
        return matches[0]
    faults.append(f"{where}: {len(matches)} towns {[place['voivodeship'] for place in matches]}")
    return None


def length(way):
    return sum(kilometres(one, two) for one, two in zip(way, way[1:]))


def turn(one, two, three):
    """Degrees between the leg to `two` and the leg from it."""
    def heading(start, end):
        east = (end["longitude"] - start["longitude"]) * math.cos(math.radians(start["latitude"]))
        return math.degrees(math.atan2(end["latitude"] - start["latitude"], east))

    return abs((heading(two, three) - heading(one, two) + 180) % 360 - 180)


def unlikely(way, known):
    for one, two in zip(way, way[1:]):
        leg = kilometres(one, two)
        if leg > LONGEST_LEG:
            yield f"{leg:.0f} km from {one['name']} to {two['name']}"
    for one, two, three in zip(way, way[1:], way[2:]):
        if turn(one, two, three) > SHARPEST_TURN:
            yield f"turns by {turn(one, two, three):.0f}° in {two['name']}"
    winding = known / length(way)
    if not WINDING[0] <= winding <= WINDING[1]:
        yield f"{known} km known, {length(way):.0f} km by its towns: {winding:.2f} times"
