import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Work over several days in the engine's problem.
extension EngineProblemBuilder {
    /// Each part stays to the minute; the break that is taken on site is taken.
    mutating func addParts(of entry: BoardVisit, _ placement: ServiceModel.Placement) {
        split.insert(entry.visit.id)
        guard entry.location != nil, entry.visit.state.holdsTime else { return }
        for part in placement.parts {
            var narrow = entry.narrowed(to: part.day)
            guard let place = narrow.visit.placement, let standing = standing(of: narrow, at: place),
                case .on(let shift, let start) = standing
            else { continue }
            narrow.visit.duration = place.end.since(place.start) / 60
            (narrow.visit.lock, narrow.chain) = (.both, nil)
            if part.pause != nil {
                for one in place.assignments {
                    if let shift = pieceHolding(start, of: CellKey(one.technician, part.day)) {
                        shifts[shift].breaks = []
                    }
                }
            }
            visits.append(entry.visit.id)
            var task = task(of: narrow, standing)
            (task.windows, task.access, task.days, task.lock) = ([], [], nil, .technicianAndTime)
            task.started = start < now || entry.visit.state.isClosed
            tasks.append(task)
            routes[shift].append(Plan.Stop(task: tasks.count - 1, start: start))
            for member in place.assignments.dropFirst() { addSeat(of: member.technician, narrow, place) }
        }
        bounded.insert(entry.visit.id)
    }
}
