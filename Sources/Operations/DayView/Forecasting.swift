package import DeskModel
import Geography
import ServiceModel
import Storage

extension ServiceDesk {
    /// When visits could begin with the traffic of their hours; empty where no hour makes a difference. Lists ask, so that
    /// they call late what the board calls late.
    func forecasts(of visits: some Sequence<Visit>) throws -> [Visit.ID: Timestamp] {
        guard try travel().settings.hasHours else { return [:] }
        let today = company.calendar.day(of: now)
        // Of a day that is over nothing is foreseen; a night shift of yesterday still goes on.
        let days = Set(
            visits.filter { $0.state.isScheduled || $0.state == .enRoute }.flatMap { $0.placement?.days ?? [] }
        ).filter { $0 >= today - 1 && $0.since(today) < 366 }
        guard let first = days.min(), let last = days.max() else { return [:] }
        let sheets = try view(from: first, days: last.since(first) + 1).sheets
        let stops = sheets.filter { days.contains($0.key.day) }.values.flatMap(\.stops)
        return Dictionary(stops.compactMap { stop in stop.forecast.map { (stop.visit, $0) } }) { first, _ in first }
    }

    /// An order as lists show it.
    package func line(of detail: OrderDetail) throws -> OrderLine {
        var line = OrderLine(detail)
        line.forecasts = try forecasts(of: detail.visits.lazy.map(\.visit))
        return line
    }
}
