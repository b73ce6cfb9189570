import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ContractListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List contracts by number.")

    @Argument(help: "Only those whose number, customer or note has this text.")
    var text: String?
    @Option(help: "Only contracts of this customer.")
    var customer: String?
    @Option(parsing: .singleValue, help: "Only contracts in this state; may be repeated.")
    var state: [ContractStanding.Name] = []
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let owner = try customer.map { try session.desk.customer(named: $0).id }
        let wanted = text.map { FoldedText($0) }
        let lines = try session.desk.contracts().filter { line in
            (owner == nil || line.contract.customer == owner)
                && (state.isEmpty || state.contains(line.standing.name))
                && (wanted.map(FoldedText([line.contract.number, line.customer, line.contract.note]).contains) ?? true)
        }
        session.tellEmpty(lines.isEmpty)
        let records = lines.map { ContractRecord($0, session) }
        try session.output.answer(
            .array(records.map(\.json)), ContractRecord.table(records, translated: session.output.isTerminal))
    }
}

extension ContractStanding.Name: NamedValue {}
