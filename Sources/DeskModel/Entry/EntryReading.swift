package import ServiceModel

/// What was understood of a one-line order. Nothing is made up: what was not said is `nil` or empty.
package struct EntryReading: Hashable, Sendable {
    package let line: String
    package internal(set) var customer: Customer.ID?
    /// The name of a customer that somebody chose to take in.
    package internal(set) var newCustomer: String?
    package internal(set) var site: Site.ID?
    package internal(set) var device: Asset.ID?
    package internal(set) var window: EntryWindow?
    /// Minutes.
    package internal(set) var duration: Int?
    package internal(set) var skills: [SkillRequirement] = []
    package internal(set) var priority: Priority?
    package internal(set) var technician: Technician.ID?
    package internal(set) var type: OrderType?
    /// The company's own type, whose category `type` is.
    package internal(set) var serviceType: ServiceType.ID?
    package internal(set) var parts: [PartLine] = []
    /// The reporter's, `+48000512208`.
    package internal(set) var phone: String?
    /// What is left of the line, as typed, its parts joined by `, `; a device's words stand in it.
    package internal(set) var title = ""
    package internal(set) var doubts: [EntryDoubt] = []
    /// In the order of the line; those without a range last.
    package internal(set) var pieces: [EntryPiece] = []

    init(line: String) { self.line = line }

    /// Whether `Enter` saves at once: no doubt is left, and nobody has to be taken in first.
    package var saves: Bool { doubts.isEmpty && newCustomer == nil }

    package func pieces(of field: EntryField) -> [EntryPiece] { pieces.filter { $0.field == field } }

    package func doubt(about field: EntryField) -> EntryDoubt? { doubts.first { $0.field == field } }
}
