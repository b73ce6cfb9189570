import Foundation
import Glibc
import ServiceModel
import Testing

@testable import Storage

/// Only what concerns the store wakes whoever watches it.
@Suite final class StoreWatchTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-watch-\(UUID().uuidString)").path

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ store: Store, _ name: String = "Północ") throws {
        try store.write(at: Timestamp(seconds: 0)) { transaction in
            try transaction.insert(Region(id: transaction.newID(), name: name))
        }
    }

    /// Whether the system has something to tell now.
    private func tells(_ watch: StoreWatch) -> Bool {
        var descriptor = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) > 0
    }

    @Test func whatOthersWriteBesideTheStoreWakesNobody() throws {
        let store = try Store.create(folder + "/dyspo.db")
        let busy = open(folder + "/busy.log", O_CREAT | O_WRONLY, 0o600)
        defer { close(busy) }
        let watch = try #require(StoreWatch(store.target, called: store.path))
        defer { watch.end() }
        for _ in 0..<100 { #expect(Glibc.write(busy, "x", 1) == 1) }
        #expect(!tells(watch))
        // What comes and goes is told of the folder, and is not the store's.
        #expect(unlink(folder + "/busy.log") == 0)
        #expect(tells(watch) && !watch.takeEvents() && !tells(watch))
        try write(store)
        #expect(watch.takeEvents())
    }

    @Test func aLogThatWasMadeAnewIsWatched() throws {
        let path = folder + "/dyspo.db"
        try Store.create(path).close()
        unlink(path + "-wal")
        let watch = try #require(StoreWatch(path, called: path))
        defer { watch.end() }
        let store = try Store.open(path)
        try write(store)
        #expect(watch.takeEvents())
        try write(store, "Południe")
        #expect(watch.takeEvents())
        #expect(!watch.takeEvents())
    }
}
