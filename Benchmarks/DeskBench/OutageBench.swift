import DeskModel
import Operations
import ServiceModel

/// Somebody falls ill, and an emergency comes in: what the proposals take, and what a tick does.
struct OutageBench {
    let company: BenchCompany

    func run() throws -> [Measurement] {
        let desk = try company.open()
        let view = try desk.view(from: company.monday, days: BenchCompany.days)
        var (ill, first, urgent, tick) = (Samples(), Samples(), Samples(), Samples())
        let now = desk.now
        for round in 0..<8 {
            let technician = view.technicians[(round * 13) % view.technicians.count]
            let end = desk.company.calendar.span(of: desk.company.calendar.day(of: now) + 1).end
            guard let window = TimeWindow(start: now, end: end) else { continue }
            let request = OutageRequest(id: round, draft: OutageDraft([.off(technician.id, window)]))
            var solved: OutageCase?
            // Who is off already cannot fall ill.
            guard (try? desk.outage(request)) != nil else { continue }
            try ill.time {
                var found = try desk.outage(request)
                let start = ContinuousClock.now
                var isFirst = true
                try found.solve { _ in
                    if isFirst { first.add(start.duration(to: .now)) }
                    isFirst = false
                }
                solved = found
            }
            guard let solved, let proposal = solved.answer.proposals.first else { continue }
            for move in proposal.moves.prefix(4) {
                let ticked = Set(proposal.moves.map(\.visit)).subtracting([move.visit])
                tick.time { _ = solved.totals(of: proposal, ticked: ticked) }
            }
        }
        for round in 0..<8 {
            guard let card = view.queue.dropFirst(round * 97).compactMap({ view.visits[$0] }).first else { continue }
            let request = OutageRequest(
                id: 100 + round, draft: OutageDraft([.emergency(card.order)]), aims: [.leastLate], limit: 1)
            try urgent.time {
                var found = try desk.outage(request)
                try found.solve()
            }
        }
        return [
            Measurement("three proposals for a technician out", ill),
            Measurement("the first of them", first),
            Measurement("an emergency", urgent),
            Measurement("figures after a tick", tick),
        ]
    }
}
