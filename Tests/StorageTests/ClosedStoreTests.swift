import DeskModel
import Dispatch
import Foundation
import ServiceModel
import Synchronization
import Testing

@testable import Storage

/// A store that is closed while others read it: they are waited for, and whoever comes later is told.
@Suite final class ClosedStoreTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-closed-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func database(_ name: String) throws -> SQLiteDatabase {
        let database = try SQLiteDatabase(folder + "/" + name, isKept: false)
        try database.write { _ = try $0.run("CREATE TABLE number (value INTEGER NOT NULL)", [:]) }
        return database
    }

    @Test func closingWaitsForWhoeverReads() throws {
        let database = try database("one.db")
        let (isIn, mayLeave) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let hasClosed = Mutex(false)
        let (reader, closer) = (DispatchGroup(), DispatchGroup())
        DispatchQueue.global().async(group: reader) {
            try? database.read { _ in
                isIn.signal()
                mayLeave.wait()
                #expect(!hasClosed.withLock { $0 })
            }
        }
        isIn.wait()
        DispatchQueue.global().async(group: closer) {
            try? database.end()
            hasClosed.withLock { $0 = true }
        }
        mayLeave.signal()
        reader.wait()
        closer.wait()
        #expect(throws: StoreFault.closed(path: folder + "/one.db")) { try database.read { _ in } }
        #expect(throws: StoreFault.closed(path: folder + "/one.db")) { try database.write { _ in } }
        try database.end()
    }

    /// Without the waiting the process ends by a signal.
    @Test func readersOfAStoreThatIsClosedAreToldOrAnswered() throws {
        for round in 0..<150 {
            let database = try database("\(round).db")
            let group = DispatchGroup()
            for _ in 0..<4 {
                DispatchQueue.global().async(group: group) {
                    do {
                        while true {
                            try database.read { _ = try $0.first("SELECT count(*) FROM number") { try $0.integer(0) } }
                        }
                    } catch { #expect(error as? StoreFault == .closed(path: database.path)) }
                }
            }
            try database.end()
            group.wait()
        }
    }
}
