import Foundation
import ServiceModel
import Synchronization
import Testing

@testable import Storage

/// Two threads that read beside one another see one and the same state, whoever writes meanwhile.
@Suite final class ReadersBesideTests: Sendable {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-two-\(UUID().uuidString)")
        .path
    private var path: String { folder + "/dyspo.db" }
    private let now = Timestamp(seconds: 1_795_417_200)

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A region and a skill at once: in every state there are as many of the one as of the other.
    private func writePair(_ number: Int, into store: Store) throws {
        try store.write(at: now) { transaction in
            try transaction.insert(Region(id: transaction.newID(), name: "R \(number)"))
            try transaction.insert(Skill(id: transaction.newID(), code: "S\(number)", name: "S \(number)"))
        }
    }

    @Test func bothSeeWhatIsThere() throws {
        let store = try Store.create(path)
        for number in 0..<3 { try writePair(number, into: store) }
        let (regions, skills) = try store.read(
            { try $0.all(Region.self).map(\.name) }, beside: { try $0.all(Skill.self).map(\.code) })
        #expect(regions == ["R 0", "R 1", "R 2"] && skills == ["S0", "S1", "S2"])
    }

    @Test func aWriterBetweenTheTwoIsNoticed() throws {
        let store = try Store.create(path)
        // Another connection, as another process has one.
        let other = try Store.open(path)
        let isOver = Mutex(false)
        let writer = Ahead {
            var number = 0
            while !isOver.withLock({ $0 }) {
                try self.writePair(number, into: other)
                number += 1
            }
            return number
        }
        var last = 0
        for _ in 0..<150 {
            let (regions, skills) = try store.read(
                { try $0.all(Region.self).count }, beside: { try $0.all(Skill.self).count })
            #expect(regions == skills && regions >= last)
            last = regions
        }
        isOver.withLock { $0 = true }
        #expect(try writer.value() >= last)
    }

    @Test func whatGoesWrongInEitherIsTold() throws {
        let store = try Store.create(path)
        #expect(throws: StoreFault.brokenReference) {
            _ = try store.read(
                { _ -> Int in throw StoreFault.brokenReference }, beside: { try $0.all(Skill.self).count })
        }
        #expect(throws: StoreFault.brokenReference) {
            _ = try store.read(
                { try $0.all(Skill.self).count }, beside: { _ -> Int in throw StoreFault.brokenReference })
        }
        #expect(try store.read({ try $0.all(Skill.self).count }, beside: { try $0.all(Region.self).count }) == (0, 0))
    }
}
