package import ServiceModel
import Storage

extension Desk {
    /// A document that belongs to something; its bytes lie nowhere.
    package func plant(_ document: Document, of owner: DocumentOwner) {
        store.plant([document, DocumentLink(document: document.id, owner: owner)] as [any Stored])
        look()
    }
}
