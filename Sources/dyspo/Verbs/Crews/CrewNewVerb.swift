import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CrewNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Enter a standing crew.",
        discussion: "Its members come along before all others to visits of several people that its leader gets.",
        aliases: ["add"])

    @Argument(help: "What it is called.")
    var name: String
    @Option(help: ArgumentHelp("Who leads.", valueName: "technician"))
    var leader: String
    @Option(help: ArgumentHelp("Who comes along, with commas between them.", valueName: "technicians"))
    var members: String
    @Option(help: ArgumentHelp("From which day (else today).", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("Its last day (else without an end).", valueName: "day"))
    var through: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let receipt = try session.perform(
            SaveCrew(
                title: name, leader: try session.desk.technician(named: leader).id,
                members: try session.technicians(named: members).map(\.id),
                from: try from.map { try session.day($0) } ?? session.today,
                through: try through.map { try session.day($0) }))
        try session.output.answer(session.confirmed(try session.desk.crew(named: name).json, receipt))
    }
}
