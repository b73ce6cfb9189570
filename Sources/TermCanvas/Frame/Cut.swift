/// A text of which a frame shows the beginning alone.
package struct Cut: Hashable, Sendable {
    /// Where the mark stands that says so.
    package let mark: Point
    /// The whole text.
    package let text: String
}
