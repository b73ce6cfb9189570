import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenanceSuspendVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "suspend", abstract: "Let a plan halt: it asks for nothing on these days.")

    @Argument(help: "Number, name or id.")
    var number: String
    @Option(help: "First day (else today).")
    var from: String?
    @Option(help: "Last day; without it until the plan is resumed.")
    var to: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let plan = try session.desk.plan(named: number, .whole)
        let first = try from.map { try session.day($0, option: "--from") } ?? session.today
        let last = try to.map { try session.day($0, option: "--to") }
        try session.report(SuspendPlan(plan: plan.id, from: first, to: last))
    }
}
