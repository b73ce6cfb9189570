import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: MaintenanceAsk) {
        switch ask {
        case .plans: read("plans") { .maintenance(.plans(try $0.planBook())) }
        case .plan(let request):
            read("plan of a year") {
                let months = PlanPreviewRequest.months
                return .maintenance(.plan(try $0.preview(request.plan, from: request.from, months: months)))
            }
        }
    }
}
