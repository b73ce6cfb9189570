import Foundation

/// The folder of one store, which goes with the last who uses it.
final class StoreFolder: Sendable {
    /// The store itself.
    let file: URL

    init(holding file: URL) {
        self.file = file
    }

    var path: String { file.path }

    deinit { TemporaryStores.remove(file) }
}
