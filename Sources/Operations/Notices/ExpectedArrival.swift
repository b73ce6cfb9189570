import DeskModel
import Geography
import ServiceModel
import Storage

extension CommandScope {
    /// When somebody who has set off is expected at a visit: the drive from where the technician was last that day, or from
    /// home. Nobody is expected before the hours that the customer was told begin. `nil` for a site without coordinates.
    func expectedArrival(of visit: Visit, leftAt left: Timestamp, told: TimeWindow?) throws -> Timestamp? {
        guard let placement = visit.placement, let order = try read.find(visit.order),
            let end = try travelPlace(of: order), let technician = try read.find(placement.leader)
        else { return nil }
        let travel = try travel().travel
        let start = try lastPlace(of: placement, before: visit) ?? TravelPlace(technician.home)
        let leg = travel.leg(from: start, to: end, by: technician.id)
        let hour = calendar.timeOfDay(of: left).minutes / 60
        let arrival = left + travel.drive(seconds: leg.seconds, isHome: false, hour: hour)
        return max(arrival, told?.start ?? arrival)
    }

    /// Where the technician ended the visit before it.
    private func lastPlace(of placement: Placement, before visit: Visit) throws -> TravelPlace? {
        let others = try read.visits(on: CellKey(placement.leader, placement.day)).filter { other in
            other.id != visit.id && other.state.isFieldResult
        }
        let last = others.max { ($0.placement?.end ?? now, $0.id) < ($1.placement?.end ?? now, $1.id) }
        return try last.flatMap { try read.find($0.order) }.flatMap { try travelPlace(of: $0) }
    }

    private func travelPlace(of order: Order) throws -> TravelPlace? {
        guard let site = try read.find(order.site), let location = site.location else { return nil }
        return TravelPlace(location, region: site.region)
    }
}
