import DeskModel

/// What the order's page showed last, to tell what others change of it.
struct OrderPageMemory: ScreenState {
    var shown: OrderDetail?

    init() {}
}
