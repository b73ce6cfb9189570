import DeskModel
import ServiceModel
import Storage

extension QualifyOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        try scope.transaction.check(basis)
        let order = try scope.order(order)
        try scope.require(.qualify, for: order)
        var request = order.request ?? WorkRequest()
        request.duration = duration ?? request.duration
        request.skills = skills ?? request.skills
        request.crewSize = crewSize ?? request.crewSize
        switch technician {
        case .only(let technician)?: request.requiredTechnician = technician
        case .anybody?: request.requiredTechnician = nil
        case nil: break
        }
        if let duration = request.duration { try scope.check(duration: duration) }
        try scope.check(request.skills)
        try scope.check(crewSize: request.crewSize, led: request.requiredTechnician)
        try scope.makeReady(order, as: request)
        return Outcome(.intake(.orderQualified(order.number)))
    }
}
