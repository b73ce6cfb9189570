package import ServiceModel

/// Attaches files, whose bytes lie beside the store already, to something. Undo detaches them.
package struct AttachDocuments: Command {
    package static let name = "attach-documents"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var files: [KeptFile]
    package var owner: DocumentOwner

    package init(_ files: [KeptFile], to owner: DocumentOwner) {
        self.files = files
        self.owner = owner
    }
}
