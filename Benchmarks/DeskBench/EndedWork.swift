import DeskModel
import Operations
import ServiceModel

/// Ends planned visits, a thousand at most, in part, as a dispatcher tells it in the evening: each asks for its report.
struct EndedWork {
    let company: BenchCompany

    static let visits = 1000

    func end() throws {
        let view = try company.open().view(from: company.monday, days: BenchCompany.days)
        let planned = view.visits.values.filter { $0.state == .planned }.compactMap { card in
            card.placement.map { (visit: card.id, start: $0.start, end: $0.end) }
        }.sorted { ($0.end, $0.visit) < ($1.end, $1.visit) }
        var ended = 0
        for (visit, start, end) in planned where ended < Self.visits {
            let desk = try company.open(at: end)
            do {
                _ = try desk.perform(DispatchVisit(visit: visit), by: BenchCompany.actor)
                let report = ReportVisit(visit: visit, act: .partial, at: end, started: start, reason: "zostało")
                _ = try desk.perform(report, by: BenchCompany.actor)
                ended += 1
            } catch is Refusal {
                continue
            }
        }
        guard ended > 0 else { throw BenchFault.nothingToPlace }
        print("\(ended) visits have ended")
    }
}
