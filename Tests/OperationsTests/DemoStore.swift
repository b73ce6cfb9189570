import Foundation
import Operations
import ServiceModel
import Storage

/// An empty store on Monday 2026-11-23 at 07:00, that is gone with the test.
final class DemoStore {
    let clock = HandClock(SmallCompany.at("07:00"))
    let desk: ServiceDesk

    /// `place` says where the store really lives, when not in the file that is made for it.
    init(_ place: (Store) throws -> Store = { $0 }) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-demo-\(UUID().uuidString)")
        let clock = clock
        let store = try Store.create(folder.appendingPathComponent("dyspo.db").path)
        desk = try ServiceDesk(try place(store)) { clock.now }
    }

    deinit {
        try? FileManager.default.removeItem(at: URL(fileURLWithPath: desk.store.path).deletingLastPathComponent())
    }
}
