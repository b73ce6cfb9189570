import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TechnicianBackVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "back", abstract: "A technician works again: the absence under way, or the next one, ends.")

    @Argument(help: "Name or id.")
    var technician: String
    @Option(help: ArgumentHelp("From when (else from now).", valueName: "time"))
    var at: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician, .whole)
        let moment = try at.map { try session.moment($0, option: "--at") } ?? session.desk.now
        guard let absence = try session.desk.absences(of: technician.id, after: moment, seenBy: session.actor).first
        else {
            throw Refusal.desk(.notFound(.absence, key: technician.name))
        }
        let receipt = try session.perform(EndAbsence(absence: absence.id, at: moment))
        try session.output.answer(receipt.json(session.wording))
    }
}
