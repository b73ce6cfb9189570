"""Other solvers on the same file with the same budget and one core, where the running Python has them.

As a program: peers.py SOLVER FILE SECONDS ANSWER. It writes what the independent checkers read.
"""
import importlib.util
import json
import os
import subprocess
import sys

ROUTING = {"PyVRP": "pyvrp", "OR-Tools": "ortools"}
DAYS = {"VROOM": "vroom"}


def installed(solvers):
    return [name for name, module in solvers.items() if importlib.util.find_spec(module)]


def run(name, path, seconds, answer):
    """False when the solver found nothing in time."""
    if os.path.exists(answer):
        os.remove(answer)
    subprocess.run([sys.executable, __file__, name, str(path), str(seconds), str(answer)], check=False,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.path.exists(answer)


class Solomon:
    """A fleet and its customers; distances are cut off after one decimal and counted in tenths."""

    def __init__(self, path):
        rows = [line.split() for line in open(path)]
        self.vehicles, self.capacity = next(
            (int(row[0]), int(row[1])) for before, row in zip(rows, rows[1:]) if before and before[0] == "NUMBER")
        self.places = [[int(float(word)) for word in row[:7]] for row in rows if len(row) >= 7 and row[0].isdigit()]

    def distance(self, a, b):
        (_, x, y, *_), (_, u, v, *_) = self.places[a], self.places[b]
        return int(10 * ((x - u) ** 2 + (y - v) ** 2) ** 0.5 + 1e-9)

    def matrix(self):
        everywhere = range(len(self.places))
        return [[self.distance(a, b) for b in everywhere] for a in everywhere]


def write_routes(routes, answer):
    with open(answer, "w") as text:
        for number, route in enumerate((route for route in routes if route), 1):
            text.write(f"Route #{number}: {' '.join(map(str, route))}\n")


def pyvrp(path, seconds, answer):
    import numpy
    from pyvrp import Client, Depot, Location, ProblemData, VehicleType, solve
    from pyvrp.stop import MaxRuntime
    fleet = Solomon(path)
    places = [Location(x, y) for _, x, y, *_ in fleet.places]
    opens, closes = (10 * time for time in fleet.places[0][4:6])
    clients = [Client(number, delivery=[demand], service_duration=10 * service, tw_early=10 * early, tw_late=10 * late)
               for number, (_, _, _, demand, early, late, service) in enumerate(fleet.places) if number > 0]
    vehicles = VehicleType(fleet.vehicles, [fleet.capacity], tw_early=opens, tw_late=closes)
    matrix = numpy.array(fleet.matrix())
    data = ProblemData(places, clients, [Depot(0)], [vehicles], [matrix], [matrix])
    found = solve(data, MaxRuntime(seconds), seed=1, display=False)
    if found.is_feasible():
        write_routes([[stop.idx + 1 for stop in route if stop.is_client()] for route in found.best.routes()], answer)


def ortools(path, seconds, answer):
    from ortools.constraint_solver import pywrapcp, routing_enums_pb2
    fleet = Solomon(path)
    matrix = fleet.matrix()
    manager = pywrapcp.RoutingIndexManager(len(matrix), fleet.vehicles, 0)
    model = pywrapcp.RoutingModel(manager)
    node = manager.IndexToNode
    way = model.RegisterTransitCallback(lambda a, b: matrix[node(a)][node(b)])
    time = model.RegisterTransitCallback(lambda a, b: matrix[node(a)][node(b)] + 10 * fleet.places[node(a)][6])
    load = model.RegisterUnaryTransitCallback(lambda a: fleet.places[node(a)][3])
    model.SetArcCostEvaluatorOfAllVehicles(way)
    horizon = 10 * fleet.places[0][5]
    model.AddDimension(time, horizon, horizon, False, "time")
    model.AddDimension(load, 0, fleet.capacity, True, "load")
    for place in range(1, len(matrix)):
        model.GetDimensionOrDie("time").CumulVar(manager.NodeToIndex(place)).SetRange(
            10 * fleet.places[place][4], 10 * fleet.places[place][5])
    options = pywrapcp.DefaultRoutingSearchParameters()
    options.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.PARALLEL_CHEAPEST_INSERTION
    options.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    options.time_limit.FromMilliseconds(int(1000 * float(seconds)))
    plan = model.SolveWithParameters(options)
    if plan:
        routes = []
        for vehicle in range(fleet.vehicles):
            index, route = plan.Value(model.NextVar(model.Start(vehicle))), []
            while not model.IsEnd(index):
                route.append(node(index))
                index = plan.Value(model.NextVar(index))
            routes.append(route)
        write_routes(routes, answer)


def vroom(path, seconds, answer):
    """VROOM knows no budget: it takes the time it takes."""
    import vroom
    found = vroom.Input.from_json(str(path)).solve(exploration_level=5, nb_threads=1)
    found.to_json(str(answer))


if __name__ == "__main__":
    solver, path, seconds, answer = sys.argv[1:]
    {"PyVRP": pyvrp, "OR-Tools": ortools, "VROOM": vroom}[solver](path, float(seconds), answer)
