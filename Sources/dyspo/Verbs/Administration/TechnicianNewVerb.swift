import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TechnicianNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Take a technician into the company.",
        discussion: "A town or --home, and a region are needed.")

    @Argument(help: "First and last name.")
    var name: String
    @OptionGroup var options: TechnicianOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        var changes = try options.changes(session)
        changes.name = name
        try session.perform(CreateTechnician(changes))
        try session.answer(technician: name)
    }
}

extension Session {
    /// The technician as the store has them now.
    func answer(technician key: String, breaks: [BrokenVisit] = []) throws {
        try output.answer(
            try TechnicianRecord.one(try desk.technician(named: key), self).json
                .with("breaks", .array(breaks.map { $0.json(wording) })))
    }
}
