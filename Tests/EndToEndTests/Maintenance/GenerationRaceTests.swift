import Foundation
import Operations
import ProcessTesting
import ServiceModel
import Storage
import Testing

/// Orders of plans come exactly once, though two processes make them at the same time and are killed in between.
@Suite struct GenerationRaceTests {
    private let dyspo: Program
    private static let plans = 120

    init() throws {
        dyspo = try Program.withCompany()
        let store = try Store.open(dyspo.store)
        try store.write(at: Timestamp(seconds: 1_795_000_000)) { transaction in
            let type = ServiceType(
                id: Identifier(7), code: "przeglad", name: "Przegląd", category: .inspection,
                tasks: [TaskTemplate(duration: 60)])
            try transaction.insert(type)
            let sites = try transaction.read.all(Site.self)
            let rule = try RecurrenceSet(start: "2026-11-02", rules: ["FREQ=WEEKLY"])
            for number in 1...Self.plans {
                let site = sites[number % sites.count]
                try transaction.insert(
                    MaintenancePlan(
                        id: Identifier(Int64(1000 + number)), number: number,
                        PlanDraft(
                            name: "Plan \(number)", customer: site.customer, site: site.id, serviceType: type.id,
                            terms: PlanTerms(.recurrence(rule))), created: Day(iso: "2026-11-01")!))
            }
        }
    }

    private func start(_ words: String..., at minute: Int) throws -> ChildProcess {
        let moment = String(format: "2026-11-23T%02d:%02d:00+01:00", 8 + minute / 60, minute % 60)
        return try ChildProcess(
            Program.binary.path, words + ["--store", dyspo.store, "--now", moment, "--quiet"],
            environment: ["HOME": dyspo.folder.path, "XDG_DATA_HOME": dyspo.folder.path])
    }

    /// Each plan has one row a day, each row one order, and there is no order beside them.
    private func expectEachOnce(isWhole: Bool) throws {
        let store = try Store.open(dyspo.store)
        try store.read { reader in
            let rows = try reader.all(MadeOccurrence.self)
            let orders = Set(try reader.orders().map(\.id))
            #expect(Set(rows.map(\.order)) == orders)
            #expect(rows.count == orders.count)
            #expect(Set(rows.map { "\($0.plan) \($0.nominal.iso)" }).count == rows.count)
            // Today and the Mondays of the next fourteen days.
            if isWhole { #expect(rows.count == Self.plans * 3) }
        }
        #expect(try ChildProcess.run("/usr/bin/sqlite3", [dyspo.store, "PRAGMA integrity_check"]).output == "ok\n")
    }

    @Test func killedInBetweenNothingIsLostOrDoubled() throws {
        for round in 0..<6 {
            let children = [
                try start("work", "--once", at: round * 5), try start("maintenance", "generate", at: round * 5),
            ]
            Thread.sleep(forTimeInterval: 0.25 + Double(round) * 0.13)
            for child in children { child.signal(SIGKILL) }
            for child in children { child.status() }
            try expectEachOnce(isWhole: false)
        }
        // The lease of the last one that was killed has ended by then.
        #expect(try start("work", "--once", at: 60).status() == 0)
        try expectEachOnce(isWhole: true)
    }

    @Test func twoProcessesMakeEachOrderOnce() throws {
        let children = [
            try start("maintenance", "generate", at: 0), try start("work", "--once", at: 0),
            try start("maintenance", "generate", at: 0),
        ]
        for child in children { #expect(child.status() == 0, "\(child.errors)") }
        try expectEachOnce(isWhole: true)
    }
}
