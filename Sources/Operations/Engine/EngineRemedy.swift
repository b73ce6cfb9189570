import DeskModel
import Scheduling
import ServiceModel
import Storage

extension EngineReasons {
    /// The smallest change that would make room, in the desk's words; nil when the visit fits or nothing single helps.
    func remedy(_ task: Int, _ pricer: Pricer, visit: Visit.ID) -> VisitRemedy? {
        switch Explainer(pricer).remedy(for: task, moves: 8) {
        case nil, .fits: return nil
        case .moving(let relocation, let shift, _):
            guard let number = snapshot.visits[engine.visits[relocation.task]]?.number else { return nil }
            return .moving(number, from: engine.cells[shift], to: engine.cells[relocation.shift])
        case .bending(let reason, let shift, _):
            let cell = engine.cells[shift]
            return .bending(breach(reason, visit: visit, cell: cell), in: cell)
        }
    }
}
