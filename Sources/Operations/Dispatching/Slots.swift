public import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// The windows that could be offered for a visit, cheapest first and earlier ones first where the cost is the same.
    /// A window counts when the work can begin in it without breaking a rule.
    public func slots(_ request: SlotRequest) throws -> [SlotOffer] {
        let visit = try store.read { try $0.visit(request.visit) }
        guard let visit else { throw Refusal.notFound(.visit, key: request.visit.description) }
        guard visit.state == .open || visit.state == .planned else {
            let number = try store.read { try $0.find(visit.order)?.number }
            throw Refusal.visitState(
                number ?? OrderNumber(year: 0, sequence: 0), visit.state, act: .place,
                possible: VisitLifecycle.acts(in: visit.state))
        }
        let today = company.calendar.day(of: now)
        let days = (0..<max(1, request.days)).map { today + $0 }
        let windows = Dictionary(uniqueKeysWithValues: days.map { ($0, OfferWindows.on($0, company.calendar)) })
        var best: [TimeWindow: SlotOffer] = [:]
        for (cell, price) in try prices(of: request.visit, days: days) {
            guard case .fits(let insertions) = price else { continue }
            for offer in insertions.flatMap({ offers($0, in: cell, windows[cell.day] ?? []) }) {
                best[offer.window] = best[offer.window].map { min($0, offer) } ?? offer
            }
        }
        return Array(best.values.sorted().prefix(max(1, request.limit)))
    }

    /// The windows in which an insertion can begin: it may slip by its slack.
    private func offers(_ insertion: Insertion, in cell: CellKey, _ windows: [TimeWindow]) -> [SlotOffer] {
        windows.compactMap { window in
            let start = max(insertion.start, window.start)
            guard start < window.end, start <= insertion.start + insertion.slack else { return nil }
            var moved = insertion
            let later = start.since(insertion.start)
            moved.start = start
            moved.end = insertion.end + later
            moved.slack -= later
            moved.home = insertion.home + later
            return SlotOffer(window: window, cell: cell, insertion: moved)
        }
    }
}

/// The windows that people are told: two hours each, from eight to six.
enum OfferWindows {
    private static let hours = [8, 10, 12, 14, 16]

    static func on(_ day: Day, _ calendar: CompanyCalendar) -> [TimeWindow] {
        hours.compactMap { hour in
            guard let from = TimeOfDay(hour: hour), let to = TimeOfDay(hour: hour + 2) else { return nil }
            return TimeWindow(
                start: calendar.timestamp(of: day, from), end: calendar.timestamp(of: day, to))
        }
    }
}
