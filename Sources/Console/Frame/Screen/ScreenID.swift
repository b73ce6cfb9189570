/// Which screen. A screen gives itself one in its own folder; commands name it as `screen.NAME`.
package struct ScreenID: Hashable, Sendable, CustomStringConvertible {
    package let name: String

    init(_ name: String) {
        self.name = name
    }

    package var description: String { name }
}
