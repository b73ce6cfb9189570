/// A line of a list or a page by what it is, so that it is found again whatever changes around it.
package struct LineID: Hashable, Sendable {
    /// Such as `order`: two kinds may count alike.
    private let kind: String
    private let key: Int64
    private let second: Int64

    package init(_ kind: String, _ key: Int64, _ second: Int64 = 0) {
        self.kind = kind
        self.key = key
        self.second = second
    }
}
