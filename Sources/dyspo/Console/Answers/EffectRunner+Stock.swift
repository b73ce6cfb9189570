import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: StockAsk) {
        switch ask {
        case .overview(let day): read("stock") { .stock(.overview(try $0.stockOverview(on: day))) }
        case .at(let id): read("stock of a place") { .stock(.at(id, try $0.stock(at: id))) }
        case .pickList(let wish): read("pick list") { .stock(.pickList(wish, try $0.pickList(wish))) }
        case .holds: read("stock") { .stock(.holds(try $0.stockHoldLines())) }
        case .parts: read("parts") { .stock(.parts(try $0.parts())) }
        }
    }
}
