extension ImportKind {
    package static let checklists = ImportKind(
        "checklists", "checklists of models", "listy kontrolne modeli", keys: ["model"])

    static let ofChecklists = [checklists]
}
