package import ServiceModel

/// One thing that happens on a simulated day, through the one door.
package enum DayStep: Hashable, Sendable {
    /// The dispatch room sends what is planned to a technician.
    case send([Visit.ID])
    /// A technician takes what was sent.
    case accept([Visit.ID])
    /// What a technician tells of a visit.
    case report(Visit.ID, VisitAct)
    /// By its place in the script.
    case trouble(Int)
    /// The day is over: what nobody came to goes back to the queue.
    case close

    /// A step and its moment.
    struct Timed {
        var at: Timestamp
        var step: DayStep
    }
}
