package import ServiceModel

/// Somebody else comes along to a visit of several people; leader and time stay. The day of whoever comes is re-timed round
/// it.
package struct ExchangeMember: BasedCommand {
    package static let name = "exchange-member"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan

    package var visit: Visit.ID
    /// Who comes along no more.
    package var member: Technician.ID
    /// Who comes instead; `nil` for whoever costs least.
    package var successor: Technician.ID?
    /// Given to exchange against a hard rule; stays visible on the visit.
    package var override: String?
    package var basis: Basis

    package init(
        visit: Visit.ID, member: Technician.ID, successor: Technician.ID? = nil, override: String? = nil,
        basis: Basis = Basis()
    ) {
        self.visit = visit
        self.member = member
        self.successor = successor
        self.override = override
        self.basis = basis
    }
}
