import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ContractShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A contract: what was promised, what was kept, how much of it is used.")

    @Argument(help: "Number, part of it, or id.")
    var contract: String
    @Option(help: "The year whose figures are shown; else the running one.")
    var year: Int?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let contract = try session.desk.contract(named: contract)
        let detail = try session.desk.contractDetail(of: contract.id, year: year)
        let sheet = ContractSheet(detail, session)
        guard !session.output.isJSON else { return try session.output.answer(sheet.json) }
        try sheet.lines.forEach(session.output.line)
    }
}
