import DeskModel
package import ServiceModel
import Storage

extension ServiceDesk {
    /// The orders that ask something or were answered something, by number: those that are not over, or all of them.
    package func checklists(all: Bool = false) throws -> [(order: Order, checklist: Checklist)] {
        try store.read { reader in
            let answers = Dictionary(grouping: try reader.all(CheckAnswer.self), by: \.order)
            let models = Dictionary(try reader.all(Asset.self).map { ($0.id, $0.model) }) { $1 }
            return try reader.orders().compactMap { order in
                guard all || !order.state.isTerminal else { return nil }
                let told = answers[order.id] ?? []
                let items = order.terms?.checklist ?? []
                guard !items.isEmpty || !told.isEmpty else { return nil }
                let devices = order.assets.map { (id: $0, model: models[$0] ?? "") }
                return (order, Checklist(items, devices: devices, answers: told))
            }
        }
    }
}
