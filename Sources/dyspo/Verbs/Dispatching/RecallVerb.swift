import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct RecallVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "recall", abstract: "Take dispatched visits back, as long as nobody has set off.")

    @Argument(help: "Numbers, their unpadded tails, or ids.")
    var orders: [String]
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        try session.performSeveral(
            try orders.map { key in
                let found = try OrderVisit(key, session)
                return RecallVisit(visit: found.visit.id, basis: found.basis)
            })
    }
}
