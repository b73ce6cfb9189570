package import ServiceModel

/// What something is that has a name or a number of its own. Each department lists its own, in `…Kinds.swift`.
package struct EntityKind: Hashable, Sendable {
    /// By which scripts and the journal know it.
    package let rawValue: String
    private let english: String
    private let polish: String

    init(_ rawValue: String, _ english: String, _ polish: String) {
        self.rawValue = rawValue
        self.english = english
        self.polish = polish
    }

    package func name(_ language: Language) -> String { language(english, polish) }

    package static let entry = EntityKind("entry", "entry", "wpis")
    package static let command = EntityKind("command", "command", "polecenie")

    private static let known: [String: EntityKind] = {
        let orders =
            intake + planning + maintenance + tickets + contracts + crews + outages + notices + alerts + branches
        let all = [entry, command] + orders + administration + places + travel + documents + stock
        return Dictionary(uniqueKeysWithValues: all.map { ($0.rawValue, $0) })
    }()
}

extension EntityKind: Codable {
    package init(from decoder: any Decoder) throws {
        let name = try decoder.singleValueContainer().decode(String.self)
        self = Self.known[name] ?? EntityKind(name, name, name)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
