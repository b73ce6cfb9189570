package import ServiceModel

/// Takes a document away from what it belongs to. The last one that it belongs to takes it along; its bytes stay beside the
/// store for another day.
package struct DetachDocument: Command {
    package static let name = "detach-document"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var document: Document.ID
    package var owner: DocumentOwner

    package init(_ document: Document.ID, from owner: DocumentOwner) {
        self.document = document
        self.owner = owner
    }
}
