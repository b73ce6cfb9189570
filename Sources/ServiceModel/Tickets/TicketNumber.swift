/// A ticket's number: `ZG/2026/000123`.
package struct TicketNumber: SeriesNumber {
    package static let prefix = "ZG"
    package static let counter = "ticket"

    package let year: Int
    package let sequence: Int

    package init(year: Int, sequence: Int) {
        self.year = year
        self.sequence = sequence
    }
}
