package import ServiceModel

/// Somebody who comes along takes a visit that was sent; the leader's answer is the visit's own.
package struct AcceptAsMember: BasedCommand {
    package static let name = "accept-as-member"
    package static let undo = UndoClass.final
    package static let permission = Permission.dispatch

    package var visit: Visit.ID
    package var member: Technician.ID
    /// When; `nil` for now.
    package var at: Timestamp?
    package var basis: Basis

    package init(visit: Visit.ID, member: Technician.ID, at: Timestamp? = nil, basis: Basis = Basis()) {
        self.visit = visit
        self.member = member
        self.at = at
        self.basis = basis
    }
}
