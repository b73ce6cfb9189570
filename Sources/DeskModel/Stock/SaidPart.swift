package import ServiceModel

/// How much of a part something is said of, with the serial numbers of its pieces.
package struct SaidPart: Hashable, Sendable, Codable {
    package var part: Part.ID
    /// 0 is an answer too.
    package var quantity: Quantity
    package var serials: [String]

    package init(_ part: Part.ID, _ quantity: Quantity, serials: [String] = []) {
        self.part = part
        self.quantity = quantity
        self.serials = serials.map(SerialNumber.clean)
    }
}
