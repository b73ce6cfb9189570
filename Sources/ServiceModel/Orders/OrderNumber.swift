/// An order's number: `ZS/2026/000123`.
package struct OrderNumber: SeriesNumber {
    package static let prefix = "ZS"
    package static let counter = "order"

    package let year: Int
    package let sequence: Int

    package init(year: Int, sequence: Int) {
        self.year = year
        self.sequence = sequence
    }
}
