package import DeskModel
package import ServiceModel
import Storage
import Synchronization

extension ServiceDesk {
    /// The forecast of today, without remedies. What is kept of the last one is used where nothing changed.
    package func forecast() throws -> Forecast {
        let view = try viewOfToday()
        return forecast(of: view, spread: try spread(), at: now)
    }

    /// The same over a view that was shown just now, where it holds today: the store may be further already, and to bring the view
    /// to that would be to make it twice.
    package func forecast(over view: DeskView?) throws -> Forecast {
        let now = now
        guard let view, view.days.contains(company.calendar.day(of: now)) else { return try forecast() }
        return forecast(of: view, spread: try spread(), at: now)
    }

    /// The same over a view that is there already and holds today.
    package func forecast(of view: DeskView, spread: Spread, at moment: Timestamp) -> Forecast {
        forecasts.kept.withLock { $0.book.forecast(of: view, spread: spread, at: moment) }
    }

    /// How far times spread, by what was measured before today; read once a day.
    package func spread() throws -> Spread {
        let today = company.calendar.day(of: now)
        if let known = forecasts.kept.withLock({ $0.spread }), known.day == today { return known.1 }
        let travel = try travel()
        let spread = try store.read { reader in
            try MeasuredVisits(reader: reader, calendar: company.calendar, travel: travel).spread(before: today)
        }
        forecasts.kept.withLock { $0.spread = (today, spread) }
        return spread
    }

    /// The view that is kept where it holds today; else one of today and the night before, kept apart from it.
    package func viewOfToday() throws -> DeskView {
        let today = company.calendar.day(of: now)
        if let days = snapshots.days, let first = days.first, let last = days.last, first <= today, today <= last {
            return try view(from: first, days: days.count)
        }
        // Whoever shows other days keeps them.
        return try view(of: [today - 1, today], kept: snapshots.days == nil ? snapshots : forecasts.snapshots)
    }

    /// The journal's newest entries of today, oldest first.
    package func feed() throws -> [JournalEntry] {
        try journal(since: company.calendar.span(of: company.calendar.day(of: now)).start, limit: 60)
    }
}
