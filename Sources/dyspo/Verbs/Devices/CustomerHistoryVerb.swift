import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct CustomerHistoryVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "What was done for a customer, newest first.")

    @Argument(help: "Name, part of it, NIP or id.")
    var customer: String
    @Option(help: ArgumentHelp("At most so many visits.", valueName: "count"))
    var limit: Int?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let customer = try session.desk.customer(named: customer)
        try HistoryRecord(try session.desk.history(of: .customer(customer.id)), home: nil, session)
            .answer(limit: limit)
    }
}
