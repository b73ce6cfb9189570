import DeskModel
import ServiceModel
import Storage

extension RemoveServiceType: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let type = try scope.serviceType(type)
        try scope.refuseRemoval(
            .serviceType, type.code,
            neededBy: [
                .order: try scope.read.countOrders(of: type.id), .plan: try scope.read.countPlans(of: type.id),
                .ticket: try scope.read.countTickets(of: type.id),
            ])
        try scope.transaction.delete(type)
        return Outcome(.administration(.removed(.serviceType, name: type.code)))
    }
}
