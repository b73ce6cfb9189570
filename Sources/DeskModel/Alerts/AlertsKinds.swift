extension EntityKind {
    package static let alert = EntityKind("alert", "alert", "alert")

    static let alerts = [alert]
}
