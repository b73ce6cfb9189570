import DeskModel
package import ServiceModel

/// Nobody does anything: the room is told, and people who watch decide. Whoever falls ill says that he cannot work, and all that he
/// has stays as it is.
package struct Watched: DispatchPolicy {
    package let days = 1
    package let writesAbsences = false

    package init() {}

    package func absent(_ technician: Technician.ID, _ window: TimeWindow, in room: DispatchRoom) throws {
        try room.perform(ReportUnable(technician: technician, window: window))
    }

    package func emergency(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {}

    package func returned(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {}
}
