import DeskModel
import ServiceModel
import Storage

extension QualifyOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        var order = try scope.order(order)
        try scope.require(.qualify, for: order)
        guard let site = try scope.read.find(order.site), site.location != nil else {
            throw Refusal.notReady(order.number, missing: [.coordinates])
        }
        try scope.check(duration: duration)
        try scope.check(skills)
        try scope.check(crewSize: crewSize, led: requiredTechnician)
        order.stage = .active
        try scope.transaction.insert(
            Visit(
                id: scope.transaction.newID(), order: order.id, duration: duration, skills: skills, crewSize: crewSize,
                requiredTechnician: requiredTechnician))
        try scope.settle(order)
        return Outcome(.orderQualified(order.number))
    }
}
