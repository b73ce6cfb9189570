import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OutageVanVerb: OutageSolvingVerb {
    static let configuration = CommandConfiguration(
        commandName: "van", abstract: "A technician's van has broken down: without it nobody gets there.")

    @Argument(help: "Whole name or id.")
    var technician: String
    @OptionGroup var span: OutageSpan
    @OptionGroup var outage: OutageOptions
    @OptionGroup var shared: SharedOptions

    func draft(in session: Session) throws -> OutageDraft {
        let technician = try session.desk.technician(named: technician, .whole)
        let window = try span.window(session)
        return try outage.draft(.van(technician.id, window), lasting: window, session)
    }
}
