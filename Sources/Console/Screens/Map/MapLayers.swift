import DeskModel

/// What lies under the routes.
struct MapLayers: OptionSet, Hashable, Sendable {
    let rawValue: Int

    static let voivodeships = MapLayers(rawValue: 1)
    static let rivers = MapLayers(rawValue: 2)
    static let roads = MapLayers(rawValue: 4)
    static let towns = MapLayers(rawValue: 8)
    static let territories = MapLayers(rawValue: 16)
    static let waiting = MapLayers(rawValue: 32)
    static let standard: MapLayers = [.voivodeships, .rivers, .roads, .towns, .territories, .waiting]
}
