package import ServiceModel

/// A field of a form or a column of a file. Each department lists its own, in `…Fields.swift`.
package struct Field: Hashable, Sendable {
    /// The English name, by which scripts know it.
    package let rawValue: String
    private let polish: String

    init(_ english: String, _ polish: String) {
        rawValue = english
        self.polish = polish
    }

    package func name(_ language: Language) -> String { language(rawValue, polish) }
}

/// Fields that many things have.
extension Field {
    package static let name = Field("name", "nazwa")
    package static let note = Field("note", "uwagi")
    package static let number = Field("number", "numer")
    package static let key = Field("key", "klucz")
    package static let state = Field("state", "stan")
    package static let reason = Field("reason", "powód")
    package static let day = Field("day", "dzień")
    package static let from = Field("from", "od")
    package static let to = Field("to", "do")
    package static let at = Field("at", "godzina")
}
