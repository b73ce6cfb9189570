import ServiceModel
import Storage

extension Reader {
    /// Whoever reported an order: who stands in it, else who reported the ticket that it came of.
    func reporter(of order: Order) throws -> Reporter? {
        try order.reporter ?? tickets(of: order.id).first?.reporter
    }
}
