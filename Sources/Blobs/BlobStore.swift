package import Files
package import Foundation
import Glibc

/// Files beside a store, each under the hash of what it holds: `STORE.files/ab/abcd…`. What has been put is on the disk and
/// is never written again; the same file put twice lies there once. Several processes may work on it at once.
package struct BlobStore: Sendable {
    /// Bytes: 25 MB, as mail servers have it.
    package static let limit = 25_000_000

    package let folder: String
    let access: BlobAccess

    /// Nothing is made before something is put.
    package init(folder: String, access: BlobAccess) {
        self.folder = folder
        self.access = access
    }

    /// Beside the store's file, a link followed, with its rights.
    package init(besideStore path: String) throws(FileFault) {
        let target = try FilePath.target(path)
        self.init(folder: target + ".files", access: BlobAccess(ofStore: target))
    }

    /// Where a blob lies, or would lie. Whoever opens it there gets it unverified.
    package func path(of hash: BlobHash) -> String { "\(folder)/\(hash.folder)/\(hash.digits)" }

    /// Whether something lies there; not whether it is sound.
    package func holds(_ hash: BlobHash) -> Bool { Glibc.access(path(of: hash), R_OK) == 0 }

    /// Throws `missing` and `damaged`: what is given back is what was put.
    package func read(_ hash: BlobHash) throws(BlobFault) -> Data {
        let bytes: Data
        do throws(FileFault) {
            bytes = try ReadFile.bytes(path(of: hash))
        } catch {
            if case .missing = error { throw .missing(hash) }
            if case .notPlain = error { throw .damaged(hash) }
            throw .file(error)
        }
        guard BlobHash(of: bytes) == hash else { throw .damaged(hash) }
        return bytes
    }
}
