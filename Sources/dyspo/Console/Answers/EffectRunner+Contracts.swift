import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: ContractsAsk) {
        switch ask {
        case .all: read("contracts") { .contracts(.lines(try $0.contracts())) }
        case .one(let id, let year):
            read("contract") { .contracts(.detail(try $0.contractDetail(of: id, year: year))) }
        }
    }
}
