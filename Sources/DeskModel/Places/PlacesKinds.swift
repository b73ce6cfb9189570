extension EntityKind {
    package static let territory = EntityKind("territory", "territory", "obszar")
    package static let place = EntityKind("place", "place", "miejscowość")

    static let places = [territory, place]
}
