import DeskModel
import Geography
import ServiceModel

/// Where a technician is at a moment of a day, if the day goes as planned.
struct MapPosition: Hashable {
    enum Phase: Hashable {
        /// At home, before or after the day's route.
        case home
        /// On the way to the stop of that index; behind the last one it is the way home.
        case driving(to: Int)
        case working(at: Int)
        /// At a stop whose work is over, or waiting for it to begin.
        case waiting(at: Int)
    }

    let phase: Phase
    let point: MapPoint

    init(_ route: MapRoute, _ sheet: DaySheet, at moment: Timestamp) {
        let path = route.visits
        guard !path.isEmpty, sheet.stops.count == route.stops.count, let leaves = sheet.leaves, moment > leaves else {
            self.init(.home, route.home)
            return
        }
        for (index, stop) in sheet.stops.enumerated() {
            let departs = stop.departs
            if let depot = route.depot, let call = sheet.depot, call.index == index, moment < departs,
                moment >= call.departs
            {
                let share = Double(moment.since(call.departs)) / Double(max(1, call.arrival.since(call.departs)))
                let isThere = moment >= call.arrival
                self.init(.driving(to: index), isThere ? depot.point : path[index].towards(depot.point, share))
            } else if let depot = route.depot, depot.index == index, moment >= departs, moment < stop.arrival {
                let share = Double(moment.since(departs)) / Double(max(1, stop.arrival.since(departs)))
                self.init(.driving(to: index), depot.point.towards(path[index + 1], share))
            } else if moment < departs {
                self.init(.waiting(at: index - 1), path[index])
            } else if moment < stop.arrival {
                let share = Double(moment.since(departs)) / Double(max(1, stop.arrival.since(departs)))
                self.init(.driving(to: index), path[index].towards(path[index + 1], share))
            } else if moment < stop.start {
                self.init(.waiting(at: index), path[index + 1])
            } else if moment < stop.end {
                self.init(.working(at: index), path[index + 1])
            } else {
                continue
            }
            return
        }
        let last = path.count - 2
        let end = sheet.stops[last - 1].end
        let home = sheet.home ?? end
        let share = Double(moment.since(end)) / Double(max(1, home.since(end)))
        let isHome = moment >= home
        self.init(isHome ? .home : .driving(to: last), isHome ? route.home : path[last].towards(route.home, share))
    }

    private init(_ phase: Phase, _ point: MapPoint) {
        self.phase = phase
        self.point = point
    }
}
