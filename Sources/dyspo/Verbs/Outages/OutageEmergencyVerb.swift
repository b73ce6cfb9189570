import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OutageEmergencyVerb: OutageSolvingVerb {
    static let configuration = CommandConfiguration(
        commandName: "emergency", abstract: "An order that has to be done first: who can be there when.",
        discussion: "What is accepted is sent at once. At night those on call come first.")

    @Argument(help: "The order's number, its tail or id.")
    var order: String
    @OptionGroup var outage: OutageOptions
    @OptionGroup var shared: SharedOptions

    func draft(in session: Session) throws -> OutageDraft {
        try outage.draft(.emergency(try session.desk.order(named: order).id), lasting: nil, session)
    }
}
