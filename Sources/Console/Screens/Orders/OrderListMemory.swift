import DeskModel

/// What the list of orders remembers beside its lines.
struct OrderListMemory: ScreenState {
    /// All orders with their texts folded; asked for when the screen opens.
    var orders: [(line: OrderLine, subject: FilterSubject)] = []
    /// The journal's sequence at which they were asked for.
    var askedAt: Int?
    /// Whether those that are over were asked for too.
    var askedForClosed = false
    /// Those that are over are wanted, whatever the filter says.
    var wantsClosed = false

    init() {}
}
