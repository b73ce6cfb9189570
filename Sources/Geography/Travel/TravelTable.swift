package import ServiceModel

/// Legs between a fixed list of places, each computed when asked for: 5,000 sites would need a matrix of 25 million
/// entries, of which a plan reads few. Every answer equals `TravelModel`'s, to the second.
package struct TravelTable: Sendable {
    package let model: TravelModel
    private let places: [PreparedPlace]
    private let factor: Double

    package init(_ places: [Coordinate], model: TravelModel = TravelModel(), factors: TravelFactors = .none) {
        self.model = model
        self.places = places.map(PreparedPlace.init)
        factor = factors.product
    }

    /// How many places it knows; they are named by their position in the list.
    package var count: Int { places.count }

    /// Driving seconds between two places of the list, rounded up.
    package func seconds(from start: Int, to end: Int) -> Int {
        model.seconds(kilometres: Distance.kilometres(from: places[start], to: places[end]), factor: factor)
    }

    /// Road metres between two places of the list, rounded up.
    package func metres(from start: Int, to end: Int) -> Int {
        model.metres(kilometres: Distance.kilometres(from: places[start], to: places[end]))
    }

    /// All pairs at once, for whoever needs a dense matrix: driving seconds, row-major (`from * count + to`), four bytes a
    /// pair: 16 MB for 2,000 places. Every cell equals ``seconds(from:to:)``.
    package func matrix() -> [Int32] {
        let count = places.count
        return [Int32](unsafeUninitializedCapacity: count * count) { cells, filled in
            places.withUnsafeBufferPointer { places in
                for from in 0..<count {
                    let origin = places[from]
                    cells.initializeElement(at: from * count + from, to: 0)
                    // There and back take as long.
                    for to in (from + 1)..<max(count, from + 1) {
                        let seconds = Int32(
                            clamping: model.seconds(
                                kilometres: Distance.kilometres(from: origin, to: places[to]), factor: factor))
                        cells.initializeElement(at: from * count + to, to: seconds)
                        cells.initializeElement(at: to * count + from, to: seconds)
                    }
                }
            }
            filled = count * count
        }
    }

    /// Driving seconds from one place to each of the list.
    package func seconds(from start: Int) -> [Int] {
        let origin = places[start]
        return places.map { model.seconds(kilometres: Distance.kilometres(from: origin, to: $0), factor: factor) }
    }
}
