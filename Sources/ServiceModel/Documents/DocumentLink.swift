/// That a document belongs to something. One document may belong to several: a ticket and the orders that it became.
package struct DocumentLink: Hashable, Sendable, Codable {
    package var document: Document.ID
    package var owner: DocumentOwner

    package init(document: Document.ID, owner: DocumentOwner) {
        self.document = document
        self.owner = owner
    }
}
