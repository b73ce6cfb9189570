extension EntityKind {
    package static let onCall = EntityKind("on-call", "on-call duty", "dyżur")
    package static let outageCall = EntityKind("call", "call", "telefon")

    static let outages = [onCall, outageCall]
}
