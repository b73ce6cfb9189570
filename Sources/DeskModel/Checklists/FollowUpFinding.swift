package import ServiceModel

/// Makes an order of a finding: an answer outside its limits. It is about the device of the finding, says what was found, and
/// who pays is decided as for any order.
package struct FollowUpFinding: BasedCommand {
    package static let name = "follow-up-finding"
    package static let undo = UndoClass.compensated
    package static let permission = Permission.intake

    package var order: Order.ID
    /// The question that was answered outside its limits.
    package var question: String
    /// For which device, where the question is asked for several and is not named by its number.
    package var device: Asset.ID?
    /// Minutes on site; `nil` for what a repair usually takes.
    package var duration: Int?
    package var basis: Basis

    package init(
        order: Order.ID, question: String, device: Asset.ID? = nil, duration: Int? = nil, basis: Basis = Basis()
    ) {
        self.order = order
        self.question = question
        self.device = device
        self.duration = duration
        self.basis = basis
    }
}
