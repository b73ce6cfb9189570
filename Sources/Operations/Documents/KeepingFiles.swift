package import Blobs
package import DeskModel
package import Files
package import Foundation
package import ServiceModel
import Storage

/// Files beside the store. Bytes are put there first and are on the disk before a command names them; what no command
/// comes to name is swept away after a day.
extension ServiceDesk {
    /// Puts bytes beside the store, for a command to attach. `named` is what somebody else called them; the file gets a name
    /// that any folder can take. Throws `Refusal.documents` for what is empty, too large, or a program.
    package func keep(_ bytes: Data, named name: String?) throws -> KeptFile {
        try keep(named: name) { try $0.put(bytes) }
    }

    /// The same of an open file, called by its path, to its end.
    package func keep(_ source: Descriptor, called path: String) throws -> KeptFile {
        try keep(named: path.split(separator: "/").last.map(String.init)) { try $0.put(source, called: path) }
    }

    private func keep(named name: String?, _ put: (BlobStore) throws -> BlobReference) throws -> KeptFile {
        let safe = FileName.safe(name)
        let (reference, type) = try BlobFault.refused(safe) {
            let blobs = try blobs()
            let reference = try put(blobs)
            return (reference, ContentType.detect(try blobs.read(reference.hash)))
        }
        guard reference.size > 0 else { throw Refusal.documents(.empty(name: safe)) }
        guard type.isAllowed else { throw Refusal.documents(.program(name: safe)) }
        return KeptFile(hash: reference.hash.digits, size: reference.size, mediaType: type.mediaType, name: safe)
    }

    /// What belongs to something, oldest first.
    package func documents(of owner: DocumentOwner) throws -> [Document] {
        try store.read { try $0.documents(of: owner) }
    }

    /// A document by its id; `nil` when there is none.
    package func document(_ id: Document.ID) throws -> Document? { try store.read { try $0.find(id) } }

    /// What a document belongs to.
    package func owners(of document: Document.ID) throws -> [DocumentOwner] {
        try store.read { try $0.owners(of: document) }
    }

    /// Every document with what it belongs to, oldest first.
    package func documents() throws -> [OwnedDocument] {
        try store.read { reader in
            let known = Dictionary(try reader.all(Document.self).map { ($0.id, $0) }) { $1 }
            return try reader.all(DocumentLink.self).compactMap { link in
                known[link.document].map { OwnedDocument(document: $0, owner: link.owner) }
            }
        }
    }

    /// How people call what documents belong to.
    package func name(of owner: DocumentOwner) throws -> String { try store.read { try $0.name(of: owner) } }

    /// What a document holds, byte for byte as it was attached. Throws `Refusal.documents` when it is missing or damaged.
    package func bytes(of document: Document) throws -> Data {
        guard let hash = BlobHash(document.hash) else { throw Refusal.documents(.missing(name: document.name)) }
        return try BlobFault.refused(document.name) { try blobs().read(hash) }
    }

    /// Removes files beside the store that nobody has needed for a day: what documents have, and what undo of an entry of the
    /// last day could bring back, stays. `today` is the time by which files are dated, which is the machine's.
    package func sweepFiles(today: Date = Date()) throws -> BlobSweep {
        let needed = try store.read { reader in
            try reader.documentHashes().union(reader.documentHashes(writtenSince: now - 86_400))
        }
        return try BlobFault.refused("") {
            try blobs().sweep(keeping: Set(needed.compactMap { BlobHash($0) }), now: today)
        }
    }

    /// Reads every file beside the store.
    package func filesCheck() throws -> BlobCheck {
        let expected = try store.read { try $0.documentHashes() }
        return try BlobFault.refused("") { try blobs().verify(Set(expected.compactMap { BlobHash($0) })) }
    }

    /// Documents that need these files, by name.
    package func documents(needing hashes: [BlobHash]) throws -> [Document] {
        let wanted = Set(hashes.map(\.digits))
        return byPolishName(try store.read { try $0.all(Document.self) }.filter { wanted.contains($0.hash) }, \.name)
    }

    func blobs() throws -> BlobStore { try BlobStore(besideStore: store.documentsBeside) }
}
