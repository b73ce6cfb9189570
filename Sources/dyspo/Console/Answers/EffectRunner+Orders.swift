import Console
import DeskModel
import Operations
import ServiceModel

extension EffectRunner {
    func answer(_ ask: OrdersAsk) {
        switch ask {
        case .one(let id): readLatest("detail", \.order, id) { .orders(.detail(try $0.detail(of: id))) }
        case .open: orders(in: OrderState.allCases.filter { !$0.isTerminal })
        case .all: orders(in: [])
        }
    }

    private func orders(in states: [OrderState]) {
        let filter = OrderFilter(states: states, region: region?.id)
        read("orders") { .orders(.lines(try $0.orders(filter))) }
    }
}
