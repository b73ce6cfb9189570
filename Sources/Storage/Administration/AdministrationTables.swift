import ServiceModel

extension Department {
    static let administration = Department(
        "administration", [Region.self, Skill.self, Technician.self, ShiftChange.self, User.self],
        others: [.settings])
}

extension Table {
    /// The company's own settings.
    static let settings = Table("meta", .restorable, key: ["key"], ["key", "value"])
}
