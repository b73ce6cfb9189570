public import ServiceModel

/// One order as lists show it.
public struct OrderLine: Hashable, Sendable {
    public var order: Order
    public var customer: String
    public var site: String
    public var town: String
    public var region: String
    public var visits: [OrderDetail.VisitLine]

    public init(
        order: Order, customer: String, site: String, town: String, region: String, visits: [OrderDetail.VisitLine]
    ) {
        self.order = order
        self.customer = customer
        self.site = site
        self.town = town
        self.region = region
        self.visits = visits
    }

    public init(_ detail: OrderDetail) {
        self.init(
            order: detail.order, customer: detail.customer.name, site: detail.site.name, town: detail.site.town,
            region: detail.region, visits: detail.visits)
    }

    /// The visit that is still to be done, else the last one; `nil` for a draft.
    public var current: OrderDetail.VisitLine? { visits.last { !$0.visit.state.isClosed } ?? visits.last }

    /// What the next visit has to meet first: contract or promise; without them the end of the customer's wish. The
    /// contract's response is met by dispatching, so it is none of these.
    public var due: Timestamp? {
        let promise = current?.visit.promise?.window.end
        return [order.sla.arrival, order.sla.fix, promise].compactMap { $0 }.min() ?? order.preference?.end
    }
}

/// Which orders a list shows; what is not given does not matter.
public struct OrderFilter: Hashable, Sendable {
    public var states: [OrderState]
    public var region: Region.ID?
    /// Due before this moment.
    public var dueBefore: Timestamp?
    /// Somebody of a visit's crew.
    public var technician: Technician.ID?

    public init(
        states: [OrderState] = [], region: Region.ID? = nil, dueBefore: Timestamp? = nil,
        technician: Technician.ID? = nil
    ) {
        self.states = states
        self.region = region
        self.dueBefore = dueBefore
        self.technician = technician
    }
}
