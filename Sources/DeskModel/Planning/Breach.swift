package import ServiceModel

/// A hard rule that forbids a place, with the figures that show why.
package enum Breach: Hashable, Sendable, Codable {
    case lacksSkills([String])
    case skillLevel(String, has: Int, needs: Int)
    case certificateExpired(String, on: Day)
    case wrongRegion(String)
    /// The site opens and closes at these times that day; `nil` when it is closed.
    case siteClosed(TimeWindow?)
    /// The last moment at which the work may start, and when it would.
    case startsTooLate(latest: Timestamp, wouldStart: Timestamp)
    case startsTooEarly(earliest: Timestamp, wouldStart: Timestamp)
    /// The shift, overtime included, ends before the technician would be home.
    case shiftTooShort(ends: Timestamp, wouldEnd: Timestamp)
    /// The day's work and the way do not fit into the shift at all, whatever the order of stops.
    case full(freeMinutes: Int, needsMinutes: Int)
    case lunchLost(latest: Timestamp)
    case excluded
    case requiresOther(String)
    case dayNotAllowed
    case dailyCap(Int)
    /// A visit of that day that may not move, or would miss its own rules, stands in the way.
    case delaysOther(OrderNumber)
    /// The visit itself is locked or under way.
    case visitFixed
    /// The day breaks a rule already, so that nothing can be added by the rules.
    case dayBroken
    case crew(needs: Int)
    case absent
    case noShift
    /// The technician does not work for the company any more.
    case inactive
    /// Another visit of the same person, and the time that both take.
    case overlaps(OrderNumber, TimeWindow)
    /// The day is over.
    case past
    /// The day goes on, but the moment at which a plan would begin the work lies behind.
    case startPassed(Timestamp)
    /// The moment lies in the shift of another day, whose evening it goes on from.
    case otherShift(Day)
    case legTooLong(minutes: Int, limit: Int)
    case travelTooLong(minutes: Int, limit: Int)
    /// The drive from home to the first stop, or home from the last one.
    case tooFarFromHome(minutes: Int, limit: Int)
    case wayTooLong(kilometres: Int, limit: Int)
    /// No way leads there.
    case unreachable
    /// Work that comes before it is not planned.
    case waitsFor(OrderNumber)
    /// More than the van carries.
    case overloaded(limit: Int, wouldBe: Int)
    case lacksTool
    case lacksPart(has: Int, needs: Int)
    case noCoordinates
    case shiftLocked
    /// Kept by the plan's times, broken with the traffic of the hours.
    indirect case byHour(Breach)
    /// No place of the day keeps every rule, and no check says which rule it is.
    case notKnown

    /// The name of the rule, for counting which one stops the most.
    package var rule: String {
        switch self {
        case .lacksSkills, .skillLevel: "skill"
        case .certificateExpired: "certificate"
        case .wrongRegion: "region"
        case .siteClosed: "access"
        case .startsTooLate, .startsTooEarly, .otherShift, .startPassed: "window"
        case .shiftTooShort, .full: "working-time"
        case .lunchLost: "break"
        case .excluded, .requiresOther: "technician"
        case .dayNotAllowed: "day"
        case .dailyCap: "daily-cap"
        case .delaysOther: "neighbours"
        case .visitFixed, .shiftLocked: "lock"
        case .dayBroken: "day-broken"
        case .crew: "crew"
        case .absent, .noShift, .past: "absent"
        case .inactive: "inactive"
        case .overlaps: "overlap"
        case .legTooLong, .travelTooLong, .tooFarFromHome, .wayTooLong, .unreachable: "travel-limit"
        case .waitsFor: "order"
        case .overloaded, .lacksTool, .lacksPart: "supplies"
        case .noCoordinates: "coordinates"
        case .notKnown: "not-known"
        case .byHour(let breach): breach.rule
        }
    }
}
