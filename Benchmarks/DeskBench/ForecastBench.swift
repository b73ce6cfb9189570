import DeskModel
import Operations
import ServiceModel

/// A morning of 120 technicians, seen ahead: after one event, and all of it with 200 propagations a visit, as every minute asks.
struct ForecastBench {
    let company: BenchCompany

    func run() throws -> [Measurement] {
        let desk = try company.open()
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        let spread = try desk.spread()
        let now = company.now + 3 * 3600
        let sheets = view.sheets.filter { $0.key.day == company.monday && !$0.value.stops.isEmpty }
        guard let busy = sheets.keys.min(by: { ($0.technician, $0.day) < ($1.technician, $1.day) }) else {
            throw BenchFault.nothingToPlace
        }
        var samples = (whole: Samples(), event: Samples(), figures: Samples(), remedies: Samples(), spread: Samples())
        var forecast = Forecast(sequence: 0, now: now, day: company.monday)
        for round in 0..<30 {
            var book = ForecastBook()
            samples.whole.time { forecast = book.forecast(of: view, spread: spread, at: now) }
            // An event: one technician's day looks different.
            var changed = view
            changed.sheets[busy]?.stops[0].end = sheets[busy]!.stops[0].end + 60 * (round + 1)
            samples.event.time { forecast = book.forecast(of: changed, spread: spread, at: now) }
            guard book.reckoned == 1 else { throw BenchFault.madeTwice(book.reckoned) }
            samples.figures.time { _ = WallFigures(changed, forecast, at: now) }
        }
        for _ in 0..<5 {
            let fresh = try company.open()
            try samples.spread.time { _ = try fresh.spread() }
            _ = try fresh.view(from: company.monday, days: BenchCompany.days)
            let found = try fresh.forecast()
            try samples.remedies.time { _ = try fresh.remedied(found) }
        }
        let visits = forecast.visits.count
        return [
            Measurement("forecast of \(sheets.count) technicians, \(visits) visits, 200 propagations", samples.whole),
            Measurement("the same after one event", samples.event),
            Measurement("figures of the wall", samples.figures),
            Measurement("remedies of the worst twelve, engine not ready", samples.remedies),
            Measurement("spread of times, once a day", samples.spread),
        ]
    }
}
