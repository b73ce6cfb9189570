import DeskModel
import ServiceModel

extension OrderList {
    typealias Memory = OrderListMemory

    func rows(_ state: ConsoleState) -> [OrderLine] {
        let list = state.orders
        let filter = state.filtering.lists[.orders]
        let lines = list.memory.orders.filter { filter?.matches($0.subject) ?? true }.map(\.line)
        return OrderSort.allCases[list.sort].sorted(lines)
    }
}

extension ConsoleState {
    /// The list of orders.
    var orders: ListState<OrderList> {
        get { self[ListState<OrderList>.self] }
        _modify { yield &self[ListState<OrderList>.self] }
    }

    mutating func openOrders() -> [Effect] {
        orders.memory.wantsClosed = false
        orders.wanted = nil
        openList(.orders)
        return askForOrders()
    }

    /// The list with the cursor on an order, those that are over among them.
    mutating func openOrders(at order: Order.ID) {
        openScreen(.orders)
        orders.memory.wantsClosed = true
        orders.memory.askedAt = nil
        orders.wanted = LineID(order)
        current.refresh(&self)
    }

    /// The list of orders under a filter, those that are over too.
    mutating func listOrders(_ filter: String) -> [Effect] {
        guard moving == nil else {
            status.say(
                language("An order is in hand; Esc puts it back.", "Zlecenie jest w ręku; Esc je odkłada."), .warning)
            return []
        }
        let effects = openOrders()
        orders.memory.wantsClosed = true
        applyFilter(filter)
        return effects
    }

    /// All orders, when those the list has are of another desk.
    mutating func askForOrders() -> [Effect] {
        let memory = orders.memory
        let wantsClosed = memory.wantsClosed || filtering.lists[.orders]?.reachesClosed ?? false
        guard memory.askedAt != view.sequence || memory.askedForClosed != wantsClosed else { return [] }
        orders.memory.askedAt = view.sequence
        orders.memory.askedForClosed = wantsClosed
        return [.ask(.orders(wantsClosed ? .all : .open))]
    }

    mutating func take(_ lines: [OrderLine]) {
        orders.memory.orders = lines.map { ($0, FilterSubject($0, now: now)) }
        current.refresh(&self)
    }
}
