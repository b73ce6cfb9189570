import Geography
import ServiceModel

/// A day worked out stop by stop: home, drives, waiting, home. It knows nothing of the engine but how long drives take.
struct CountedDay {
    struct Item {
        let place: Coordinate
        let seconds: Int
        var earliest: Timestamp
        var latestEnd: Timestamp
    }

    let home: Coordinate
    let starts: Timestamp
    let ends: Timestamp
    let travel: Travel

    func drive(_ from: Coordinate, _ to: Coordinate, isHome: Bool = false) -> Int {
        travel.drive(seconds: travel.leg(from: TravelPlace(from), to: TravelPlace(to)).seconds, isHome: isHome)
    }

    /// When each of them begins, as early as it can; `nil` when one of them comes too late or home is reached too late.
    func begins(_ items: [Item]) -> [Timestamp]? {
        var (here, now, found) = (home, starts, [Timestamp]())
        for item in items {
            let begin = max(now + drive(here, item.place), item.earliest)
            guard begin + item.seconds <= item.latestEnd else { return nil }
            found.append(begin)
            (here, now) = (item.place, begin + item.seconds)
        }
        return now + drive(here, home, isHome: true) <= ends ? found : nil
    }

    /// Seconds of all drives.
    func drives(_ items: [Item]) -> Int {
        guard let last = items.last else { return 0 }
        let stops = [home] + items.map(\.place)
        return zip(stops, stops.dropFirst()).reduce(0) { $0 + drive($1.0, $1.1) }
            + drive(last.place, home, isHome: true)
    }
}
