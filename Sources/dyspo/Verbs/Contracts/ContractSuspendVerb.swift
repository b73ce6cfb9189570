import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct ContractSuspendVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "suspend", abstract: "Suspend a contract: new orders are asked about until it holds again.")

    @Argument(help: "The whole number or id.")
    var contract: String
    @Option(help: ArgumentHelp("From which day (else today), or none when it holds again.", valueName: "day"))
    var from: String?
    @Option(help: "Why; needed unless it holds again.")
    var reason: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let contract = try session.desk.contract(named: contract, .whole)
        let day = try Given(from) { try session.day($0, option: "--from") } ?? .some(session.today)
        let halt = day.value.map { OptionalChange.set(ContractHalt($0, reason: reason ?? "")) } ?? .clear
        let receipt = try session.perform(SuspendContract(contract: contract.id, halt))
        let record = try ContractRecord(session.desk.contract(contract.id), session)
        try session.output.answer(session.confirmed(record.json, receipt))
    }
}
