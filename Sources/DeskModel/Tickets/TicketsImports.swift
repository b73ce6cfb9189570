extension ImportKind {
    package static let tickets = ImportKind("tickets", "tickets", "zgłoszenia", keys: ["key", "number"])

    static let ofTickets = [tickets]
}
