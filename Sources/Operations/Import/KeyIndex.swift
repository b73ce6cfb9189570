import DeskModel

/// Records by what other programs call them.
struct KeyIndex<Entity> {
    private let entities: [String: Entity]

    init(_ all: [Entity], _ key: (Entity) -> String?) {
        entities = Dictionary(all.compactMap { entity in key(entity).map { ($0, entity) } }) { first, _ in first }
    }

    func bearing(_ key: String) -> [Entity] { entities[key].map { [$0] } ?? [] }
}
