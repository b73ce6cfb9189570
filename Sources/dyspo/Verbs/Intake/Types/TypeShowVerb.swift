import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TypeShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Everything a type says of new work.")

    @Argument(help: "Code, name, part of it, or id.")
    var type: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let record = try ServiceTypeRecord.one(try session.desk.serviceType(named: type), session)
        if session.output.isJSON { return try session.output.answer(record.json) }
        for line in record.lines(session.wording) { try session.output.line(line) }
    }
}
