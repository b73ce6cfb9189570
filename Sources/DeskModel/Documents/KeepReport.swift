package import ServiceModel

/// Keeps a version of a report whose file lies beside the store already. It stays for ever.
package struct KeepReport: Command {
    package static let name = "keep-report"
    package static let undo = UndoClass.final
    package static let permission = Permission.dispatch

    package var order: Order.ID
    /// `nil` for the whole order.
    package var visit: Visit.ID?
    package var content: ReportContent
    package var envelope: ReportEnvelope
    package var file: KeptFile

    package init(
        order: Order.ID, visit: Visit.ID?, content: ReportContent, envelope: ReportEnvelope, file: KeptFile
    ) {
        self.order = order
        self.visit = visit
        self.content = content
        self.envelope = envelope
        self.file = file
    }
}
