extension EntityKind {
    package static let visit = EntityKind("visit", "visit", "wizyta")
    package static let absence = EntityKind("absence", "absence", "nieobecność")

    static let planning = [visit, absence]
}
