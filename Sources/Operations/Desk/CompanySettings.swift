package import ServiceModel
import Storage

/// What a store says about its company as a whole.
package struct CompanySettings: Sendable {
    package let name: String
    package let calendar: CompanyCalendar

    /// Zone and name as the store has them; Europe/Warsaw when it says nothing.
    init(_ store: Store) throws {
        self = try store.read { try CompanySettings($0) }
    }

    init(_ reader: Reader) throws {
        name = try reader.setting("company") ?? ""
        calendar =
            CompanyCalendar(identifier: try reader.setting("timeZone") ?? "Europe/Warsaw")
            ?? CompanyCalendar(identifier: "UTC")!
    }

    /// In which customers get their reports, as the store has it now.
    func reportLanguage(_ reader: Reader) throws -> Language {
        try reader.setting("reportLanguage").flatMap { Language(rawValue: $0) } ?? .polish
    }
}
