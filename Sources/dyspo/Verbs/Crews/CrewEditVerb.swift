import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CrewEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a standing crew; what is not named stays.",
        discussion: "Visits that stand keep their people.")

    @Argument(help: "The crew's name or id.")
    var name: String
    @Option(help: "Another name.")
    var title: String?
    @Option(help: ArgumentHelp("Who leads.", valueName: "technician"))
    var leader: String?
    @Option(help: ArgumentHelp("Who comes along, with commas between them.", valueName: "technicians"))
    var members: String?
    @Option(help: ArgumentHelp("From which day.", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("Its last day, or none.", valueName: "day"))
    var through: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let crew = try session.desk.crew(named: name).crew
        let last: Day? =
            try through.map { ["none", "brak"].contains($0.lowercased()) ? nil : try session.day($0) } ?? crew.through
        let receipt = try session.perform(
            SaveCrew(
                crew: crew.id, title: title ?? crew.name,
                leader: try leader.map { try session.desk.technician(named: $0).id } ?? crew.leader,
                members: try members.map { try session.technicians(named: $0).map(\.id) } ?? crew.members,
                from: try from.map { try session.day($0) } ?? crew.from, through: last))
        try session.output.answer(session.confirmed(try session.desk.crew(named: "\(crew.id)").json, receipt))
    }
}
