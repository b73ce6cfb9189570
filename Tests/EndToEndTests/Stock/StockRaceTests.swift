import Foundation
import Operations
import ProcessTesting
import ServiceModel
import Testing

@testable import Storage

/// Several processes book the same parts at once, and some are killed: what is on hand stays the sum of its moves.
@Suite struct StockRaceTests {
    private let dyspo: Program

    init() throws {
        dyspo = try Program.withCompany()
        for words in [
            ["part", "new", "AKU", "Akumulator"], ["stock", "place", "M1", "--kind", "warehouse"],
            ["stock", "place", "W1", "--kind", "van"], ["stock", "place", "W2", "--kind", "van"],
            ["stock", "receive", "AKU", "1", "--to", "M1", "--price", "10"],
        ] {
            let done = try dyspo.run(words + ["--now", dyspo.now])
            try #require(done.status == 0, "\(done.errors)")
        }
    }

    private func start(_ words: String...) throws -> ChildProcess {
        try ChildProcess(
            Program.binary.path, words + ["--store", dyspo.store, "--quiet"],
            environment: ["HOME": dyspo.folder.path, "XDG_DATA_HOME": dyspo.folder.path])
    }

    @Test func twoDesksBookTheLastPartAndOneWins() throws {
        let children = try ["W1", "W2"].map { try start("stock", "move", "AKU", "1", "--from", "M1", "--to", $0) }
        #expect(children.map { $0.status() }.sorted() == [0, 1])
        try expectSound(pieces: 1)
    }

    @Test func killedInBetweenQuantitiesAndValuesAreConserved() throws {
        for round in 0..<8 {
            let children = [
                try start(
                    "stock", "move", "AKU", "1", "--from", round % 2 == 0 ? "M1" : "W1", "--to",
                    round % 2 == 0 ? "W1" : "M1"),
                try start("undo"),
            ]
            Thread.sleep(forTimeInterval: 0.02 + Double(round) * 0.03)
            for child in children { child.signal(SIGKILL) }
            for child in children { child.status() }
            try expectSound(pieces: nil)
        }
    }

    /// `nil` where an undo may have taken the receipt back too.
    private func expectSound(pieces: Int?) throws {
        let store = try Store.open(dyspo.store)
        try store.read { reader in
            #expect(try reader.wrongStockSums().isEmpty)
            #expect(try reader.overdrawnStock().isEmpty)
            let value = try reader.stockTotals().values.reduce(0) { $0 + $1.value }
            let kinds = try reader.stockTotals().values.reduce(0) { $0 + $1.kinds }
            #expect(value == Int64(kinds) * 1000)
            if let pieces { #expect(kinds == pieces) }
        }
        #expect(try ChildProcess.run("/usr/bin/sqlite3", [dyspo.store, "PRAGMA integrity_check"]).output == "ok\n")
    }
}
