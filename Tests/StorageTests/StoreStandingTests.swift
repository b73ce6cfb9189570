import DeskModel
import Foundation
import GRDB
import Glibc
import ProcessTesting
import ServiceModel
import Testing

@testable import Storage

/// A store that goes away while it is open: nothing is acknowledged that its path does not have.
@Suite final class StoreStandingTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-gone-\(UUID().uuidString)").path
    var path: String { folder + "/dyspo.db" }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Ways in which a path may come to mean something else, done from outside.
    enum Loss: String, CaseIterable {
        case moved, removed, replaced, folderMoved, folderRemoved, logRemoved, indexRemoved, linkTurned, copiedOver

        var absence: StoreAbsence {
            switch self {
            case .moved, .removed, .folderMoved, .folderRemoved: .missing
            case .replaced, .linkTurned: .replaced
            case .logRemoved, .indexRemoved: .severed
            case .copiedOver: .rewritten
            }
        }
    }

    private func entry(_ store: Store, _ name: String, _ during: () throws -> Void = {}) throws {
        try store.write(at: Timestamp(seconds: 1_795_000_000)) { transaction in
            try transaction.insert(Region(id: transaction.newID(), name: name))
            _ = try transaction.journal(
                "test", .administration(.companyFounded(name: name)), undo: .final,
                by: .init(name: "a", osUser: "a", origin: .cli))
            try during()
        }
    }

    /// An open store with one entry, and another one beside that has an entry of its own.
    private func opened(by loss: Loss) throws -> Store {
        let other = try Store.create(folder + "/other.db")
        try entry(other, "elsewhere")
        let store: Store
        if loss == .linkTurned {
            _ = try Store.create(folder + "/real.db")
            #expect(symlink("real.db", path) == 0)
            store = try Store.open(path)
        } else {
            store = try Store.create(path)
        }
        try entry(store, "first")
        return store
    }

    private func lose(_ loss: Loss) throws {
        let files = FileManager.default
        switch loss {
        case .moved: try files.moveItem(atPath: path, toPath: folder + "/away.db")
        case .removed: for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
        case .replaced: #expect(rename(folder + "/other.db", path) == 0)
        case .folderMoved: try files.moveItem(atPath: folder, toPath: folder + "-away")
        case .folderRemoved: try files.removeItem(atPath: folder)
        case .logRemoved: unlink(path + "-wal")
        case .indexRemoved: unlink(path + "-shm")
        case .linkTurned:
            unlink(path)
            #expect(symlink("other.db", path) == 0)
        case .copiedOver: try writeOver()
        }
    }

    /// As an older copy that is put into the same file.
    private func writeOver() throws {
        let source = try DatabaseQueue(path: folder + "/other.db")
        let target = try DatabaseQueue(path: path)
        try source.backup(to: target)
    }

    @Test(arguments: Loss.allCases) func nothingIsWrittenIntoAStoreThatIsGone(_ loss: Loss) throws {
        let store = try opened(by: loss)
        #expect(try store.absence() == nil)
        try lose(loss)
        #expect(try store.absence() == loss.absence)
        let gone = StoreFault.gone(path: path, loss.absence, isWritten: false)
        #expect(throws: gone) { try self.entry(store, "second") }
        if loss != .copiedOver { #expect(throws: gone) { try store.read { try $0.sequence() } } }
        if loss == .folderMoved {
            let kept = try Store.open(folder + "-away/dyspo.db")
            #expect(try kept.read { try $0.all(Region.self).map(\.name) } == ["first"])
        }
        try? FileManager.default.removeItem(atPath: folder + "-away")
    }

    /// Meanwhile: between the look before and the look after.
    @Test(arguments: [Loss.moved, .removed, .replaced, .folderMoved, .logRemoved, .linkTurned])
    func whatWentIntoALostFileIsNoSuccess(_ loss: Loss) throws {
        let store = try opened(by: loss)
        #expect(throws: StoreFault.gone(path: path, loss.absence, isWritten: true)) {
            try self.entry(store, "second") { try self.lose(loss) }
        }
        try? FileManager.default.removeItem(atPath: folder + "-away")
    }

    /// With the log go the youngest pages, where nobody brings them into the file: it is damaged then.
    @Test(arguments: ["seen", "seen by a writer", "closed", "read meanwhile"])
    func whatALostLogHeldIsSaved(_ way: String) throws {
        let store = try opened(by: .logRemoved)
        for number in 0..<40 { try entry(store, "entry \(number)") }
        let written = try store.read { try $0.all(Region.self).count }
        try lose(.logRemoved)
        switch way {
        case "seen": #expect(try store.absence() == .severed)
        case "seen by a writer": #expect(throws: StoreFault.self) { try self.entry(store, "second") }
        case "closed": try store.close()
        default: #expect(throws: StoreFault.self) { try store.read { _ in } }
        }
        // As a process finds it that opens the file alone, whatever becomes of this one.
        let alone = folder + "/alone.db"
        try FileManager.default.copyItem(atPath: path, toPath: alone)
        let kept = try DatabaseQueue(path: alone)
        #expect(try kept.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
        #expect(try kept.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM region") } == written)
    }

    @Test func whatWasWrittenAsTheLogWasTakenAwayIsFound() throws {
        let store = try opened(by: .logRemoved)
        #expect(throws: StoreFault.self) { try self.entry(store, "second") { try self.lose(.logRemoved) } }
        try store.close()
        let again = try Store.open(path)
        #expect(try again.read { try $0.all(Region.self).map(\.name) } == ["first", "second"])
        try entry(again, "third")
        #expect(try again.health().faults == [])
    }

    @Test func aStoreThatComesBackIsThereAgain() throws {
        let store = try opened(by: .moved)
        try lose(.moved)
        #expect(try store.absence() == .missing)
        #expect(rename(folder + "/away.db", path) == 0)
        #expect(try store.absence() == nil)
        try entry(store, "second")
        #expect(try store.read { try $0.sequence() } == 2)
    }

    @Test func whatOthersWriteIsNoOtherHistory() throws {
        let store = try opened(by: .moved)
        let desk = try Store.open(path)
        for number in 0..<5 {
            try entry(desk, "theirs \(number)")
            try entry(store, "mine \(number)")
            #expect(try store.absence() == nil)
        }
    }

    @Test(arguments: [Loss.moved, .replaced, .logRemoved, .copiedOver]) func theFeedTellsOfIt(_ loss: Loss) async throws
    {
        let store = try opened(by: loss)
        let (stream, teller) = AsyncStream.makeStream(of: StoreAbsence?.self)
        let feed = try #require(ChangeFeed(store, standing: { teller.yield($0) }) { _ in })
        defer { feed.stop() }
        try lose(loss)
        var told = stream.makeAsyncIterator()
        #expect(await told.next() == .some(loss.absence))
        guard loss == .moved else { return }
        #expect(rename(folder + "/away.db", path) == 0)
        #expect(await told.next() == .some(nil))
    }
}
