import DeskModel
import Geography
import ServiceModel
import Storage

/// The company's own measured times, of its newest visits that are over: how long work took of what was planned, and drives of
/// what travel times say.
struct MeasuredVisits {
    /// Days that are looked back.
    static let days = 90
    /// At most so many visits, the newest.
    static let most = 2000

    let reader: Reader
    let calendar: CompanyCalendar
    let travel: Travel

    func spread(before day: Day) throws -> Spread {
        let rows = try reader.measuredVisits(from: day - Self.days, before: day, most: Self.most)
        let events = try reader.measuredEvents(from: day - Self.days, before: day, most: Self.most)
        let types = Dictionary(rows.map { ($0.visit, $0) }) { $1 }
        let work = events.compactMap { visit, facts -> (type: OrderType, ratio: Int)? in
            guard let row = types[visit], !row.isSplit, facts.contains(where: { $0.act == .complete }),
                let minutes = VisitTimes(facts).workMinutes, row.minutes > 0
            else { return nil }
            return (row.type, minutes * 1000 / row.minutes)
        }
        let homes = Dictionary(try reader.all(Technician.self).map { ($0.id, $0.home) }) { $1 }
        let sites = Dictionary(
            rows.compactMap { row in row.location.map { (row.visit, TravelPlace($0, region: row.region)) } }
        ) { $1 }
        let trips = TripReader(events.values.flatMap(\.effective), sites: sites, homes: homes, calendar).trips().0
        return Spread(
            work: work.sorted { ($0.type.rawValue, $0.ratio) < ($1.type.rawValue, $1.ratio) },
            travel: trips.map { Int(($0.ratio(travel, calendar) * 1000).rounded()) }.sorted())
    }
}
