import DeskModel
package import ServiceModel

/// Nobody does anything but write down who is away: what happens is left to people who watch.
package struct HandsOff: DispatchPolicy {
    package let days = 1

    package init() {}

    package func absent(_ technician: Technician.ID, _ window: TimeWindow, in room: DispatchRoom) throws {
        try room.perform(RecordAbsence(technician: technician, window: window, kind: .illness))
    }

    package func emergency(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {}

    package func returned(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {}
}
