/// A contract's targets per priority.
package struct ServiceTargets: Hashable, Sendable {
    private var byPriority: [Priority: TargetMinutes]

    package init(_ byPriority: [Priority: TargetMinutes] = [:]) {
        self.byPriority = byPriority.filter { !$0.value.isEmpty }
    }

    /// Without any target for a priority that is not named.
    package subscript(priority: Priority) -> TargetMinutes {
        get { byPriority[priority] ?? TargetMinutes() }
        set { byPriority[priority] = newValue.isEmpty ? nil : newValue }
    }
}

extension ServiceTargets: Codable {
    /// An object with a priority's name for a key; priorities without targets are left out.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let named = try container.decode([String: TargetMinutes].self)
        var byPriority: [Priority: TargetMinutes] = [:]
        for (name, minutes) in named {
            guard let priority = Priority(rawValue: name) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such priority: \(name)")
            }
            byPriority[priority] = minutes
        }
        self.init(byPriority)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: byPriority.map { ($0.key.rawValue, $0.value) }))
    }
}
