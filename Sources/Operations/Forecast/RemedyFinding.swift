package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// For how many jeopardies, the worst first, a remedy is looked for.
    package static let remediesWanted = 12

    /// The forecast with the best remedy for each of its worst jeopardies. Every technician's day is priced for that, by the
    /// law by which visits are placed: what is told fits when it is carried out. Ends early when `isCancelled`.
    package func remedied(_ forecast: Forecast, isCancelled: @Sendable () -> Bool = { false }) throws -> Forecast {
        // A desk that shows other days prices those; it looks for remedies when it is back.
        if let days = snapshots.days, !days.contains(forecast.day) { return forecast }
        var forecast = forecast
        let known = forecasts.remedies
        var found: ForecastRemedies = [:]
        let troubled = Set(forecast.jeopardies.compactMap(\.technician))
        for index in forecast.jeopardies.indices.prefix(Self.remediesWanted) {
            if isCancelled() { return forecast }
            let jeopardy = forecast.jeopardies[index]
            let remedy: Remedy
            if let old = known[jeopardy.visit], old.jeopardy == jeopardy, old.sequence == forecast.sequence {
                remedy = old.remedy
            } else {
                remedy = try self.remedy(for: jeopardy, on: forecast.day, troubled)
            }
            found[jeopardy.visit] = FoundRemedy(jeopardy: jeopardy, sequence: forecast.sequence, remedy: remedy)
            forecast.jeopardies[index].remedy = remedy
        }
        forecasts.keep(found)
        return forecast
    }

    /// What can best be done about one; nothing more is given to whoever is `troubled` already.
    private func remedy(for jeopardy: Jeopardy, on day: Day, _ troubled: Set<Technician.ID>) throws -> Remedy {
        switch jeopardy.reason {
        case .waiting, .onTheWay, .over, .paused: return .ask(jeopardy.who ?? "?")
        default: break
        }
        let isBound = jeopardy.bound.kind != nil
        if jeopardy.reason == .notSent, jeopardy.left >= 0 || !isBound, try canBeSent(jeopardy) { return .send }
        switch jeopardy.reason {
        // Nothing is late by it: the technician knows why nothing was told.
        case .silent, .notBegun, .notLeft: if !isBound { return .ask(jeopardy.who ?? "?") }
        default: break
        }
        if let gift = try gift(of: jeopardy, on: day, troubled) { return .give(gift) }
        switch jeopardy.reason {
        case .notSent: if try canBeSent(jeopardy) { return .send }
        case .silent, .notBegun, .notLeft: return .ask(jeopardy.who ?? "?")
        default: break
        }
        guard jeopardy.technician != nil, let start = jeopardy.forecast?.start, isBound else {
            return .nothingBetter
        }
        return .tell(start)
    }

    /// What is over cannot be handed to anybody any more.
    private func canBeSent(_ jeopardy: Jeopardy) throws -> Bool {
        try viewOfToday().visits[jeopardy.visit]?.placement.map { $0.end > now } ?? false
    }

    /// The cheapest place of the day in time, with somebody whose own day is not at risk: prices know nothing of what was not
    /// begun; without any, the one that is least late, if it is earlier than what is expected
    /// by a quarter of an hour.
    private func gift(
        of jeopardy: Jeopardy, on day: Day, _ troubled: Set<Technician.ID>
    ) throws -> Remedy.Gift? {
        let view = try viewOfToday()
        guard let card = view.visits[jeopardy.visit], card.state == .open || card.state.isScheduled else { return nil }
        let prices = try prices(of: jeopardy.visit, days: [day])
        let names = Dictionary(view.technicians.map { ($0.id, $0.name) }) { $1 }
        let places = prices.compactMap { cell, price -> (cell: CellKey, place: Insertion)? in
            guard cell.technician != jeopardy.technician, names[cell.technician] != nil, let place = price.best,
                place.delays == 0, !troubled.contains(cell.technician)
            else { return nil }
            return (cell, place)
        }
        let inTime = places.filter { $0.place.lateness == nil }.min {
            ($0.place.extraTravel, $0.place.start, $0.cell.technician)
                < ($1.place.extraTravel, $1.place.start, $1.cell.technician)
        }
        let earliest = places.min {
            ($0.place.start, $0.place.extraTravel, $0.cell.technician)
                < ($1.place.start, $1.place.extraTravel, $1.cell.technician)
        }.flatMap { found in
            (jeopardy.forecast?.start).map { found.place.start + Watchdog.reportGrace <= $0 } ?? true ? found : nil
        }
        guard let (cell, place) = inTime ?? earliest, let name = names[cell.technician] else { return nil }
        return Remedy.Gift(
            technician: cell.technician, name: name, day: cell.day, start: place.start,
            extraMinutes: place.extraMinutes,
            late: place.lateness?.minutes ?? 0)
    }
}

typealias ForecastRemedies = [Visit.ID: FoundRemedy]
