/// A visit as the desk has it while phones may not know: what was sent to whom, in which version.
package struct FieldVisit: Hashable, Sendable {
    package var id: Visit.ID
    package var technician: Technician.ID
    package var state: VisitState
    package var version: Int
    /// Everybody who ever had it.
    package private(set) var holders: Set<Technician.ID>

    package init(id: Visit.ID, technician: Technician.ID, state: VisitState, version: Int) {
        self.id = id
        self.technician = technician
        self.state = state
        self.version = version
        holders = [technician]
    }

    /// Carries out what the desk does; each raises the version.
    mutating func take(_ act: FieldDeskAct) {
        version += 1
        switch act {
        case .dispatch: state = .dispatched
        case .recall: state = .planned
        case .cancel: state = .cancelled
        // What was accepted was the old time.
        case .move: state = state == .accepted ? .dispatched : state
        case .reassign(let other):
            (technician, state) = (other, .dispatched)
            holders.insert(other)
        }
    }
}
