import ServiceModel

/// What a van does not have and is to get.
struct PickLack {
    let part: Part
    let quantity: Quantity
    /// The order that asks for it; `nil` for what the van is to have at least.
    var order: Order.ID?
}
