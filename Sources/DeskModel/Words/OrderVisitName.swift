import ServiceModel

/// An order's visit as people name it: `123/2` or `ZS/2026/000123/2` is its second one, `123` the only one that is still to
/// be done.
package struct OrderVisitName: Hashable, Sendable {
    /// The number, its unpadded tail, or an id.
    package let order: String
    /// `nil` where no visit is named.
    package let sequence: Int?

    package init(_ text: String) {
        let whole = OrderNumber(text.uppercased())
        guard whole == nil, let slash = text.lastIndex(of: "/"), slash > text.startIndex,
            let sequence = Int(text[text.index(after: slash)...]), (1...999).contains(sequence)
        else {
            (order, self.sequence) = (text, nil)
            return
        }
        let order = String(text[..<slash])
        let isOrder = OrderNumber(order.uppercased()) != nil || Int64(order) != nil
        (self.order, self.sequence) = isOrder ? (order, sequence) : (text, nil)
    }
}
