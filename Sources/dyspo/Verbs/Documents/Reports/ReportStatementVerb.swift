import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ReportStatementVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "statement", abstract: "What was done for a contract in a month.")

    @Argument(help: "The contract: number, part of it, or id.")
    var contract: String
    @Option(help: ArgumentHelp("The month, such as 2026-11; else the running one.", valueName: "month"))
    var month: String?
    @Option(name: .customLong("in"), help: ArgumentHelp("In this language: pl or en.", valueName: "language"))
    var language: String?
    @OptionGroup var file: ReportFileOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let contract = try session.desk.contract(named: contract)
        let first = try month.map { text in
            guard let day = Day(iso: "\(text)-01") else {
                throw Failure.option("--month", .notLike(text, examples: ["2026-11"]))
            }
            return day
        }
        let own = try language.map(ReportFileOptions.language) ?? session.desk.companyCard().reportLanguage
        let document = try session.desk.statement(
            of: contract.id, month: first ?? session.calendar.day(of: session.desk.now), in: own)
        try file.give(document, session)
    }
}
