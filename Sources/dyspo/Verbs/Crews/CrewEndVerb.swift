import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CrewEndVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End a standing crew; one that has not begun by then is removed.",
        discussion: "Visits that stand keep their people.")

    @Argument(help: "The crew's name or id.")
    var name: String
    @Option(help: ArgumentHelp("Its last day (else today).", valueName: "day"))
    var through: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let crew = try session.desk.crew(named: name).crew
        try session.report(EndCrew(crew: crew.id, through: try through.map { try session.day($0) } ?? session.today))
    }
}
