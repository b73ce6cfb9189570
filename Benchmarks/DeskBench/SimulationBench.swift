import DeskModel
import Foundation
import Operations
import ServiceModel
import Simulation
import Storage

/// Plays the same days of the big company under every policy: how fast, and what comes out. The company is founded on Monday at noon, so
/// that a third of Tuesday's visits were promised; Tuesday is played.
struct SimulationBench {
    let folder: String
    var seeds = 3
    var threads = 1
    var technicians = BenchCompany.technicians
    var policies: [RoomPolicy] = [.nearest, .reoptimise, .repair]

    /// The measurements, and the figures as lines of a table.
    func run() throws -> (lines: [Measurement], table: [String]) {
        guard let calendar = CompanyCalendar(identifier: "Europe/Warsaw"),
            let now = calendar.timestamp(iso8601: "2026-11-23T12:00")
        else { throw BenchFault.noCalendar }
        let desk = try ServiceDesk(try Store.create(folder + "/simulated.db")) { now }
        let orders = BenchCompany.orders * technicians / BenchCompany.technicians
        let options = DemoOptions(
            technicians: technicians, days: BenchCompany.days, orders: orders, now: now, calendar: calendar)
        try desk.found(DemoCompany.make(options), seed: 1, by: BenchCompany.actor)
        let ground = try PlayableDay(calendar.day(of: now) + 1, of: desk, in: folder)
        var lines: [Measurement] = []
        var found: [PolicyDays] = []
        for policy in policies {
            let begun = ContinuousClock.now
            let played = try Workers.map(Array(1...UInt64(seeds)), threads: threads) { seed in
                let begun = ContinuousClock.now
                let day = try ground.play(ground.script(seed: seed), policy.acting)
                return (day: day, took: begun.duration(to: .now))
            }
            var samples = Samples()
            for (_, took) in played { samples.add(took) }
            let simulated = played.reduce(0) { $0 + $1.day.seconds }
            let real = played.reduce(0.0) { $0 + $1.took / .seconds(1) }
            lines.append(Measurement("\(policy.rawValue): a day of \(technicians) technicians", samples))
            lines.append(Measurement("  times as fast as it happens", Int(Double(simulated) / real), unit: "x"))
            let entries = played.reduce(0) { $0 + $1.day.entries } / seeds
            lines.append(Measurement("  entries of the journal in a day", entries, unit: ""))
            lines.append(
                Measurement("  refused commands in a day", played.reduce(0) { $0 + $1.day.refusals } / seeds, unit: ""))
            lines.append(Measurement("  all days together", Int(begun.duration(to: .now) / .seconds(1)), unit: "s"))
            found.append(PolicyDays(policy, days: played.map(\.day.figures)))
        }
        return (lines, Self.table(found))
    }

    private static func table(_ policies: [PolicyDays]) -> [String] {
        let days = policies.first?.days ?? []
        let count = Double(max(1, days.count))
        func mean(_ value: (SimulatedFigures) -> Int) -> String {
            let tenths = Int((Double(days.reduce(0) { $0 + value($1) }) / count * 10).rounded())
            return "\(tenths / 10).\(tenths % 10)"
        }
        let head =
            "\(days.count) days: \(mean(\.visits)) visits, \(mean(\.sick)) ill, \(mean(\.emergencies)) emergencies, "
            + "\(mean(\.slaDue)) moments of contracts due a day"
        let titles = DayMeasure.allCases.map { $0.title(.english) } + ["of these freely"]
        return [head, "", "| policy | " + titles.joined(separator: " | ") + " |"]
            + ["|---" + String(repeating: "|---", count: titles.count) + "|"]
            + policies.map { policy in
                let freely = SeedSummary(policy.days.map { Double($0.toldMovedFreely) })
                let cells =
                    DayMeasure.allCases.map { measure -> String in
                        guard let summary = policy.summary(measure) else { return "-" }
                        return measure.words(summary.mean, .english) + " ± "
                            + measure.words(summary.deviation, .english)
                    } + [DayMeasure.moved.words(freely?.mean, .english)]
                return "| \(policy.policy.rawValue) | " + cells.joined(separator: " | ") + " |"
            }
    }
}
