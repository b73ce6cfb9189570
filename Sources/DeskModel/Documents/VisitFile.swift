/// A file that somebody names with the end of a visit.
package struct VisitFile: Hashable, Sendable {
    package enum Use: Hashable, Sendable {
        /// The signature as it was drawn.
        case strokes
        /// A picture for the order.
        case photo
        /// The receipt of what was bought.
        case receipt
    }

    package var use: Use
    package var path: String

    package init(_ use: Use, _ path: String) {
        self.use = use
        self.path = path
    }
}
