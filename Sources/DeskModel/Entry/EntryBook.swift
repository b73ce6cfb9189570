package import ServiceModel

/// All that reading a one-line order needs of the company, as it stood at one moment of the journal.
package struct EntryBook: Sendable {
    /// The journal's last entry when it was made.
    package var sequence: Int
    package var catalogue: EntryCatalogue
    /// Types of the company's own that new work may have.
    package var types: [ServiceType]
    package let calendar: CompanyCalendar

    package init(sequence: Int, catalogue: EntryCatalogue, types: [ServiceType], calendar: CompanyCalendar) {
        self.sequence = sequence
        self.catalogue = catalogue
        self.types = types
        self.calendar = calendar
    }

    package var reader: EntryReader { EntryReader(catalogue: catalogue, calendar: calendar) }

    package func type(_ id: ServiceType.ID?) -> ServiceType? { id.flatMap { id in types.first { $0.id == id } } }
}
