package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// Entries of others that are shown besides those that are new.
    private static let older = 50
    /// The most that are new.
    private static let newest = 300

    /// What others wrote since a person looked last, and a little of what was before; for somebody who was never here
    /// nothing is new.
    package func feed(for person: String) throws -> DeskFeed {
        try store.read { reader in
            let read = try reader.feedRead(by: person) ?? reader.sequence()
            let before = try reader.journal(ofOthersThan: person, after: 0, through: read, limit: Self.older)
            let since = try reader.journal(ofOthersThan: person, after: read, limit: Self.newest)
            return DeskFeed(entries: before + since, read: read)
        }
    }

    /// A person has looked at all up to an entry. It is nobody's business, and no entry.
    package func keepLooking(by person: String, through sequence: Int) throws {
        try store.write(at: now) { try $0.keepFeedRead(by: person, through: sequence) }
    }

    /// Whether it is known how far a person has looked.
    package func knowsLooking(of person: String) throws -> Bool {
        try store.read { try $0.feedRead(by: person) } != nil
    }

    /// The first technician's day that an entry has changed; `nil` for none.
    package func day(ofEntry sequence: Int) throws -> CellKey? {
        try store.read { try $0.technicianDays(of: sequence) }.first
    }
}
