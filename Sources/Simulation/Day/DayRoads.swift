import DeskModel
import Operations
import ServiceModel

/// How long everybody was on the road on a day that is over, and how long beyond the shift.
struct DayRoads {
    /// Seconds, home to home.
    private(set) var travel = 0
    private(set) var overtime = 0

    init(_ view: DeskView, _ day: Day, spread: Spread, dice: DayDice) {
        for technician in view.technicians {
            guard let sheet = view.sheets[CellKey(technician.id, day)] else { continue }
            let done = sheet.stops.compactMap { stop in view.visits[stop.visit].map { (stop: stop, card: $0) } }
                .filter { $0.card.state.isFieldResult || $0.card.state.isUnderWay }
            guard let last = done.last else { continue }
            for (stop, card) in done where !stop.rides {
                travel += spread.drive(stop.drive, at: dice.share(card.subject, .travel))
            }
            if let depot = sheet.depot, depot.index < done.count { travel += depot.drive }
            let home = spread.drive(sheet.secondsHome, at: dice.share(last.card.subject, .wayHome))
            travel += home
            let ends = (last.card.times?.ended ?? last.stop.end) + home
            if let shift = sheet.shifts.last?.end, ends > shift { overtime += ends.since(shift) }
        }
    }
}
