package import ServiceModel

/// A document with what it belongs to.
package struct OwnedDocument: Hashable, Sendable {
    package var document: Document
    package var owner: DocumentOwner

    package init(document: Document, owner: DocumentOwner) {
        self.document = document
        self.owner = owner
    }
}
