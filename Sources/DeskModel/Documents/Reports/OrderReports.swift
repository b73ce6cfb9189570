package import ServiceModel

/// The reports of one order as a desk shows them.
package struct OrderReports: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package var report: OrderReport
        /// What it says, as text.
        package var text: [PrintedTextLine]

        package init(report: OrderReport, text: [PrintedTextLine]) {
            self.report = report
            self.text = text
        }
    }

    package var order: Order.ID
    /// Oldest first.
    package var lines: [Line]
    /// A version is still to be made.
    package var waits: Bool

    package init(order: Order.ID, lines: [Line], waits: Bool) {
        self.order = order
        self.lines = lines
        self.waits = waits
    }
}
