import DeskModel
import Geography
import ServiceModel
import Storage

/// Puts the facts of the field together: where a technician was before, and when the next door was reached.
struct TripReader {
    private let events: [VisitEvent]
    private let sites: [Visit.ID: TravelPlace]
    private let homes: [Technician.ID: Coordinate]
    private let calendar: CompanyCalendar
    /// A trip of more hours than that had a break in it.
    private static let longest = 5 * 3600

    /// Of these facts alone.
    init(
        _ events: [VisitEvent], sites: [Visit.ID: TravelPlace], homes: [Technician.ID: Coordinate],
        _ calendar: CompanyCalendar
    ) {
        (self.events, self.sites, self.homes, self.calendar) = (events, sites, homes, calendar)
    }

    init(_ reader: Reader, _ calendar: CompanyCalendar) throws {
        events = Dictionary(grouping: try reader.all(VisitEvent.self), by: \.visit).values.flatMap(\.effective)
        let places = Dictionary(try reader.all(Site.self).map { ($0.id, $0) }) { $1 }
        let orders = Dictionary(try reader.orders().map { ($0.id, $0.site) }) { $1 }
        sites = Dictionary(
            try reader.visits(ofOrdersIn: []).compactMap { visit in
                guard let site = orders[visit.order].flatMap({ places[$0] }), let location = site.location else {
                    return nil
                }
                return (visit.id, TravelPlace(location, region: site.region))
            }
        ) { $1 }
        homes = Dictionary(try reader.all(Technician.self).map { ($0.id, $0.home) }) { $1 }
        self.calendar = calendar
    }

    /// The trips that can be compared, and how many cannot.
    func trips() -> ([RecordedTrip], leftOut: Int) {
        var trips: [RecordedTrip] = []
        var leftOut = 0
        let inOrder = events.sorted {
            ($0.technician, $0.at, $0.visit, $0.sequence) < ($1.technician, $1.at, $1.visit, $1.sequence)
        }
        var here: [Technician.ID: (place: TravelPlace?, day: Day)] = [:]
        var setOff: [Visit.ID: (at: Timestamp, from: TravelPlace?)] = [:]
        for event in inOrder {
            let day = calendar.day(of: event.at)
            let home = homes[event.technician].map { TravelPlace($0) }
            switch event.act {
            case .travel:
                let last = here[event.technician].flatMap { $0.day == day ? $0 : nil }
                setOff[event.visit] = (event.at, last == nil ? home : last?.place)
            case .arrive:
                here[event.technician] = (sites[event.visit], day)
                guard let begun = setOff.removeValue(forKey: event.visit) else { continue }
                let seconds = event.at.since(begun.at)
                if let from = begun.from, let to = sites[event.visit], (60...Self.longest).contains(seconds),
                    LegPlace(from.location) != LegPlace(to.location)
                {
                    trips.append(
                        RecordedTrip(from: from, to: to, technician: event.technician, left: begun.at, seconds: seconds)
                    )
                } else {
                    leftOut += 1
                }
            case .abort where setOff[event.visit] != nil:
                // Turned round on the way: nobody knows where.
                setOff[event.visit] = nil
                here[event.technician] = (nil, day)
            default: break
            }
        }
        return (trips, leftOut)
    }
}
