import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct AlertsSettleVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "Decide a clash between field and desk: whose word is the plan.",
        discussion: "What was told in the field stays told either way. One undo takes the decision back.")

    @Argument(help: "The order's number.")
    var order: String
    @Flag(help: "The field's: the visit goes back to the technician who took it, or stays where it is worked on.")
    var field = false
    @Flag(help: "The plan's: it stays as the desk has it.")
    var plan = false
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard field != plan else { throw ValidationError("Give --field or --plan, one of them.") }
    }

    func run(in session: Session) throws {
        let clashes = try session.desk.alerts().clashes
        guard
            let clash = clashes.first(where: {
                "\($0.number)" == order || $0.number.short == order || $0.short == order
            })
        else { throw Refusal.desk(.notFound(.alert, key: order)) }
        try session.report(
            SettleClash(
                visit: clash.visit, recall: clash.recall, answer: field ? .field : .plan, basis: clash.basis))
    }
}
