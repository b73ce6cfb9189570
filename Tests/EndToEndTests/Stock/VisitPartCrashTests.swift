import Foundation
import Operations
import ProcessTesting
import ServiceModel
import Testing

@testable import Storage

/// The program is killed while it ends a visit: the fact and all that it says of parts are there, or nothing of it.
@Suite struct VisitPartCrashTests {
    private static let rounds = 8
    private let dyspo: Program

    /// Ewa has two pieces for each of her visits.
    init() throws {
        dyspo = try Program.withCompany()
        try done("part", "new", "AKU", "Akumulator")
        try done("stock", "place", "M1", "--kind", "warehouse")
        try done("stock", "place", "W-07", "--kind", "van", "--technician", "Ewa Zych")
        try done("stock", "place", "KW", "--kind", "quarantine")
        try done("stock", "receive", "AKU", "40", "--to", "M1", "--price", "10")
        for number in 1...Self.rounds {
            try done("order", "new", "--site", "Sklep", "--duration", "20", "--title", "UPS \(number)")
            try done(
                "assign", "\(number)", "--to", "Ewa Zych", "--at", time(number, "0"), "--exact", "--force", "próba")
            try done("dispatch", "\(number)")
            try done("stock", "issue", "AKU", "2", "--order", "\(number)", "--from", "M1", "--to", "W-07")
        }
        dyspo.now = "2026-11-23T15:00"
    }

    /// Visits follow one another every half an hour.
    private func time(_ number: Int, _ minute: String) -> String {
        "\(8 + number / 2):\(number % 2 == 0 ? "0" : "3")\(minute)"
    }

    private func done(_ words: String...) throws {
        let answer = try dyspo.run(words + ["--now", dyspo.now])
        try #require(answer.status == 0, "\(words): \(answer.errors)")
    }

    private func complete(_ number: Int) throws -> ChildProcess {
        try ChildProcess(
            Program.binary.path,
            [
                "visit", "complete", "\(number)", "--started", time(number, "0"), "--ended", time(number, "5"),
                "--signed-by", "Anna", "--part", "AKU=1", "--returned", "AKU=1", "--returned-to", "M1", "--old",
                "AKU=1",
                "--buy", "Kolanko=1@5", "--now", dyspo.now, "--store", dyspo.store, "--quiet",
            ], environment: ["HOME": dyspo.folder.path, "XDG_DATA_HOME": dyspo.folder.path])
    }

    @Test func killedWhileItEndsAVisitTheFactAndItsPartsStandTogether() throws {
        let begun = Date()
        #expect(try complete(1).status() == 0)
        let whole = Date().timeIntervalSince(begun)
        for number in 2...Self.rounds {
            let child = try complete(number)
            Thread.sleep(forTimeInterval: whole * Double(number) / Double(Self.rounds))
            child.signal(SIGKILL)
            child.status()
            try expectSound()
        }
        // What was not told is told now, and a second time it is refused.
        for number in 2...Self.rounds {
            let isTold = try state(number) == "done"
            #expect(try complete(number).status() == (isTold ? 1 : 0), "\(number)")
        }
        try expectSound()
        #expect(try dyspo("stock", "show", "KW", "--json").objects.first?["quantity"] as? String == "\(Self.rounds)")
    }

    private func state(_ number: Int) throws -> String? {
        try dyspo("order", "show", "\(number)", "--json").object["state"] as? String
    }

    private func expectSound() throws {
        let store = try Store.open(dyspo.store)
        try store.read { reader in
            #expect(try reader.wrongStockSums().isEmpty)
            #expect(try reader.wrongOrderParts().map(\.part).isEmpty)
            #expect(try reader.overdrawnStock().isEmpty)
            for order in try reader.orders() {
                let uses = try reader.uses(of: order.id).values
                let isDone = order.state == .done
                #expect(uses.reduce(0) { $0 + $1.used.thousandths } == (isDone ? 2000 : 0), "\(order.number)")
                #expect(uses.reduce(0) { $0 + $1.difference.thousandths } == (isDone ? 0 : 2000), "\(order.number)")
                let ended = try reader.visits(of: order.id).filter { $0.state == .completed }.count
                #expect(ended == (isDone ? 1 : 0), "\(order.number)")
            }
        }
        #expect(try ChildProcess.run("/usr/bin/sqlite3", [dyspo.store, "PRAGMA integrity_check"]).output == "ok\n")
    }
}
