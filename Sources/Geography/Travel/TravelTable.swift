public import ServiceModel

/// Legs between a fixed list of places, each computed when asked for. There is no matrix: 5,000 sites would need 25
/// million entries of which a plan reads few. Every answer equals `TravelModel`'s, to the second.
public struct TravelTable: Sendable {
    public let model: TravelModel
    private let places: [PreparedPlace]
    private let factor: Double

    public init(_ places: [Coordinate], model: TravelModel = TravelModel(), factors: TravelFactors = .none) {
        self.model = model
        self.places = places.map(PreparedPlace.init)
        factor = factors.product
    }

    /// How many places it knows; they are named by their position in the list.
    public var count: Int { places.count }

    /// Driving seconds between two places of the list, rounded up.
    public func seconds(from start: Int, to end: Int) -> Int {
        model.seconds(kilometres: Distance.kilometres(from: places[start], to: places[end]), factor: factor)
    }

    /// Road metres between two places of the list, rounded up.
    public func metres(from start: Int, to end: Int) -> Int {
        model.metres(kilometres: Distance.kilometres(from: places[start], to: places[end]))
    }

    /// Driving seconds from one place to each of the list.
    public func seconds(from start: Int) -> [Int] {
        let origin = places[start]
        return places.map { model.seconds(kilometres: Distance.kilometres(from: origin, to: $0), factor: factor) }
    }
}
