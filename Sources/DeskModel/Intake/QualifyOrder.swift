package import ServiceModel

/// A draft becomes ready: its place and duration are known, and its first visit opens. What is `nil` is as it was asked
/// for when the order arose.
package struct QualifyOrder: BasedCommand {
    package static let name = "qualify-order"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var order: Order.ID
    /// Minutes on site.
    package var duration: Int?
    package var skills: [SkillRequirement]?
    package var crewSize: Int?
    package var technician: EditOrder.Changes.OnlyTechnician?
    /// Why it may go on although it was not clear who pays; needed for an order that waits for that, and who pays then.
    package var approval: String?
    package var payer: Payer
    package var basis: Basis

    package init(
        order: Order.ID, duration: Int? = nil, skills: [SkillRequirement]? = nil, crewSize: Int? = nil,
        technician: EditOrder.Changes.OnlyTechnician? = nil, approval: String? = nil, payer: Payer = .paid,
        basis: Basis = Basis()
    ) {
        self.order = order
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.technician = technician
        self.approval = approval
        self.payer = payer
        self.basis = basis
    }
}
