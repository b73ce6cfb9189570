import Foundation
import ServiceModel
import Testing

@testable import Storage

/// No identifier is given twice, however little chance there is in it.
@Suite final class IdentifierTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-ids-\(UUID().uuidString)")
        .path
    private var path: String { folder + "/dyspo.db" }
    private let now = Timestamp(seconds: 1_795_417_200)

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Draws the same every time.
    private struct Stuck: RandomNumberGenerator, Sendable {
        let value: UInt64
        func next() -> UInt64 { value }
    }

    private func regions(_ names: [String], in store: Store, random: UInt64) throws -> [Region.ID] {
        try store.write(at: now, random: Stuck(value: random)) { transaction in
            try names.map { name in
                let region = try Region(id: transaction.newID(), name: name)
                try transaction.insert(region)
                return region.id
            }
        }
    }

    @Test(arguments: [0, 7, .max] as [UInt64])
    func transactionsOfOneSecondThatDrawTheSameDoNotMeet(random: UInt64) throws {
        let store = try Store.create(path)
        var given: [Region.ID] = []
        for number in 0..<20 {
            given += try regions((0..<20).map { "R \(number) \($0)" }, in: store, random: random)
        }
        #expect(Set(given).count == 400 && given == given.sorted())
        #expect(try store.read { try $0.all(Region.self) }.count == 400)
    }

    @Test func aRowThatCameOtherwiseKeepsItsIdentifier() throws {
        let store = try Store.create(path)
        var mint = IdentifierMint(random: Stuck(value: 5))
        let taken: [Region.ID] = (0..<5).map { _ in mint.next(milliseconds: now.seconds * 1000) }
        try store.write(at: now) { transaction in
            for id in taken { try transaction.insert(Region(id: id, name: "\(id)")) }
        }
        let given = try regions(["nowy", "nowszy"], in: store, random: 5)
        #expect(Set(given).isDisjoint(with: taken) && given.count == 2)
    }

    @Test func aClockThatStepsBackOrFarAheadRepeatsNothing() throws {
        let store = try Store.create(path)
        var given: [Skill.ID] = []
        for seconds in [1_795_417_200, 1_600_000_000, 9_999_999_999, 1_795_417_200] as [Int64] {
            given += try store.write(at: Timestamp(seconds: seconds)) { transaction in
                try (0..<50).map { _ in try transaction.newID() }
            }
        }
        #expect(given == given.sorted() && Set(given).count == 200 && given.allSatisfy { $0.rawValue > 0 })
    }

    @Test func anotherStoreOfTheSameSecondGivesOthers() throws {
        let store = try Store.create(path)
        let other = try Store.create(folder + "/other.db")
        let given: [[Skill.ID]] = try [store, other].map { store in
            try store.write(at: now) { transaction in try (0..<100).map { _ in try transaction.newID() } }
        }
        #expect(given[0][0].rawValue >> 32 == given[1][0].rawValue >> 32)
        #expect(given[0][0] != given[1][0])
    }
}
