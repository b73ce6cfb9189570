import DeskModel
import Scheduling
import ServiceModel
import Storage

/// Those who come along to a visit for several people, in the engine's words: where it stands, everybody's day holds it at
/// its minute; where it looks for a place, one task more stands for whoever may come along.
extension EngineProblemBuilder {
    mutating func addCrew(of entry: BoardVisit) {
        let visit = entry.visit
        if let placement = visit.placement, visit.state.holdsTime, !scope.inHand.contains(visit.id) {
            seated.insert(visit.id)
            for member in placement.assignments.dropFirst() { addSeat(of: member.technician, entry, placement) }
        } else if taskOfVisit[visit.id] != nil {
            memberTasks[visit.id] = tasks.count
            append(memberTask(of: entry), of: visit.id)
        }
    }

    /// The stop of one who comes along: nobody moves it alone.
    mutating func addSeat(
        of technician: Technician.ID, _ entry: BoardVisit, _ placement: ServiceModel.Placement
    ) {
        let start = clock.tick(placement.start)
        guard entry.location != nil, let shift = pieceHolding(start, of: CellKey(technician, placement.day)) else {
            return
        }
        let visit = entry.visit
        let isFact =
            visit.state.isUnderWay || visit.state.isClosed || visit.overrideReason != nil && !scope.holdsForcedVisits
            || start < now
        routes[shift].append(Plan.Stop(task: tasks.count, start: start))
        append(
            Scheduling.Task(
                place: place(of: entry), service: Tick(visit.duration * 60), priority: entry.priority.points,
                lock: .technicianAndTime, fixedStart: start,
                current: Scheduling.Placement(shift: shift, start: start), changeClass: visit.changeClass,
                started: isFact), of: visit.id)
    }

    /// Whoever comes along needs what each of the crew needs; whom the customer wants, and by when, the leader's task says.
    private mutating func memberTask(of entry: BoardVisit) -> Scheduling.Task {
        let leader = tasks[taskOfVisit[entry.visit.id]!]
        return Scheduling.Task(
            place: leader.place, service: leader.service, windows: leader.windows, access: leader.access,
            skills: leader.skills, region: leader.region, priority: leader.priority, excluded: leader.excluded,
            days: leader.days)
    }
}
