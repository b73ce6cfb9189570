import Console
import DeskModel
import Dispatch
import Operations
import ServiceModel
import Synchronization

extension EffectRunner {
    func answer(_ ask: OrdersAsk) {
        switch ask {
        case .one(let id):
            wanted.withLock { $0.order = id }
            detailQueue.async { [self] in
                guard wanted.withLock({ $0.order == id }) else { return }
                guarded("detail") { mailbox.post(.orders(.detail(try desk.detail(of: id)))) }
            }
        case .open: orders(in: OrderState.allCases.filter { !$0.isTerminal })
        case .all: orders(in: [])
        }
    }

    private func orders(in states: [OrderState]) {
        let filter = OrderFilter(states: states, region: region?.id)
        read("orders") { .orders(.lines(try $0.orders(filter))) }
    }
}
