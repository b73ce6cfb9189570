/// Why nothing is done with parts. Nothing is changed.
package enum StockFault: Error, Hashable, Sendable {
    case unknownPart
    case unknownPlace
    /// The act asks for another kind of place.
    case wrongPlace(StockPlace.ID)
    case samePlace
    /// Nothing, less than nothing, or more than three decimals.
    case quantity
    /// Counted less than nothing.
    case belowNothing
    /// More than is counted with.
    case tooMuch
    /// Of a part that only whole ones are moved of.
    case fraction
    case reason
    case price
    case closed
    /// How many numbers were said, and how many pieces there are.
    case serialCount(said: Int, pieces: Quantity)
    case serialDuplicate(String)
    /// A number of nothing but blanks.
    case serialBlank
    case serialUnknown(String)
    /// Counted at one place and by the books at another; `nil` for the customer's.
    case serialElsewhere(String, StockPlace.ID?)
    case short(onHand: Quantity)
    /// It is there, but held for orders.
    case reserved(onHand: Quantity, free: Quantity)
    /// More than the order holds there.
    case overReturn(held: Quantity)
    /// Taken, and neither used nor returned nor lost.
    case balance([Part.ID: Quantity])
    case unknownMove
    case reversed
    /// What came of a move has gone on since: it cannot be taken back.
    case goneOn

    /// By which scripts know it.
    package var code: String {
        switch self {
        case .unknownPart: "unknown-part"
        case .unknownPlace: "unknown-place"
        case .wrongPlace: "wrong-place"
        case .samePlace: "same-place"
        case .quantity, .belowNothing, .tooMuch: "quantity"
        case .fraction: "fraction"
        case .reason: "reason"
        case .price: "price"
        case .closed: "closed"
        case .serialCount: "serial-count"
        case .serialDuplicate: "serial-duplicate"
        case .serialBlank: "serial-blank"
        case .serialUnknown: "serial-unknown"
        case .serialElsewhere: "serial-elsewhere"
        case .short: "short"
        case .reserved: "reserved"
        case .overReturn: "over-return"
        case .balance: "balance"
        case .unknownMove: "unknown-step"
        case .reversed: "reversed"
        case .goneOn: "gone-on"
        }
    }
}
