import DeskModel
import ServiceModel

extension DayScript {
    /// Seconds from the beginning until something breaks, and until somebody calls who cannot work: both within two minutes of who
    /// watches at sixty times the speed.
    private static let emergencyAfter = 20 * 60
    private static let sickAfter = 45 * 60
    /// Minutes that work which is under way goes on too long.
    private static let runsOver = 50

    /// Lets something happen soon, so that whoever watches has something to do: work that runs over, an emergency, and a call from
    /// somebody who has much before him.
    mutating func hurry(from start: Timestamp, over view: DeskView, work: [OrderDraft]) {
        if let late = view.visits.values.filter({ $0.state == .working && $0.crewSize == 1 }).map(\.number).min() {
            fortunes[late, default: VisitFortune()].runsOver = Self.runsOver
        }
        var soon: [DayTrouble.Event] = []
        if !work.isEmpty {
            let at = start + Self.emergencyAfter
            let sample = work[Int(dice.share(.day, .sample, -1) * Double(work.count))]
            soon.append(emergency(like: sample, .emergency, at: at))
        }
        let at = start + Self.sickAfter
        if let technician = busiest(view, at: at), let shift = view.sheets[CellKey(technician, day)]?.shifts.last,
            let window = TimeWindow(start: at, end: max(view.calendar.span(of: day).end, shift.end))
        {
            soon.append(DayTrouble.Event(at: at, .sick(technician, window)))
        }
        let drawn = troubles.filter { event in
            guard case .sick(let technician, _) = event.trouble else { return true }
            return !soon.contains { if case .sick(technician, _) = $0.trouble { true } else { false } }
        }
        troubles = (drawn + soon).sorted { $0.at < $1.at }
    }

    /// Who works then and has most before him, in visits and then in minutes.
    private func busiest(_ view: DeskView, at moment: Timestamp) -> Technician.ID? {
        view.technicians.map(\.id).filter { id in
            view.sheets[CellKey(id, day)]?.shifts.contains { $0.contains(moment) } ?? false
        }.max { left, right in
            let (one, other) = (load(left, view, after: moment), load(right, view, after: moment))
            return (one.count, one.minutes, right) < (other.count, other.minutes, left)
        }
    }

    private func load(
        _ technician: Technician.ID, _ view: DeskView, after moment: Timestamp
    ) -> (count: Int, minutes: Int) {
        let ahead = (view.sheets[CellKey(technician, day)]?.stops ?? []).filter { stop in
            stop.start > moment && view.visits[stop.visit]?.placement?.leader == technician
        }
        return (ahead.count, ahead.reduce(0) { $0 + (view.visits[$1.visit]?.duration ?? 0) })
    }
}
