/// Something a problem, its policy or the task of a search has beyond the plainest: a search that does not know it would
/// break a rule or miss a cost. Which field brings which feature is said once, in the table
/// that stands with its struct.
enum ProblemFeature: String, Sendable, CaseIterable {
    // Of tasks: when.
    case windows, accessHours, deadlines, due, promises, preferences
    /// A task may start in several separate pieces of time on one day.
    case severalTimesADay
    /// On some day a task can start at no time.
    case daysWithoutTime

    // Of tasks: who.
    /// A ``StandingRule`` may forbid somebody to come: a search that knows this asks those rules about every candidate.
    case standingRules
    case preferredTechnicians, crews

    // Of tasks: what it takes.
    case setup
    /// Set-up at a place from which somebody may come: it is counted once there.
    case sharedSetup
    case serviceByKind, setupByKind, priorities, predecessors, shipments
    /// Tools or parts from the van or the depot.
    case stock
    /// More kinds of parts, or more of them, than five lanes of eleven bits hold.
    case manyParts
    /// Tools with an index beyond 63.
    case manyTools
    case loads, capacities
    /// Lists of loads or capacities with more than one dimension.
    case severalLoadDimensions
    /// Some is brought and some fetched: the order of stops decides how full the van is.
    case loadsBothWays
    case depot

    // Of tasks: what stands.
    case placed, started, locks
    /// A task that the search may place is locked.
    case lockedWaiting

    // Of shifts.
    case severalDays
    /// Shifts that differ in more than the technician.
    case unlikeShifts
    /// A route ends elsewhere than it begins.
    case differentEnds
    case overtime, lockedShifts, absences, taskLimits, driveLimits, distanceLimits
    case breaks, severalBreaks, breakChoices, breaksOnTheClock, breakLoads
    case travelScales, serviceScales, profiles
    case openingCosts, travelCosts, distanceCosts, legCosts, serviceCosts

    // Of the roads.
    /// The way back may take longer than the way there.
    case oneWayDrives

    // Of the policy.
    /// A minute of travel costs a minute, nothing, or something else.
    case travelCounts, travelIsFree, travelIsWeighed
    /// A minute of working time costs a minute of travel, or something else.
    case workingTimeCounts, workingTimeIsWeighed
    case distanceWeight, gapWeight, imbalanceWeight, siteApartWeight, skillWaste, servesFirst

    // Of the task of the search.
    /// Something is planned already.
    case standingPlan
    /// Only some tasks may be placed and moved.
    case someMovable
    case changeLimit
}

typealias ProblemFeatures = Set<ProblemFeature>
