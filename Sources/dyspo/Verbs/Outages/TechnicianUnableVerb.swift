import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TechnicianUnableVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "unable", abstract: "Note that a technician has called and cannot work; nothing is moved.",
        discussion: """
            Every desk is told, with the visits that nobody will do. What becomes of them is decided on the outage screen or with \
            dyspo outage technician. It is a fact, which is not taken back.
            """)

    @Argument(help: "Whole name or id.")
    var technician: String
    @OptionGroup var span: OutageSpan
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician, .whole)
        try session.report(ReportUnable(technician: technician.id, window: span.window(session)))
    }
}
