package import ServiceModel
import Storage

extension ServiceDesk {
    /// Orders whose stored state is not what follows from stage, hold and visits. There are none, unless somebody wrote
    /// past the desk.
    package func ordersInWrongState() throws -> [OrderNumber] {
        try store.read { reader in
            let visits = Dictionary(grouping: try reader.visits(ofOrdersIn: []), by: \.order)
            return try reader.orders().filter { order in
                let states = (visits[order.id] ?? []).map(\.state)
                let due = OrderLifecycle.state(stage: order.stage, isOnHold: order.hold != nil, visits: states)
                return order.state != due
            }.map(\.number)
        }
    }
}
