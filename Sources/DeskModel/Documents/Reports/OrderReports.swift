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
    /// The one that goes out when somebody sends the order's report: the newest of its last visit with work done.
    package var toSend: OrderReport?
    /// A version is still to be made.
    package var waits: Bool
    /// What of them went out by mail, or is to, the oldest first.
    package var mail: [OutboxLine]
    /// Where one would go now.
    package var addresses: [String]

    package init(
        order: Order.ID, lines: [Line], toSend: OrderReport? = nil, waits: Bool, mail: [OutboxLine] = [],
        addresses: [String] = []
    ) {
        self.order = order
        self.lines = lines
        self.toSend = toSend
        self.waits = waits
        self.mail = mail
        self.addresses = addresses
    }
}
