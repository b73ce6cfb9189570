import DeskModel
import ServiceModel
import Storage

extension DetachDocument: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let owners = try scope.read.owners(of: document)
        guard let document = try scope.read.find(document), owners.contains(owner) else {
            throw Refusal.desk(.notFound(.document, key: self.document.description))
        }
        guard document.purpose != .report else { throw Refusal.documents(.reportStays(name: document.name)) }
        try scope.askForReports(of: owner)
        try scope.transaction.delete(DocumentLink(document: document.id, owner: owner))
        if owners == [owner] { try scope.transaction.delete(document) }
        return Outcome(
            .documents(.detached(name: document.name, owner.kind, owner: try scope.read.name(of: owner))))
    }
}
