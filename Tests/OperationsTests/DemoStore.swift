import Foundation
import Operations
import ServiceModel
import Storage

/// An empty store on Monday 2026-11-23 at 07:00, that is gone with the test.
final class DemoStore {
    let clock = HandClock(SmallCompany.at("07:00"))
    let desk: ServiceDesk

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-demo-\(UUID().uuidString)")
        let clock = clock
        desk = try ServiceDesk(try Store.create(folder.appendingPathComponent("dyspo.db").path)) { clock.now }
    }

    deinit {
        try? FileManager.default.removeItem(at: URL(fileURLWithPath: desk.store.path).deletingLastPathComponent())
    }
}
