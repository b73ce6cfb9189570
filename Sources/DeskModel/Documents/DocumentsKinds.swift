extension EntityKind {
    package static let document = EntityKind("document", "document", "dokument")

    static let documents = [document]
}
