import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenanceEndVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End a plan: it asks for nothing after a day.")

    @Argument(help: "Number, name or id.")
    var number: String
    @Option(help: ArgumentHelp("Its last day (else today).", valueName: "day"))
    var on: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let plan = try session.desk.plan(named: number, .whole)
        try session.report(
            EndPlan(plan: plan.id, on: try on.map { try session.day($0, option: "--on") } ?? session.today))
    }
}
