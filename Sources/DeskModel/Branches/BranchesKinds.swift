extension EntityKind {
    package static let branch = EntityKind("branch", "branch", "wariant")

    static let branches = [branch]
}
