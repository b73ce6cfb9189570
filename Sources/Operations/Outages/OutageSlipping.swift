import DeskModel
import ServiceModel

/// The engine lets a day that has begun begin where its plan did; the day itself is judged from now. What would begin some minutes
/// before anybody can be there begins when he can.
extension OutageSolving {
    /// At most this much later, in seconds: what has to wait longer is no slip.
    private static let slip = 15 * 60

    /// The same moves at starts that hold, where that breaks fewer rules.
    func slipping(_ moves: [OutageMove]) -> [OutageMove] {
        let days = figures.days(with: moves)
        var slipped = moves
        for index in moves.indices {
            guard let place = moves[index].move.to, !place.isSplit,
                let stop = days[place.cell]?.stops.first(where: { $0.visit == moves[index].visit }),
                let earliest = stop.breaches.compactMap(\.earliestStart).max(),
                (1...Self.slip).contains(earliest.since(place.start))
            else { continue }
            let start = Timestamp(seconds: (earliest.seconds + 59) / 60 * 60)
            slipped[index].move.to = place.lasting(from: start, to: place.end + start.since(place.start))
        }
        return broken(figures.days(with: slipped)) < broken(days) ? slipped : moves
    }

    private func broken(_ days: [CellKey: DaySheet]) -> Int {
        days.values.reduce(0) { sum, sheet in sum + sheet.stops.reduce(0) { $0 + $1.breaches.count } }
    }
}

extension Breach {
    /// Before when it may not start, where that is the rule.
    fileprivate var earliestStart: Timestamp? {
        guard case .planning(.startsTooEarly(let earliest, _)) = self else { return nil }
        return earliest
    }
}
