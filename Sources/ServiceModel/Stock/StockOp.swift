/// What can be done with parts.
package enum StockOp: String, CaseIterable, Sendable, Codable {
    /// From a supplier into a warehouse.
    case receive
    /// From a supplier onto a van, for an order.
    case buy
    case transfer
    case scrap
    /// Holds free quantity of a warehouse for an order.
    case reserve
    /// Drops an order's reservations in warehouses.
    case release
    /// From a warehouse onto a van, for an order.
    case issue
    /// From a van into what the customer has.
    case use
    case `return`
    /// Stays on the van and belongs to no order any more.
    case keep
    case lose
    /// An old part of the customer's goes to quarantine.
    case takeback
    case count
    /// Takes a use back.
    case unuse
    /// The order takes nothing more.
    case close
}
