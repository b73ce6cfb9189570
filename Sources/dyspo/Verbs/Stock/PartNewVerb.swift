import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct PartNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Enter a part into the catalogue.")

    @Argument(help: "Its code, without blanks.")
    var code: String
    @Argument(help: "What it is called.")
    var name: String
    @OptionGroup var details: PartOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        var changes = try details.changes()
        (changes.code, changes.name) = (code, name)
        let receipt = try session.perform(SavePart(changes))
        let part = try session.desk.part(named: code, .whole)
        try session.output.answer(session.confirmed(PartRecord.json(part), receipt), word: part.code)
    }
}
