import DeskModel
import Operations
import ServiceModel
import Synchronization

/// Ends planned visits, a thousand at most, in part, as a dispatcher tells it in the evening: each asks for its report.
struct EndedWork {
    let company: BenchCompany

    static let visits = 1000

    /// Throws `notEnded` when there were fewer; what was refused is told beside it.
    func end() throws {
        let hand = Mutex(company.now)
        let desk = try company.open(clock: { hand.withLock { $0 } })
        let planned = try desk.view(from: company.monday, days: BenchCompany.days).visits.values.compactMap { card in
            card.state == .planned ? card.placement.map { (visit: card.id, start: $0.start, end: $0.end) } : nil
        }.sorted { ($0.end, $0.visit) < ($1.end, $1.visit) }
        var ended = 0
        var refused: [String: Int] = [:]
        for (visit, start, end) in planned where ended < Self.visits {
            do {
                // Handed over when it begins: one whose time has passed is no longer sent.
                hand.withLock { $0 = start }
                _ = try desk.perform(DispatchVisit(visit: visit), by: BenchCompany.actor)
                hand.withLock { $0 = end }
                let report = ReportVisit(visit: visit, act: .partial, at: end, started: start, reason: "zostało")
                _ = try desk.perform(report, by: BenchCompany.actor)
                ended += 1
            } catch let refusal as Refusal {
                let sentence = refusal.sentence(Wording(.english, company.calendar))
                refused[sentence.replacing(/[0-9]+/, with: "…"), default: 0] += 1
            }
        }
        print("\(ended) visits have ended")
        for (sentence, times) in refused.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(5) {
            print("refused \(times) times: \(sentence)")
        }
        guard ended == Self.visits else { throw BenchFault.notEnded(ended) }
    }
}
