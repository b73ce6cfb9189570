import ArgumentParser
import DeskModel
import Operations
import ServiceModel

/// Whose work falls down, and for how long.
struct OutagePerson: ParsableArguments {
    @Argument(help: "Whole name or id.")
    var technician: String
    @OptionGroup var span: OutageSpan
    @OptionGroup var outage: OutageOptions

    /// A draft of what has happened to the technician for that time.
    func draft(
        in session: Session, _ event: (Technician.ID, TimeWindow) -> OutageEvent
    ) throws -> OutageDraft {
        let technician = try session.desk.technician(named: technician, .whole)
        let window = try span.window(session)
        return try outage.draft(event(technician.id, window), lasting: window, session)
    }
}
