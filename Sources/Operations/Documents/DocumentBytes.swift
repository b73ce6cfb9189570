import Blobs
import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// Throws `missing` unless bytes with this hash lie beside the store.
    func requireBytes(of hash: String, called name: String) throws {
        let blobs = try BlobFault.refused(name) { try BlobStore(besideStore: storePath) }
        guard let hash = BlobHash(hash), blobs.holds(hash) else { throw Refusal.documents(.missing(name: name)) }
    }

    /// The same for every document that undo has just brought back: a file that was swept away meanwhile cannot be.
    func requireBytesOfWrittenDocuments() throws {
        for document in try transaction.writtenDocuments() {
            try requireBytes(of: document.hash, called: document.name)
        }
    }
}
