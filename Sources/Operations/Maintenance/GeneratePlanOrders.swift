import DeskModel
import ServiceModel
import Storage

extension GeneratePlanOrders: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let plan = try scope.plan(plan)
        let made = try scope.course(of: plan).due.map { try scope.make($0, of: plan, isByHand: false) }
        return Outcome(
            .maintenance(made.isEmpty ? .nothingToMake(plan: plan.number) : .ordersMade(plan: plan.number, made)))
    }
}
