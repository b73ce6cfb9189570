import DeskModel
import ServiceModel
import Storage

extension DemoMorning {
    /// The days of those who share a visit with others: told by its leader, in order of time, and as planned.
    func report(together stops: [DaySheet.Stop], _ view: DeskView) throws {
        var busy: Set<Technician.ID> = []
        let inTurn = stops.sorted { ($0.start, $0.visit) < ($1.start, $1.visit) }
        // One of them does not take the last visit.
        let refused = inTurn.last { stop in
            stop.start - stop.drive > desk.now && view.visits[stop.visit]?.placement?.isCrew == false
        }
        if let refused {
            let report = told(refused, .reject, at: desk.now - 600, "Brak uprawnień do tego urządzenia")
            _ = try desk.perform(report, by: actor)
        }
        for stop in inTurn where stop.visit != refused?.visit {
            guard let placement = view.visits[stop.visit]?.placement else { continue }
            try accept(stop, placement)
            let people = placement.assignments.map(\.technician)
            guard busy.isDisjoint(with: people),
                let course = try facts(of: stop, after: Timestamp(seconds: 0), slip: 0, 0)
            else { continue }
            _ = try desk.perform(Several(course.reports), by: actor)
            if course.free > desk.now { busy.formUnion(people) }
        }
    }

    /// Leader and members took it.
    private func accept(_ stop: DaySheet.Stop, _ placement: Placement) throws {
        let moment = morning(of: stop)
        _ = try desk.perform(told(stop, .accept, at: moment), by: actor)
        for member in placement.members {
            _ = try desk.perform(AcceptAsMember(visit: stop.visit, member: member, at: moment), by: actor)
        }
    }
}
