import DeskModel
import ServiceModel
import Storage

/// Finds what is wrong with the moves of a plan, on the days as the plan would leave them.
struct PlanMarking {
    let snapshot: Snapshot
    let sheets: [DaySheet]
    let now: Timestamp

    /// By visit; nothing for a move that harms nobody.
    func marks(of moves: [PlanMove]) -> [Visit.ID: PlanMark] {
        var found: [Visit.ID: (stop: DaySheet.Stop, over: Int)] = [:]
        for sheet in sheets {
            for (index, stop) in sheet.stops.enumerated() {
                found[stop.visit] = (stop, over(sheet, index))
            }
        }
        var marks: [Visit.ID: PlanMark] = [:]
        for move in moves {
            guard let entry = snapshot.visits[move.visit] else { continue }
            let place = found[move.visit]
            let mark =
                if let to = move.to {
                    PlanMark(
                        lateness: place?.stop.lateness, over: place?.over ?? 0,
                        breaksPromise: entry.targets.missesPromise(starting: to.start),
                        missesWish: entry.targets.missesWish(starting: to.start))
                } else {
                    PlanMark(lateness: waiting(entry), breaksPromise: entry.visit.promise != nil)
                }
            if mark.isBad { marks[move.visit] = mark }
        }
        return marks
    }

    /// What a visit misses that goes back to the queue.
    private func waiting(_ entry: BoardVisit) -> Lateness? {
        Lateness(
            of: entry.targets,
            VisitSpan(state: .open, duration: entry.visit.duration, placement: nil, now: now))
    }

    /// Seconds past the shift's end that a stop of a day takes.
    private func over(_ sheet: DaySheet, _ index: Int) -> Int {
        if index == sheet.stops.count - 1 { return sheet.overtime }
        return sheet.shifts.last.map { max(0, sheet.stops[index].end.since($0.end)) } ?? 0
    }
}
