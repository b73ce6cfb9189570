import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct PartEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct a part of the catalogue; what is not named stays.")

    @Argument(help: "The part: code, EAN, whole name or id.")
    var part: String
    @Option(help: "Another code.")
    var code: String?
    @Option(help: "Another name.")
    var name: String?
    @OptionGroup var details: PartOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let part = try session.desk.part(named: part, .whole)
        var changes = try details.changes()
        (changes.code, changes.name) = (code, name)
        let receipt = try session.perform(SavePart(part: part.id, changes))
        let changed = try session.desk.part(named: part.id.description, .whole)
        try session.output.answer(session.confirmed(PartRecord.json(changed), receipt))
    }
}
