import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct ContractEndVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End a contract before its last day; orders under it keep it.")

    @Argument(help: "The whole number or id.")
    var contract: String
    @Option(
        help: ArgumentHelp("The last day on which it holds (else today), or none to take it back.", valueName: "day"))
    var on: String?
    @Option(help: "Why; needed unless the end is taken back.")
    var reason: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let contract = try session.desk.contract(named: contract, .whole)
        let day = try Given(on) { try session.day($0, option: "--on") } ?? .some(session.today)
        let ending = day.value.map { OptionalChange.set(ContractHalt($0, reason: reason ?? "")) } ?? .clear
        let receipt = try session.perform(EndContract(contract: contract.id, ending))
        let record = try ContractRecord(session.desk.contract(contract.id), session)
        try session.output.answer(session.confirmed(record.json, receipt))
    }
}
