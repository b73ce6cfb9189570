import DeskModel
import Foundation
import Glibc
import ServiceModel

extension Store {
    /// Makes a copy in which days may be simulated, its documents beside it, while others use this store. It is marked as a copy
    /// before it gets its name: nothing that is tried on in it can be taken for the company's own.
    ///
    /// - Throws: `exists` when a file is there already, and what `backup` throws.
    package func copyToTryOn(_ path: String) throws {
        let target = try Self.target(of: path)
        guard !FileManager.default.fileExists(atPath: target) else { throw StoreFault.exists(path: path) }
        try Self.prepareFolder(of: target)
        let beside = "\(target).copying-\(getpid())"
        defer { Self.delete(beside) }
        try backup(to: beside)
        let copy = try Store.open(beside)
        try copy.write(at: Timestamp(seconds: 0)) { try $0.mark(as: .copy) }
        try copy.close()
        _ = try Store.restore(beside, to: path, replaces: false, keptAs: ".before-copy")
    }
}
