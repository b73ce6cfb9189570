/// A certificate or test of a device that falls due, such as an inspection by an office.
package struct AssetCheck: Hashable, Sendable, Codable {
    package var name: String
    package var due: Day

    package init(name: String, due: Day) {
        self.name = name
        self.due = due
    }
}
