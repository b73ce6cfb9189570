import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenanceEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a maintenance plan; what is not named stays.",
        discussion: "Orders that were made already stay as they are.")

    @Argument(help: "Number, name or id.")
    var number: String
    @OptionGroup var plan: MaintenanceOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.desk.plan(named: number, .whole)
        var changes = PlanChanges(
            name: plan.name, rule: try plan.rule(session, standing: found.terms.rule), onFreeDay: plan.onFreeDay,
            tolerance: OptionalChange(try plan.tolerance(session)), season: OptionalChange(try plan.givenSeason()),
            horizon: plan.horizon, technician: OptionalChange(try plan.wish(session)),
            contract: OptionalChange(try plan.contract(session)),
            doneBefore: OptionalChange(try plan.doneBefore(session)))
        if Given<Void>.isNone(plan.device) {
            changes.assets = []
        } else if !plan.device.isEmpty {
            changes.assets = try plan.device.map { try session.desk.asset(named: $0, at: found.site).id }
        }
        changes.serviceType = try plan.type.map { try session.desk.serviceType(named: $0).id }
        guard changes != PlanChanges() else { throw Failure.nothingToChange }
        let receipt = try session.perform(EditPlan(plan: found.id, changes))
        let record = MaintenanceRecord(try session.desk.preview(found.id).line, session.wording)
        try session.output.answer(record.json.with("seq", JSONValue(receipt.sequence)))
    }
}
