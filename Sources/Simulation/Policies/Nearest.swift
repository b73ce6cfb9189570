import DeskModel
package import ServiceModel

/// Whatever comes goes to the nearest technician of the day who can do it; nothing else is thought about.
package struct Nearest: DispatchPolicy {
    package let days = 1

    package init() {}

    package func absent(_ technician: Technician.ID, _ window: TimeWindow, in room: DispatchRoom) throws {
        for visit in try room.clear(technician, window) { _ = try NearestPlace(room: room).give(visit) }
    }

    package func emergency(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {
        let place = NearestPlace(room: room)
        if try !place.give(visit) { try place.force(visit) }
    }

    package func returned(_ visit: Visit.ID, of order: Order.ID, in room: DispatchRoom) throws {
        _ = try NearestPlace(room: room).give(visit)
    }
}
