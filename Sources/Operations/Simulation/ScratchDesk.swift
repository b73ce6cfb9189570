import Foundation
package import ServiceModel
import Storage

/// A desk over a copy of a company's store: what happens there does not happen in the company, and does not last. The copy
/// goes when nobody holds this any more.
package final class ScratchDesk: Sendable {
    package let desk: ServiceDesk
    private let path: String

    /// Copies the store of `source` as it is now, without its documents, to `path`, where nothing may be.
    package init(of source: ServiceDesk, at path: String, clock: @escaping @Sendable () -> Timestamp) throws {
        self.path = path
        let travels = source.travels
        desk = try ServiceDesk(
            try source.store.scratch(at: path), legAge: travels.maxAgeDays, roads: travels.source, clock: clock)
    }

    deinit {
        try? desk.store.close()
        Store.delete(path)
        try? FileManager.default.removeItem(atPath: path + ".files")
    }
}
