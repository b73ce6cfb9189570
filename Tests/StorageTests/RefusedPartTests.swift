import DeskModel
import Foundation
import ServiceModel
import Testing

@testable import Storage

/// What a refused part of a transaction wrote is unwritten, rows and days, and nothing else is.
@Suite final class RefusedPartTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dyspo-part-\(UUID().uuidString)")
    private let jan = Technician.ID(21)
    private let monday = Day(iso: "2026-11-23")!

    deinit { try? FileManager.default.removeItem(at: folder) }

    private struct Refused: Error {}

    private func region(_ number: Int64) -> Region { Region(id: Identifier(number), name: "Rejon \(number)") }

    private func refuse(in transaction: Transaction) throws {
        do {
            try transaction.attempt {
                try transaction.insert(region(2))
                transaction.touch(jan, monday)
                transaction.touch(jan, monday + 1)
                throw Refused()
            }
            Issue.record("it was refused")
        } catch is Refused {}
    }

    private func accept(_ round: Int, in transaction: Transaction) throws {
        try transaction.attempt {
            try transaction.insert(region(Int64(10 + round)))
            transaction.touch(jan, monday + 2 + round)
        }
    }

    @Test func itLeavesRowsAndDaysAsTheyWere() throws {
        let store = try Store.create(folder.appendingPathComponent("dyspo.db").path)
        try store.write(at: Timestamp(seconds: 0)) { transaction in
            try transaction.insert(region(1))
            transaction.touch(jan, monday)
            for round in 0..<3 {
                try refuse(in: transaction)
                try accept(round, in: transaction)
            }
            #expect(transaction.changes.map(\.key) == ["1", "10", "11", "12"])
            #expect(transaction.touched == Set([0, 2, 3, 4].map { CellKey(jan, monday + $0) }))
        }
        #expect(try store.read { try $0.all(Region.self) }.map(\.id.rawValue).sorted() == [1, 10, 11, 12])
    }

    private func refuseWhole(in transaction: Transaction) throws {
        do {
            try transaction.attempt {
                try accept(0, in: transaction)
                throw Refused()
            }
            Issue.record("it was refused")
        } catch is Refused {}
    }

    @Test func aPartWithinAPartGoesWithIt() throws {
        let store = try Store.create(folder.appendingPathComponent("dyspo.db").path)
        try store.write(at: Timestamp(seconds: 0)) { transaction in
            try refuseWhole(in: transaction)
            #expect(transaction.changes.isEmpty && transaction.touched.isEmpty)
            try transaction.insert(region(10))
        }
        #expect(try store.read { try $0.all(Region.self) }.count == 1)
    }
}
