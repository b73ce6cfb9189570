import DeskModel
import Geography
package import ServiceModel
import Storage

extension ServiceDesk {
    /// What is not known yet, or not any more: the legs of the planned days, then those between waiting visits and the
    /// `nearest` stops and homes round them; at most `limit` tables, and none of `except`.
    /// `again` wants what is known too.
    package func wantedLegs(
        of days: ClosedRange<Day>, nearest: Int = 8, except: Set<LegWish> = [], limit: Int = .max,
        again: Bool = false
    ) throws -> [LegWish] {
        let list = (days.lowerBound.number...days.upperBound.number).map(Day.init)
        let finder = WishFinder(
            snapshot: try snapshot(of: list), book: again ? LegBook() : try travel().book, except: except)
        let routes = finder.routes(limit)
        return routes + finder.candidates(nearest, limit - routes.count)
    }
}

/// Finds what a snapshot would like to know.
private struct WishFinder {
    let snapshot: Snapshot
    let book: LegBook
    let except: Set<LegWish>

    /// The days whose own legs are not all known.
    func routes(_ limit: Int) -> [LegWish] {
        let homes = Dictionary(snapshot.technicians.map { ($0.id, $0.home) }) { $1 }
        let cells = snapshot.routes.keys.sorted { ($0.day, $0.technician) < ($1.day, $1.technician) }
        return first(limit, of: cells) { cell in
            guard let home = homes[cell.technician] else { return nil }
            let stops = (snapshot.routes[cell] ?? []).compactMap { snapshot.visits[$0]?.location }
            let way = [home] + stops + [home]
            guard zip(way, way.dropFirst()).contains(where: { isMissing($0, $1) }) else { return nil }
            return wish([home] + stops)
        }
    }

    /// Waiting visits with a near neighbour the drive to or from which is not known.
    func candidates(_ nearest: Int, _ limit: Int) -> [LegWish] {
        guard limit > 0 else { return [] }
        let stops = snapshot.routes.values.flatMap { $0 }.compactMap { snapshot.visits[$0]?.location }
        let places = unique(snapshot.technicians.map(\.home) + stops)
        let prepared = places.map(PreparedPlace.init)
        let waiting = snapshot.visits.values.filter { $0.visit.state == .open && $0.orderState.hasOpenWork }
        let ranked = waiting.sorted { ($0.priority.rank, $0.number) < ($1.priority.rank, $1.number) }
        return first(limit, of: ranked) { entry in
            guard let here = entry.location else { return nil }
            let origin = PreparedPlace(here)
            let near = Self.nearest(nearest, to: origin, prepared).map { places[$0] }
            guard near.contains(where: { isMissing(here, $0) || isMissing($0, here) }) else { return nil }
            return wish([here] + near)
        }
    }

    private func first<Subject>(
        _ limit: Int, of subjects: [Subject], _ wish: (Subject) -> LegWish?
    ) -> [LegWish] {
        var wishes: [LegWish] = []
        for subject in subjects where wishes.count < limit {
            if let wish = wish(subject), !except.contains(wish) { wishes.append(wish) }
        }
        return wishes
    }

    /// The numbers of the places nearest to one, in one pass: thousands of visits wait, with thousands of stops round
    /// them.
    private static func nearest(_ count: Int, to origin: PreparedPlace, _ places: [PreparedPlace]) -> [Int] {
        var best: [(chord: Double, place: Int)] = []
        for (place, there) in places.enumerated() {
            let chord = Distance.squaredChord(from: origin, to: there)
            if best.count == count, let worst = best.last, chord >= worst.chord { continue }
            let position = best.firstIndex { chord < $0.chord } ?? best.count
            best.insert((chord, place), at: position)
            if best.count > count { best.removeLast() }
        }
        return best.map(\.place)
    }

    private func isMissing(_ start: Coordinate, _ end: Coordinate) -> Bool {
        LegPlace(start) != LegPlace(end) && book.known(from: start, to: end) == nil
    }

    private func wish(_ places: [Coordinate]) -> LegWish? {
        let places = unique(places)
        return places.count > 1 ? LegWish(places: places) : nil
    }

    private func unique(_ places: [Coordinate]) -> [Coordinate] {
        var seen: Set<LegPlace> = []
        return places.filter { seen.insert(LegPlace($0)).inserted }
    }
}
