import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct ChecklistShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What an order asks, and what was answered by whom and when.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try ChecklistRecord(session.desk.order(named: order).id, session).answer()
    }
}
