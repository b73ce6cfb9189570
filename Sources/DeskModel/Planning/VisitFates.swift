package import ServiceModel

/// The orders whose visits were taken off the board, recalled, or stay, by time.
package struct VisitFates: Hashable, Sendable, Codable {
    package var off: [OrderNumber]
    package var recalled: [OrderNumber]
    package var kept: [OrderNumber]
    /// In a draft of the plan: nobody is told that a visit was recalled.
    package var isDraft: Bool?

    package init(off: [OrderNumber] = [], recalled: [OrderNumber] = [], kept: [OrderNumber] = []) {
        self.off = off
        self.recalled = recalled
        self.kept = kept
    }

    package var isEmpty: Bool { off.isEmpty && recalled.isEmpty && kept.isEmpty }
}
