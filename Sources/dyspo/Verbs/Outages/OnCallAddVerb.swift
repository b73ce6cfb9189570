import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OnCallAddVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Somebody can be called out from when to when.")

    @Argument(help: "Whole name or id.")
    var technician: String
    @Option(help: "Only in this region (else in all of theirs).")
    var region: String?
    @Option(help: ArgumentHelp("From when.", valueName: "time"))
    var from: String
    @Option(help: ArgumentHelp("Until when.", valueName: "time"))
    var to: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let technician = try session.desk.technician(named: technician, .whole)
        try session.report(
            SetOnCall(
                technician: technician.id, region: try region.map { try session.desk.region(named: $0).id },
                from: try session.moment(from, option: "--from"), to: try session.moment(to, option: "--to")))
    }
}
