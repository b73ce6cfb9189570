import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PickShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A pick list to print: what, how many, from where, for which order.")

    @Argument(help: "The list's number.")
    var number: Int
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let list = try session.desk.pickList(number)
        try session.output.answer(PickRecord.json(list), PickRecord.table(list, session.tableWording.language))
    }
}
