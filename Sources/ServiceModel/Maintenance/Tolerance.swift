/// By how many days a visit may lie before or after the day that the rule gives. 0 forbids every move; no tolerance at
/// all does not limit it.
package struct Tolerance: Hashable, Sendable, Codable {
    package var before: Int
    package var after: Int

    package init(before: Int, after: Int) {
        self.before = before
        self.after = after
    }
}
