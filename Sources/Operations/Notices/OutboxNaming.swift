import DeskModel
import ServiceModel
import Storage

/// Names what messages are about; each order and customer is read once.
struct OutboxNaming {
    private let reader: Reader
    private var orders: [Order.ID: (number: OrderNumber, visits: [Visit.ID: Int])] = [:]
    private var customers: [Customer.ID: String] = [:]

    init(_ reader: Reader) {
        self.reader = reader
    }

    mutating func line(_ message: OutboxMessage) throws -> OutboxLine {
        let order = try order(message.order)
        let visit = order.visits[message.visit]
        let short = order.visits.count > 1 ? "\(order.number.short)/\(visit ?? 1)" : order.number.short
        let tries = message.tries > 0 || message.state != .queued ? try reader.tries(of: message.id) : []
        return OutboxLine(
            message: message, order: order.number, short: short, customer: try customer(message.customer), tries: tries,
            attached: try reader.document(attachedTo: message))
    }

    private mutating func order(_ id: Order.ID) throws -> (number: OrderNumber, visits: [Visit.ID: Int]) {
        if let known = orders[id] { return known }
        let number = try reader.find(id)?.number ?? OrderNumber(year: 0, sequence: 0)
        let visits = Dictionary(try reader.visits(of: id).map { ($0.id, $0.sequence) }) { $1 }
        orders[id] = (number, visits)
        return (number, visits)
    }

    private mutating func customer(_ id: Customer.ID) throws -> String {
        if let known = customers[id] { return known }
        let name = try reader.find(id)?.name ?? ""
        customers[id] = name
        return name
    }
}
