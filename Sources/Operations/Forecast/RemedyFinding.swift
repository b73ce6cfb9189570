package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// For how many jeopardies, the worst first, a remedy is looked for.
    package static let remediesWanted = 12
    /// How many places of a visit are proved at most, the cheapest first.
    static let placesProved = 8

    /// The forecast with the remedies that were found for the very same jeopardies a moment ago: they are looked for anew
    /// meanwhile, and whatever is carried out is checked once more.
    package func remembering(_ forecast: Forecast) -> Forecast {
        let known = forecasts.remedies
        var forecast = forecast
        for (index, jeopardy) in forecast.jeopardies.enumerated() {
            guard let old = known[jeopardy.visit], old.jeopardy == jeopardy else { continue }
            forecast.jeopardies[index].remedy = old.remedy
        }
        return forecast
    }

    /// The forecast with the best remedy for each of its worst jeopardies. Every technician's day is priced for that, by the
    /// law by which visits are placed, and the forecast of the best of them proves it: what is told fits and holds when it is
    /// carried out. Ends early when `isCancelled`.
    package func remedied(_ forecast: Forecast, isCancelled: @Sendable () -> Bool = { false }) throws -> Forecast {
        // A desk that shows other days prices those; it looks for remedies when it is back.
        if let days = snapshots.days, !days.contains(forecast.day) { return forecast }
        var forecast = forecast
        let known = forecasts.remedies
        var found: ForecastRemedies = [:]
        let troubled = Set(forecast.jeopardies.compactMap(\.technician))
        var proof: RemedyProof?
        for index in forecast.jeopardies.indices.prefix(Self.remediesWanted) {
            if isCancelled() { return forecast }
            let jeopardy = forecast.jeopardies[index]
            let remedy: Remedy
            if let old = known[jeopardy.visit], old.jeopardy == jeopardy, old.sequence == forecast.sequence {
                remedy = old.remedy
            } else {
                var ready = try proof ?? self.proof(forecast)
                remedy = try self.remedy(for: jeopardy, &ready, troubled)
                proof = ready
            }
            found[jeopardy.visit] = FoundRemedy(jeopardy: jeopardy, sequence: forecast.sequence, remedy: remedy)
            forecast.jeopardies[index].remedy = remedy
        }
        forecasts.keep(found)
        return forecast
    }

    /// What all places of a forecast are proved on.
    private func proof(_ forecast: Forecast) throws -> RemedyProof {
        RemedyProof(
            view: try viewOfToday(), forecast: forecast,
            snapshot: try snapshot(of: snapshots.days ?? [forecast.day - 1, forecast.day]), company: company,
            spread: try spread())
    }

    /// What can best be done about one; nothing more is given to whoever is `troubled` already.
    private func remedy(
        for jeopardy: Jeopardy, _ proof: inout RemedyProof, _ troubled: Set<Technician.ID>
    ) throws -> Remedy {
        let view = proof.view
        func canBeSent(_ jeopardy: Jeopardy) -> Bool {
            // What is over cannot be handed to anybody any more.
            view.visits[jeopardy.visit]?.placement.map { $0.end > now } ?? false
        }
        switch jeopardy.reason {
        case .waiting, .onTheWay, .over, .paused: return .ask(jeopardy.who ?? "?")
        default: break
        }
        let isBound = jeopardy.bound.kind != nil
        let isSafe = jeopardy.left >= 0 && !(jeopardy.forecast?.isAtRisk ?? false)
        if jeopardy.reason == .notSent, isSafe || !isBound, canBeSent(jeopardy) { return .send }
        switch jeopardy.reason {
        // Nothing is late by it: the technician knows why nothing was told.
        case .silent, .notBegun, .notLeft: if !isBound { return .ask(jeopardy.who ?? "?") }
        default: break
        }
        if let gift = try gift(of: jeopardy, &proof, troubled) { return .give(gift) }
        switch jeopardy.reason {
        case .notSent: if canBeSent(jeopardy) { return .send }
        case .silent, .notBegun, .notLeft: return .ask(jeopardy.who ?? "?")
        default: break
        }
        guard jeopardy.technician != nil, let start = jeopardy.forecast?.start, isBound else {
            return .nothingBetter
        }
        return .tell(start)
    }

    /// What it costs in every cell of the forecast's day, by the state that is proved on: other desks go on writing meanwhile, and
    /// an engine for each of their states would be made for every jeopardy. Work over several days cannot be proved.
    private func prices(of visit: Visit.ID, _ proof: inout RemedyProof) throws -> [CellKey: CellPrice] {
        guard let entry = proof.snapshot.visits[visit] else { return [:] }
        let known = proof.pricing.flatMap { $0.engine.serves([visit]) ? $0 : nil }
        var pricing = try known ?? pricing(over: proof.snapshot, inHand: [visit])
        pricing.long = nil
        proof.pricing = pricing
        let people = proof.snapshot.technicians.filter {
            !LongPlacing.isLong(entry, for: $0, by: proof.snapshot.travel)
        }
        return pricing.prices(of: [visit], in: people.map { CellKey($0.id, proof.forecast.day) })
    }

    /// The cheapest place of the day that is proved to be in time, with somebody whose own day is not at risk; without any, the
    /// one that is proved to be least late, where that is earlier than what is expected by a quarter of an hour. Prices say
    /// where it fits, and the forecast of that day whether it holds.
    private func gift(
        of jeopardy: Jeopardy, _ proof: inout RemedyProof, _ troubled: Set<Technician.ID>
    ) throws -> Remedy.Gift? {
        let view = proof.view
        guard let card = view.visits[jeopardy.visit], card.state == .open || card.state.isScheduled else { return nil }
        let prices = try prices(of: jeopardy.visit, &proof)
        let names = Dictionary(view.technicians.map { ($0.id, $0.name) }) { $1 }
        let places = prices.compactMap { cell, price -> (cell: CellKey, place: Insertion)? in
            guard cell.technician != jeopardy.technician, names[cell.technician] != nil, let place = price.best,
                place.delays == 0, !troubled.contains(cell.technician)
            else { return nil }
            return (cell, place)
        }
        func gift(_ cell: CellKey, _ place: Insertion, _ found: RemedyProof.Outcome) -> Remedy.Gift {
            Remedy.Gift(
                technician: cell.technician, name: names[cell.technician] ?? "", day: cell.day, start: place.start,
                expected: found.start, extraMinutes: place.extraMinutes, late: found.lateness?.minutes ?? 0,
                missed: found.missed)
        }
        let near = places.filter { $0.place.lateness == nil }.sorted {
            ($0.place.extraTravel, $0.place.start, $0.cell.technician)
                < ($1.place.extraTravel, $1.place.start, $1.cell.technician)
        }
        for (cell, place) in near.prefix(Self.placesProved) {
            guard let found = proof.outcome(of: jeopardy.visit, at: cell, place), found.isInTime else { continue }
            return gift(cell, place, found)
        }
        let early = places.sorted {
            ($0.place.start, $0.place.extraTravel, $0.cell.technician)
                < ($1.place.start, $1.place.extraTravel, $1.cell.technician)
        }
        let proved = early.prefix(Self.placesProved / 2).compactMap { cell, place in
            proof.outcome(of: jeopardy.visit, at: cell, place).map { (cell, place, $0) }
        }
        guard let best = proved.min(by: { ($0.2.start, $0.1.extraTravel) < ($1.2.start, $1.1.extraTravel) }) else {
            return nil
        }
        if let expected = jeopardy.forecast?.start, best.2.start + Watchdog.reportGrace > expected { return nil }
        return gift(best.0, best.1, best.2)
    }
}

typealias ForecastRemedies = [Visit.ID: FoundRemedy]
