package import ServiceModel

/// Which orders a list shows; what is not given does not matter.
package struct OrderFilter: Hashable, Sendable {
    package var states: [OrderState]
    package var region: Region.ID?
    /// Due at this moment or before.
    package var dueBefore: Timestamp?
    /// Somebody of a visit's crew.
    package var technician: Technician.ID?

    package init(
        states: [OrderState] = [], region: Region.ID? = nil, dueBefore: Timestamp? = nil,
        technician: Technician.ID? = nil
    ) {
        self.states = states
        self.region = region
        self.dueBefore = dueBefore
        self.technician = technician
    }
}
