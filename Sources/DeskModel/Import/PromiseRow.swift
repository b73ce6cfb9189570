package import ServiceModel

/// A promise as a file has it.
package struct PromiseRow: Hashable, Sendable, Codable {
    package var window: TimeWindow
    /// Empty for the customer.
    package var toldTo: String
    /// `nil` for now.
    package var toldAt: Timestamp?

    package init(window: TimeWindow, toldTo: String = "", toldAt: Timestamp? = nil) {
        self.window = window
        self.toldTo = toldTo
        self.toldAt = toldAt
    }
}
