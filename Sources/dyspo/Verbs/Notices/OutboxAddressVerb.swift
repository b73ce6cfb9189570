import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OutboxAddressVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "address", abstract: "Send a message to another address; tries at the old one stay written.")

    @Argument(help: "Its number, as outbox list tells it.")
    var message: Int
    @Argument(help: "The other address.")
    var address: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.report(ReaddressMessage(message: OutboxMessage.ID(Int64(message)), address: address))
    }
}
