package import ServiceModel

/// Reads a one-line order: who, what, when, as a dispatcher types it while a customer talks. Pure: the same line, names,
/// clock and answers give the same reading.
package struct EntryReader: Sendable {
    package let catalogue: EntryCatalogue
    package let calendar: CompanyCalendar

    package init(catalogue: EntryCatalogue, calendar: CompanyCalendar) {
        self.catalogue = catalogue
        self.calendar = calendar
    }

    /// What the line says at this moment. Only the first `longest` characters are read.
    package func read(_ line: String, now: Timestamp, answers: EntryAnswers = EntryAnswers()) -> EntryReading {
        var pass = EntryPass(line, catalogue, TimeWords(calendar: calendar, now: now), answers)
        return pass.reading()
    }

    /// More than anybody types into one line.
    package static let longest = 2000
}
