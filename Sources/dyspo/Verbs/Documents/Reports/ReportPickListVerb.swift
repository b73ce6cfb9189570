import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct ReportPickListVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "pick-list", abstract: "A pick list on paper: what to load, from where, for which order.")

    @Argument(help: "The list's number.")
    var number: Int
    @Option(name: .customLong("in"), help: ArgumentHelp("In this language: pl or en.", valueName: "language"))
    var language: String?
    @OptionGroup var file: ReportFileOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let own = try language.map(ReportFileOptions.language) ?? session.desk.companyCard().reportLanguage
        try file.give(try session.desk.pickListSheet(number, in: own), session)
    }
}
