import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenanceListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List maintenance plans: those that need somebody first, then by the next visit."
    )

    @Option(help: "Only of this customer.")
    var customer: String?
    @Option(help: ArgumentHelp("Only in this state: active, overdue, suspended or ended.", valueName: "state"))
    var state: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let owner = try customer.map { try session.desk.customer(named: $0).id }
        let states = ["active", "overdue", "suspended", "ended"]
        if let state, !states.contains(state) {
            throw Failure.option("--state", .notOneOf(state, allowed: states))
        }
        let records = try session.desk.plans().filter { line in
            (owner == nil || line.plan.customer == owner) && (state == nil || line.state.code == state)
        }.map { MaintenanceRecord($0, session.tableWording) }
        session.tellEmpty(records.isEmpty)
        try session.output.answer(
            .array(records.map(\.json)), MaintenanceRecord.table(records, session.tableWording.language))
    }
}
