package import ServiceModel

/// What a dispatch room does when something happens. What it places is sent without its doing.
package protocol DispatchPolicy: Sendable {
    /// How many days from the simulated one it looks at.
    var days: Int { get }

    /// Whether it is the policy's to write down who is away; where it is not, who cannot work does nothing all the same.
    var writesAbsences: Bool { get }

    /// Somebody cannot work; the absence is written by the policy.
    func absent(_ technician: Technician.ID, _ window: TimeWindow, in room: DispatchRoom) throws
    /// Something that has to be done before everything else waits without a place.
    func emergency(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws
    /// A technician does not take a visit, which waits again.
    func returned(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws
}

extension DispatchPolicy {
    package var writesAbsences: Bool { true }
}
