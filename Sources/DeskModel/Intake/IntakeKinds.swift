extension EntityKind {
    package static let order = EntityKind("order", "order", "zlecenie")
    package static let serviceType = EntityKind("type", "type of order", "rodzaj zlecenia")

    static let intake = [order, serviceType]
}
