import DeskModel
import ServiceModel
import Storage

extension AttachDocuments: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard !files.isEmpty else { throw Refusal.desk(.nothingChosen) }
        let documents = try scope.attach(files, to: owner)
        try scope.passOn(documents, attachedTo: owner)
        try scope.askForReports(of: owner)
        return Outcome(
            .documents(
                .attached(names: documents.map(\.name), owner.kind, owner: try scope.read.name(of: owner))))
    }
}

extension CommandScope {
    /// Attaches files inside a command's transaction. Their bytes lie beside the store already (`ServiceDesk.keep`); what is
    /// attached to something new, as a ticket in the same transaction, needs no more. A name that the owner has already gets
    /// a number. Throws `notFound` when the owner is not there, and `missing` when bytes are not.
    @discardableResult
    func attach(
        _ files: [KeptFile], to owner: DocumentOwner, as purpose: Document.Purpose = .none
    ) throws -> [Document] {
        guard !files.isEmpty else { return [] }
        try read.requireOwner(owner)
        var taken = Set(try read.documents(of: owner).map { $0.name.lowercased() })
        return try files.map { file in
            try requireBytes(of: file.hash, called: file.name)
            let document = try Document(
                id: transaction.newID(), hash: file.hash, size: file.size, mediaType: file.mediaType,
                name: DocumentNames.free(file.name, &taken), addedAt: now, addedBy: actor?.name ?? "", purpose: purpose)
            try transaction.insert(document)
            try transaction.insert(DocumentLink(document: document.id, owner: owner))
            return document
        }
    }

    /// What belongs to one thing belongs to another as well: a ticket's documents go to the orders that it becomes.
    func share(documentsOf owner: DocumentOwner, with other: DocumentOwner) throws {
        let known = Set(try read.documents(of: other).map(\.id))
        for document in try read.documents(of: owner) where !known.contains(document.id) {
            try transaction.insert(DocumentLink(document: document.id, owner: other))
        }
    }
}

extension Reader {
    /// How people call what documents belong to.
    func name(of owner: DocumentOwner) throws -> String {
        let number = Int64(owner.key) ?? 0
        return switch owner.kind {
        case .device: try find(Asset.ID(number))?.name ?? owner.key
        case .order: try find(Order.ID(number))?.number.description ?? owner.key
        case .site: try find(Site.ID(number))?.name ?? owner.key
        case .customer: try find(Customer.ID(number))?.name ?? owner.key
        case .ticket: try find(Ticket.ID(number))?.number.description ?? owner.key
        case .contract: try find(Contract.ID(number))?.number ?? owner.key
        case .model: owner.key
        }
    }

    /// Throws `notFound` for an owner that is not there. A model is a name.
    fileprivate func requireOwner(_ owner: DocumentOwner) throws {
        let number = Int64(owner.key) ?? 0
        let kind: EntityKind? =
            switch owner.kind {
            case .device: try find(Asset.ID(number)) == nil ? .asset : nil
            case .order: try find(Order.ID(number)) == nil ? .order : nil
            case .site: try find(Site.ID(number)) == nil ? .site : nil
            case .customer: try find(Customer.ID(number)) == nil ? .customer : nil
            case .ticket: try find(Ticket.ID(number)) == nil ? .ticket : nil
            case .contract: try find(Contract.ID(number)) == nil ? .contract : nil
            case .model: nil
            }
        if let kind { throw Refusal.desk(.notFound(kind, key: owner.key)) }
    }
}
