import DeskModel
import Scheduling
import ServiceModel
import Storage

extension PartsSearch {
    /// Puts loose visits where they are cheapest with their parts, one a day at a time; whether any was placed.
    mutating func placeLoose(_ routes: inout [[Plan.Stop]]) -> Bool {
        let engine = found.engine.holding(found.result.plan)
        let pricing = CellPricing(engine, found.snapshot, company)
        var changed: Set<Int> = []
        var waiting: [Int] = []
        for task in loose.sorted(by: { engine.problem.tasks[$0].priority > engine.problem.tasks[$1].priority }) {
            guard !isStopped(), searches > 0 else { break }
            searches -= 1
            guard let best = cheapest(task, pricing) else { continue }
            guard best.place.insertion.cost * engine.problem.ticksPerMinute < pricing.pricer.omissionCost(of: task)
            else { continue }
            if changed.contains(best.shift) {
                waiting.append(task)
                continue
            }
            put(task, best.place, on: best.shift, pricing, &routes)
            changed.insert(best.shift)
        }
        loose = waiting
        return !changed.isEmpty
    }

    private func cheapest(_ task: Int, _ pricing: CellPricing) -> (shift: Int, place: PartsPricing.Place)? {
        let (engine, visit) = (pricing.engine, pricing.engine.visits[task])
        guard var parts = PartsPricing(pricing, [visit]) else { return nil }
        parts.supply = supply.without([visit])
        let pricer = pricing.pricer
        var open = Array(engine.problem.shifts.indices).inHalves(from: 200) { part in
            var found: [(shift: Int, ways: [Scheduling.Insertion])] = []
            pricer.prices(for: [task], on: part, chunk: part.count) { shifts, prices in
                for (shift, price) in zip(shifts, prices) {
                    if case .fits(let ways) = price { found.append((shift, ways)) }
                }
            }
            return found
        }
        open.sort { ($0.ways[0].cost, $0.shift) < ($1.ways[0].cost, $1.shift) }
        var best: (shift: Int, place: PartsPricing.Place)?
        for (shift, ways) in open.prefix(Self.tries) {
            if let best, best.place.insertion.cost <= ways[0].cost / engine.problem.ticksPerMinute { break }
            guard let place = parts.insertions(ways, on: shift, in: engine.cells[shift]).first,
                best.map({ place.insertion.cost < $0.place.insertion.cost }) ?? true
            else { continue }
            best = (shift, place)
        }
        return best
    }

    private mutating func put(
        _ task: Int, _ place: PartsPricing.Place, on shift: Int, _ pricing: CellPricing, _ routes: inout [[Plan.Stop]]
    ) {
        let engine = pricing.engine
        let (cell, visit) = (engine.cells[shift], engine.visits[task])
        let loads = place.loaded.map { DepotStop.Load(visit: visit, part: $0, $1) }
        if let lone = place.lone {
            routes[shift] = pricing.pricer.timetable(after: lone, on: shift).stops.map {
                Plan.Stop(task: $0.task, start: $0.start)
            }
        } else if let fetch = place.fetch {
            var route = fetch.starts.map { Plan.Stop(task: $0.task, start: $0.start) }
            route.append(Plan.Stop(task: task, start: engine.clock.tick(place.insertion.start)))
            route.append(Plan.Stop(task: DepotInsertion.stop, start: fetch.stopStart))
            routes[shift] = route.sorted { $0.start < $1.start }
            let begin = engine.clock.moment(fetch.stopStart)
            var stop =
                newStops[cell] ?? supply.stops[cell]
                ?? DepotStop(
                    id: DepotStop.ID(.max - Int64(newStops.count)), technician: cell.technician, day: cell.day,
                    place: fetch.depot.place, start: begin, end: begin, loads: [])
            (stop.start, stop.end) = (begin, begin + fetch.depot.minutes * 60)
            newStops[cell] = stop
        }
        if !loads.isEmpty, var stop = newStops[cell] ?? supply.stops[cell] {
            stop.loads = DepotStop.sorted(stop.loads.filter { $0.visit != visit } + loads)
            newStops[cell] = stop
        }
        let placement = ServiceModel.Placement(
            assignments: [Assignment(technician: cell.technician)], day: cell.day, start: place.insertion.start,
            end: place.insertion.end)
        supply.apply([visit: placement], stops: newStops[cell].map { [cell: $0] } ?? [:])
        note(routes[shift], on: shift)
    }
}
