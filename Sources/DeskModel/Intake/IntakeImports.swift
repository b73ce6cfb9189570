extension ImportKind {
    package static let orders = ImportKind("orders", "orders", "zlecenia", keys: ["key", "number"])
    package static let types = ImportKind("types", "types of orders", "rodzaje zleceń", keys: ["key", "code"])

    static let ofIntake = [orders]
    static let ofOrderTypes = [types]
}
