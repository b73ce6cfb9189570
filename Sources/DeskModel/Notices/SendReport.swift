package import ServiceModel

/// A version of a report goes to the customer by mail, one message an address.
package struct SendReport: Command {
    package static let name = "send-report"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    package var report: ReportVersion.ID
    /// Empty for those of the customer, else of whoever reported the order.
    package var addresses: [String]
    /// Whether it goes once more to an address to which it was sent.
    package var asCopy: Bool

    /// Addresses of one report at most.
    package static let most = 20

    package init(report: ReportVersion.ID, addresses: [String] = [], asCopy: Bool = false) {
        self.report = report
        self.addresses = addresses
        self.asCopy = asCopy
    }
}
