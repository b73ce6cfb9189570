import DeskModel
import ServiceModel
import Storage

extension CommandScope {
    /// Where a visit that stands goes when its length has changed: it keeps its technician and its start. What is longer than
    /// the days of its technician goes on over the next ones, against a rule where they have no room by the rules.
    func laidOut(_ visit: Visit, at placement: Placement) throws -> Placement {
        var whole = placement
        (whole.parts, whole.end) = ([], placement.start + visit.duration * 60)
        // What has begun set off before now, whenever that was.
        let hasBegun = placement.start <= minute
        let people = try placement.assignments.map { try technician($0.technician) }
        guard var entry = try read.boardVisit(visit.id),
            let long = try LongPlacing(
                read, visit.id, people, minutes: visit.duration, from: placement.day, company: company,
                travel: try travel(), now: hasBegun ? calendar.span(of: placement.day).start : minute)
        else { return whole }
        entry.visit = visit
        let days = long.days(entry, people, from: placement.day, through: long.ground.lastDay)
        let way = long.ways(entry, people, over: days, exact: placement.start).ways.first
        var found =
            way?.placement ?? long.forced(entry, people, from: placement.day, at: placement.start)
        found.assignments = placement.assignments
        return found
    }
}
