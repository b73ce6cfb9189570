import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OutageTechnicianVerb: OutageSolvingVerb {
    static let configuration = CommandConfiguration(
        commandName: "technician", abstract: "A technician cannot work: what falls down, and who takes it over.")

    @Argument(help: "Whole name or id.")
    var technician: String
    @OptionGroup var span: OutageSpan
    @OptionGroup var outage: OutageOptions
    @OptionGroup var shared: SharedOptions

    func draft(in session: Session) throws -> OutageDraft {
        let technician = try session.desk.technician(named: technician, .whole)
        let window = try span.window(session)
        return try outage.draft(.off(technician.id, window), lasting: window, session)
    }
}
