import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: ReportsAsk) {
        switch ask {
        case .order(let id): read("reports") { .reports(.order(try $0.orderReports(of: id))) }
        }
    }
}
