import DeskModel
import Geography
import ServiceModel

/// Homes and visits of a view as points of the map: the trigonometry is done once a view.
struct MapPlaces: Sendable {
    let projection: TransverseMercator
    /// The view they were computed for.
    let sequence: Int
    let days: ClosedRange<Day>?
    /// The user's own territories, and what they were made of.
    let territories: [MapGround.Line]
    private let outlines: [TerritoryOutline]
    private let homes: [Technician.ID: MapPoint]
    private let visits: [Visit.ID: Place]

    /// Where a visit is, and how much it matters: all that clusters need of it.
    struct Place: Sendable {
        let point: MapPoint
        let priority: Priority
    }

    /// `earlier` ones of the same plane lend what has not changed.
    init(_ view: DeskView, after earlier: MapPlaces? = nil) {
        // A company far from Poland gets a map that is true where it works.
        let mean = view.technicians.map(\.home.longitude).reduce(0, +) / Double(max(1, view.technicians.count))
        let isPolish = view.technicians.isEmpty || (13...25).contains(mean)
        let projection = isPolish ? TransverseMercator.poland : TransverseMercator(meridian: mean.rounded())
        self.projection = projection
        sequence = view.sequence
        days = view.days.first.flatMap { first in view.days.last.map { first...$0 } }
        outlines = view.territories
        if let earlier, earlier.projection == projection, earlier.outlines == view.territories {
            territories = earlier.territories
        } else {
            territories = view.territories.flatMap { territory in
                territory.rings.compactMap { MapGround.Line(.territory, $0, projection, name: territory.name) }
            }
        }
        homes = Dictionary(
            view.technicians.map { ($0.id, projection.point($0.home)) }, uniquingKeysWith: { first, _ in first })
        visits = view.visits.compactMapValues { card in
            card.location.map { Place(point: projection.point($0), priority: card.priority) }
        }
    }

    func home(_ technician: Technician.ID) -> MapPoint? { homes[technician] }
    func visit(_ visit: Visit.ID) -> MapPoint? { visits[visit]?.point }
    func place(_ visit: Visit.ID) -> Place? { visits[visit] }

    /// Whether they are of that view.
    func isOf(_ view: DeskView) -> Bool {
        sequence == view.sequence && days?.lowerBound == view.days.first && days?.upperBound == view.days.last
    }
}
