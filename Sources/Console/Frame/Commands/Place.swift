/// Where keys land: a pane or a screen, with nothing in hand or with an order in hand. A screen declares its own; it is
/// one by its name.
package struct Place: Hashable, Sendable {
    package let name: String
    let kind: Kind
    /// The part of the help that stands first here.
    let help: Section

    init(_ name: String, _ kind: Kind, help: Section = .order) {
        self.name = name
        self.kind = kind
        self.help = help
    }

    package static func == (one: Place, other: Place) -> Bool { one.name == other.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// What a place is like, for commands that mean the same in all of a kind.
    package struct Kind: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// The team's days with nothing in hand.
        static let free = Kind(rawValue: 1)
        /// An order is in hand.
        static let hand = Kind(rawValue: 2)
        /// A plan waits to be accepted.
        static let review = Kind(rawValue: 4)
        /// A screen that is one list.
        static let list = Kind(rawValue: 8)
        /// A screen that is one scroll of sections.
        static let page = Kind(rawValue: 16)
        /// A screen on which nothing can be changed.
        static let watch = Kind(rawValue: 32)
        /// A screen with panes of its own.
        static let panes = Kind(rawValue: 64)
        static let all: Kind = [.free, .hand, .review, .list, .page, .watch, .panes]
    }
}
