import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ContractNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Enter a contract; what it overlaps with is told, and which one counts.",
        discussion:
            "The contract that names devices counts before one that names sites, and that before one for the whole customer; "
            + "of two as exact the newer one.")

    @Option(help: "The customer: name, part of it, NIP or id.")
    var customer: String
    @Option(help: "Its number; else the next of the company's own, such as U/2026/004.")
    var number: String?
    @OptionGroup var terms: ContractOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let customer = try session.desk.customer(named: customer)
        let year = DaySpan(session.today, session.today + 364) ?? .init(session.today, session.today)!
        var contract = Contract(id: Identifier(0), number: number ?? "", customer: customer.id, days: year)
        try terms.apply(to: &contract, session)
        let receipt = try session.perform(CreateContract(contract))
        guard case .contracts(.entered(let number, let overlaps)) = receipt.summary else { return }
        let record = try ContractRecord(session.desk.contract(named: number, .whole), session)
        try session.output.answer(
            session.confirmed(record.json, receipt).with("overlaps", .array(overlaps.map(\.json))), word: number)
    }
}
