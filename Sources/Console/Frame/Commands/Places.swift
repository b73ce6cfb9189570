/// Where a command means the same: places by name, and all places of some kinds. It says nothing of which places there
/// are; the screens do.
package struct Places: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var kinds: Place.Kind
    private var named: [Place]
    private var excluded: [Place] = []

    private init(kinds: Place.Kind) {
        self.kinds = kinds
        named = []
    }

    package init(_ places: [Place]) {
        kinds = []
        named = places
    }

    package init(_ place: Place) { self.init([place]) }

    /// All of these together.
    package init(arrayLiteral elements: Places...) {
        kinds = []
        named = []
        for element in elements {
            kinds.formUnion(element.kinds)
            named += element.named.filter { !named.contains($0) }
            excluded += element.excluded
        }
    }

    package func contains(_ place: Place) -> Bool {
        named.contains(place) || kinds.contains(place.kind) && !excluded.contains(place)
    }

    /// Whether every place of these is one of the others.
    func isSubset(of others: Places) -> Bool { others.kinds.isSuperset(of: kinds) && named.allSatisfy(others.contains) }

    func isDisjoint(with others: Places) -> Bool {
        kinds.isDisjoint(with: others.kinds) && !named.contains(where: others.contains)
            && !others.named.contains(where: contains)
    }

    func subtracting(_ places: Place...) -> Places {
        var rest = self
        rest.named.removeAll(where: places.contains)
        rest.excluded += places
        return rest
    }

    /// Board, day and map with nothing in hand.
    package static let free = Places(kinds: .free)
    /// An order is in hand, on whatever screen.
    package static let hand = Places(kinds: .hand)
    package static let review = Places(kinds: .review)
    package static let list = Places(kinds: .list)
    /// Screens with a cursor of their own.
    package static let own = Places(kinds: [.list, .page, .watch, .panes])
    /// Those of them on which something can be changed.
    package static let working = Places(kinds: [.list, .page, .panes])
    package static let page = Places(kinds: .page)
    package static let everywhere = Places(kinds: .all)
}
