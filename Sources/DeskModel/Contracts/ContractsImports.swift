extension ImportKind {
    package static let contracts = ImportKind("contracts", "contracts", "umowy", keys: ["key", "number"])

    static let ofContracts = [contracts]
}
