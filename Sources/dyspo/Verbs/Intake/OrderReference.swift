import DeskModel
import Interchange
import ServiceModel

/// An order as the page of something else names it.
struct OrderReference {
    let order: Order

    /// Newest first.
    static func newestFirst(_ orders: [Order]) -> [OrderReference] {
        orders.sorted { $0.number > $1.number }.map(OrderReference.init)
    }

    var json: JSONValue {
        [
            "number": "\(order.number)", "state": .text(order.state.rawValue), "title": .text(order.title),
            "type": .text(order.type.rawValue),
        ]
    }

    func words(_ language: Language) -> String {
        "\(order.number)  \(order.state.name(language))  \(order.title)"
    }
}
