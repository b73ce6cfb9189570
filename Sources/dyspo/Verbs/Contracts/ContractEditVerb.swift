import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ContractEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a contract; what is not given stays.",
        discussion: "Orders under it that are not over get their due times anew.")

    @Argument(help: "The whole number or id.")
    var contract: String
    @Option(help: "Another number.")
    var number: String?
    @OptionGroup var terms: ContractOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let standing = try session.desk.contract(named: contract, .whole)
        var changed = standing
        changed.number = number ?? standing.number
        try terms.apply(to: &changed, session)
        guard changed != standing else { throw Failure.nothingToChange }
        let receipt = try session.perform(EditContract(changed))
        let record = try ContractRecord(session.desk.contract(changed.id), session)
        var json = session.confirmed(record.json, receipt)
        if case .contracts(.changed(_, let overlaps, let orders)) = receipt.summary {
            json = json.with("overlaps", .array(overlaps.map(\.json))).with("renewed", .number(orders))
        }
        try session.output.answer(json)
    }
}
