extension EntityKind {
    package static let ticket = EntityKind("ticket", "ticket", "zgłoszenie")

    static let tickets = [ticket]
}
