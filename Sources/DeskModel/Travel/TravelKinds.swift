extension EntityKind {
    package static let leg = EntityKind("leg", "entered drive", "wpisany dojazd")

    static let travel = [leg]
}
