package import ServiceModel

/// What can be read from a file. Each department lists its own, in `…Imports.swift`.
package struct ImportKind: Sendable {
    /// By which scripts and the journal know it.
    package let rawValue: String
    private let english: String
    private let polish: String
    /// The columns by which a row may find the record that it changes, by their English names; none for kinds whose rows
    /// say by themselves what they are about.
    package let keyColumns: [String]
    /// Rows always take the place of what is there: there is nothing to bring up to date.
    package let replaces: Bool

    init(_ rawValue: String, _ english: String, _ polish: String, keys: [String] = [], replaces: Bool = false) {
        self.rawValue = rawValue
        self.english = english
        self.polish = polish
        keyColumns = keys
        self.replaces = replaces
    }

    package func name(_ language: Language) -> String { language(english, polish) }
}

extension ImportKind: CaseIterable {
    /// In the order in which help lists them; a department may stand in it twice.
    package static let allCases: [ImportKind] = {
        let lists: [[ImportKind]] = [
            ofAdministration, ofAbsences, ofIntake, ofPlanning, ofPlaces, ofMaintenance, ofOrderTypes, ofTickets,
            ofContracts, ofChecklists, ofStock, ofCrews,
        ]
        return Array(lists.joined())
    }()
}

extension ImportKind: RawRepresentable {
    package init?(rawValue: String) {
        guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = kind
    }
}

extension ImportKind: Hashable {
    package static func == (one: ImportKind, other: ImportKind) -> Bool { one.rawValue == other.rawValue }

    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension ImportKind: Codable {
    package init(from decoder: any Decoder) throws {
        let name = try decoder.singleValueContainer().decode(String.self)
        guard let kind = ImportKind(rawValue: name) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no kind of file is called \(name)"))
        }
        self = kind
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
