import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TechnicianEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what is known about a technician; what is not named stays.",
        discussion: "A change by which visits that stand would break a rule is refused with their list (exit code 1); "
            + "--force makes it, and they stay and are marked.")

    @Argument(help: "Name or id.")
    var technician: String
    @Option(help: "Another name.")
    var name: String?
    @Flag(inversion: .prefixedNo, help: "Works for the company; one who does not is kept and never planned.")
    var active: Bool?
    @OptionGroup var options: TechnicianOptions
    @OptionGroup var breaking: BreakingOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.desk.technician(named: technician, .whole)
        var changes = try options.changes(session, of: found)
        changes.name = name
        changes.isActive = active
        guard changes != TechnicianChanges() else {
            throw Failure.nothingToChange
        }
        let basis = Basis([.technician(found.id): found.version])
        let receipt = try session.perform(
            breaking.applied(to: EditTechnician(technician: found.id, changes: changes, basis: basis)))
        try session.answer(technician: found.id.description, breaks: receipt.breaks)
    }
}
