import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenanceResumeVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Let a plan that halts work again.")

    @Argument(help: "Number, name or id.")
    var number: String
    @Option(help: "From which day (else today).")
    var from: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let plan = try session.desk.plan(named: number, .whole)
        let first = try from.map { try session.day($0, option: "--from") } ?? session.today
        try session.report(ResumePlan(plan: plan.id, from: first))
    }
}
