package import ServiceModel

/// One order as lists show it.
package struct OrderLine: Hashable, Sendable {
    package var order: Order
    package var customer: String
    package var site: String
    package var town: String
    package var region: String
    package var visits: [OrderDetail.VisitLine]
    /// What a draft asks for.
    package var asked: AskedWork?
    /// The number of the maintenance plan that it was made by.
    package var plan: Int?
    /// Its devices, each with name, model and serial number.
    package var devices: [String] = []
    /// When visits could begin with the traffic of their hours, where that makes a difference.
    package var forecasts: [Visit.ID: Timestamp] = [:]
    /// The code of the company's own type that it arose by.
    package var typeCode: String?
    /// What its contract says of it; `nil` without one.
    package var agreement: OrderAgreement?

    package init(
        order: Order, customer: String, site: String, town: String, region: String, visits: [OrderDetail.VisitLine],
        asked: AskedWork? = nil, typeCode: String? = nil, agreement: OrderAgreement? = nil
    ) {
        self.order = order
        self.customer = customer
        self.site = site
        self.town = town
        self.region = region
        self.visits = visits
        self.asked = asked
        self.typeCode = typeCode
        self.agreement = agreement
    }

    package init(_ detail: OrderDetail) {
        self.init(
            order: detail.order, customer: detail.customer.name, site: detail.site.name, town: detail.site.town,
            region: detail.region, visits: detail.visits, asked: detail.asked, typeCode: detail.serviceType?.code,
            agreement: detail.agreement)
    }

    /// The visit that is still to be done, else the last one; `nil` for a draft.
    package var current: OrderDetail.VisitLine? { visits.last { !$0.visit.state.isClosed } ?? visits.last }

    /// The first visit that is still to be done, else the last one; `nil` for a draft.
    package var next: OrderDetail.VisitLine? { visits.first { !$0.visit.state.isClosed } ?? visits.last }

    /// Minutes that the next visit takes, as files and edits mean it too; `nil` while nobody has said so.
    package var duration: Int? { next?.visit.duration ?? asked?.duration }

    /// Minutes of all visits that are still to be done; `nil` when there are none.
    package var openMinutes: Int? {
        let open = visits.filter { !$0.visit.state.isClosed }
        return open.isEmpty ? nil : open.reduce(0) { $0 + $1.visit.duration }
    }

    /// What whoever does the next visit must be able to do, by code.
    package var skills: [String] { next?.skills ?? asked?.skills ?? [] }

    /// Everything that bounds the next visit in time.
    package var targets: Targets {
        Targets(sla: order.sla, promise: current?.visit.promise?.window, wish: order.preference)
    }

    /// What the next visit has to meet first; `nil` when nothing presses.
    package var due: Due? { targets.first }

    /// How late the order is or is going to be, by its visit that counts; a draft without visits as if it began now.
    package func lateness(at now: Timestamp) -> Lateness? {
        if let visit = current?.visit { return lateness(of: visit, at: now) }
        return order.state == .cancelled ? nil : Lateness(of: targets, start: now, end: now)
    }

    /// How late one of its visits is, was or is going to be.
    package func lateness(of visit: Visit, at now: Timestamp) -> Lateness? {
        visit.lateness(sla: order.sla, wish: order.preference, forecast: forecasts[visit.id], now: now)
    }
}
