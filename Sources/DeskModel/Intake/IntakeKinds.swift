extension EntityKind {
    package static let order = EntityKind("order", "order", "zlecenie")

    static let intake = [order]
}
