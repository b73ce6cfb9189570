extension EntityKind {
    package static let crew = EntityKind("crew", "crew", "ekipa")

    static let crews = [crew]
}
