import DeskModel
import ServiceModel
import Storage

extension ReportUnable: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let technician = try scope.technician(technician)
        guard technician.isActive else { throw Refusal.outages(.hasLeft(technician.name)) }
        guard window.end > scope.now else { throw Refusal.outages(.isOver(window.end)) }
        let visits = try scope.standing(of: technician.id, within: window)
        let orders = try visits.map { try scope.order($0.order).number }
        var outcome = Outcome(.outages(.unable(technician: technician.name, window, orders)))
        outcome.isNews = true
        return outcome
    }
}
