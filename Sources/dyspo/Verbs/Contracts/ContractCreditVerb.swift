import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ContractCreditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: "Whether a customer gets work on credit; stop it or let it go on.",
        discussion: "While it is stopped every new order of the customer waits for somebody's approval.")

    @Argument(help: "The whole name, NIP or id.")
    var customer: String
    @Option(help: ArgumentHelp("Stop it, with the reason; none when it is fine again.", valueName: "reason"))
    var stop: String?
    @Option(help: ArgumentHelp("Since when (else today).", valueName: "day"))
    var since: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let customer = try session.desk.customer(named: customer, .whole)
        if let given = try Given(stop, reading: { $0 }) {
            let day = try since.map { try session.day($0, option: "--since") } ?? session.today
            try session.perform(
                SetCreditStop(customer: customer.id, given.value.map { ContractHalt(day, reason: $0) }))
        }
        let standing = try session.desk.creditStop(of: customer.id)
        let json: JSONValue = [
            "customer": .text(customer.name),
            "stop": standing.map { ["since": .text($0.since.iso), "reason": .text($0.reason)] } ?? .null,
        ]
        guard stop == nil, !session.output.isJSON else { return try session.output.answer(json) }
        let words =
            standing?.words(session.wording) ?? session.language("credit is fine", "kredyt w porządku")
        try session.output.line("\(customer.name): \(words)")
    }
}
