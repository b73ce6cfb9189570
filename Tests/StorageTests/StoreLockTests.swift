import DeskModel
import Foundation
import Glibc
import ProcessTesting
import ServiceModel
import Testing

@testable import Storage

/// Who may open a store while another is put in its place.
@Suite final class StoreLockTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-lock-\(UUID().uuidString)").path
    var path: String { folder + "/dyspo.db" }

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func manyShareAndOneIsAlone() throws {
        let first = try StoreLock.shared(path)
        _ = try StoreLock.shared(path)
        #expect(try StoreLock.alone(path) == nil)
        withExtendedLifetime(first) {}
    }

    @Test func whoeverIsRefusedHoldsNobodyUp() throws {
        let reader = try StoreLock.shared(path)
        _ = try StoreLock.alone(path)
        // At once: the gate is open again.
        _ = try StoreLock.shared(path)
        withExtendedLifetime(reader) {}
    }

    @Test func openersWaitForWhoeverIsAlone() throws {
        let alone = try #require(try StoreLock.alone(path))
        let path = path
        let opened = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            let lock = try? StoreLock.shared(path)
            if lock != nil { opened.signal() }
        }
        #expect(opened.wait(timeout: .now() + 0.2) == .timedOut)
        alone.share()
        #expect(opened.wait(timeout: .now() + 60) == .success)
    }

    @Test func aLockFileThatIsTakenAwayCountsNoMore() throws {
        let old = try StoreLock.shared(path)
        unlink(path + "-lock")
        #expect(try StoreLock.alone(path) != nil)
        withExtendedLifetime(old) {}
    }

    /// A console still has the store open that was taken away: it does not stand in the way of the next one.
    @Test func aStoreThatWasTakenAwayHoldsUpNobody() throws {
        let console = try Store.create(path)
        for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
        let next = try Store.create(path)
        #expect(try console.absence() == .replaced)
        #expect(try next.absence() == nil)
    }

    @Test func whatIsNoStoreGetsNoLockFile() throws {
        try Data("letter".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreFault.notADatabase(path: path)) { try Store.open(self.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["dyspo.db"])
    }

    @Test func anEmptyFileIsNoStoreAndStaysEmpty() throws {
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        #expect(throws: StoreFault.empty(path: path)) { try Store.open(self.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["dyspo.db"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
        #expect(throws: StoreFault.empty(path: path)) {
            try Store.restore(self.path, to: self.folder + "/other.db", replaces: false, keptAs: ".kept")
        }
        #expect(!FileManager.default.fileExists(atPath: folder + "/other.db"))
    }

    @Test func aDatabaseWithoutTablesIsNoStore() throws {
        _ = try ChildProcess.run("/usr/bin/sqlite3", [path, "VACUUM"])
        #expect(throws: StoreFault.notAStore(path: path)) { try Store.open(self.path) }
    }

    /// A group that shares the store can lock it too.
    @Test func theLockIsSharedLikeTheStore() throws {
        _ = try Store.create(path)
        unlink(path + "-lock")
        #expect(chmod(path, 0o660) == 0)
        _ = try Store.open(path)
        #expect(try FileManager.default.attributesOfItem(atPath: path + "-lock")[.posixPermissions] as? Int == 0o660)
    }
}
