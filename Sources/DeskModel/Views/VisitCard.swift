package import ServiceModel

/// What queue, peek and cells say about a visit. There are thousands, and a view takes over nearly all of those of the one
/// before: copies share what they say.
///
/// Each fact is named once more below. Members found by key path would spare that, but take 75 to 95 ns a fact where these
/// take 15 to 25, and filters, lists and boards read hundreds of thousands of them.
package struct VisitCard: Sendable {
    private var shared: Shared

    private final class Shared: Sendable {
        let facts: CardFacts
        /// What follows from the facts and is asked for of thousands of cards at once.
        let bounds: CardBounds

        init(_ facts: CardFacts) {
            self.facts = facts
            bounds = CardBounds(facts)
        }
    }

    package init(
        id: Visit.ID, order: Order.ID, number: OrderNumber, sequence: Int, state: VisitState,
        orderState: OrderState = .ready, type: OrderType = .repair, title: String,
        customer: String, town: String, address: String, region: Region.ID, location: Coordinate?,
        priority: Priority, duration: Int, skills: [String], sla: ServiceLevel = ServiceLevel(),
        preference: TimeWindow?, told: Promise?, placement: Placement?, lock: VisitLock,
        overrideReason: String?, times: VisitTimes? = nil, lastReport: LastReport? = nil,
        rejection: Rejection? = nil, version: Int,
        orderVersion: Int = 1, contract: String? = nil, plan: Int? = nil, devices: [String] = [],
        parts: [String] = [], crewSize: Int = 1
    ) {
        shared = Shared(
            CardFacts(
                id: id, order: order, number: number, sequence: sequence, state: state, orderState: orderState,
                type: type, title: title, customer: customer, town: town, address: address, region: region,
                location: location, priority: priority, duration: duration, crewSize: crewSize,
                skills: skills, sla: sla,
                contract: contract, plan: plan, devices: devices, parts: parts,
                preference: preference, told: told, times: times, lastReport: lastReport, rejection: rejection,
                placement: placement, lock: lock, overrideReason: overrideReason, version: version,
                orderVersion: orderVersion))
    }

    private mutating func change(_ change: (inout CardFacts) -> Void) {
        var facts = shared.facts
        change(&facts)
        shared = Shared(facts)
    }
}

extension VisitCard {
    /// The order of numbers; of one order's visits, their own: never by chance.
    package func isBefore(_ other: VisitCard) -> Bool { (number, sequence) < (other.number, other.sequence) }

    package var id: Visit.ID {
        get { shared.facts.id }
        set { change { $0.id = newValue } }
    }
    package var order: Order.ID {
        get { shared.facts.order }
        set { change { $0.order = newValue } }
    }
    package var number: OrderNumber {
        get { shared.facts.number }
        set { change { $0.number = newValue } }
    }
    package var sequence: Int {
        get { shared.facts.sequence }
        set { change { $0.sequence = newValue } }
    }
    package var state: VisitState {
        get { shared.facts.state }
        set { change { $0.state = newValue } }
    }
    /// Where its order stands, as lists say it.
    package var orderState: OrderState {
        get { shared.facts.orderState }
        set { change { $0.orderState = newValue } }
    }
    package var type: OrderType {
        get { shared.facts.type }
        set { change { $0.type = newValue } }
    }
    package var title: String {
        get { shared.facts.title }
        set { change { $0.title = newValue } }
    }
    package var customer: String {
        get { shared.facts.customer }
        set { change { $0.customer = newValue } }
    }
    package var town: String {
        get { shared.facts.town }
        set { change { $0.town = newValue } }
    }
    package var address: String {
        get { shared.facts.address }
        set { change { $0.address = newValue } }
    }
    package var region: Region.ID {
        get { shared.facts.region }
        set { change { $0.region = newValue } }
    }
    package var location: Coordinate? {
        get { shared.facts.location }
        set { change { $0.location = newValue } }
    }
    package var priority: Priority {
        get { shared.facts.priority }
        set { change { $0.priority = newValue } }
    }
    /// Minutes on site.
    package var duration: Int {
        get { shared.facts.duration }
        set { change { $0.duration = newValue } }
    }
    /// How many people it needs at once.
    package var crewSize: Int {
        get { shared.facts.crewSize }
        set { change { $0.crewSize = newValue } }
    }
    /// Skill codes, with the level behind when above 1, such as `SEP G1:2`.
    package var skills: [String] {
        get { shared.facts.skills }
        set { change { $0.skills = newValue } }
    }
    /// What the contract or the order sets.
    /// The number of its order's contract.
    package var contract: String? {
        get { shared.facts.contract }
        set { change { $0.contract = newValue } }
    }
    /// The number of the maintenance plan that its order was made by.
    package var plan: Int? {
        get { shared.facts.plan }
        set { change { $0.plan = newValue } }
    }
    /// The devices of its order, each with name, model and serial number.
    package var devices: [String] {
        get { shared.facts.devices }
        set { change { $0.devices = newValue } }
    }
    /// Codes of the parts that its order asks for.
    package var parts: [String] {
        get { shared.facts.parts }
        set { change { $0.parts = newValue } }
    }
    package var sla: ServiceLevel {
        get { shared.facts.sla }
        set { change { $0.sla = newValue } }
    }
    package var preference: TimeWindow? {
        get { shared.facts.preference }
        set { change { $0.preference = newValue } }
    }
    /// What was told to whom, and when.
    package var told: Promise? {
        get { shared.facts.told }
        set { change { $0.told = newValue } }
    }
    /// What happened so far, in times; `nil` before the first fact.
    package var times: VisitTimes? {
        get { shared.facts.times }
        set { change { $0.times = newValue } }
    }
    /// What was told of it last, as long as that can be corrected.
    package var lastReport: LastReport? {
        get { shared.facts.lastReport }
        set { change { $0.lastReport = newValue } }
    }
    /// Who handed it back last, and why, while nobody else has it.
    package var rejection: Rejection? {
        get { shared.facts.rejection }
        set { change { $0.rejection = newValue } }
    }
    package var placement: Placement? {
        get { shared.facts.placement }
        set { change { $0.placement = newValue } }
    }
    package var lock: VisitLock {
        get { shared.facts.lock }
        set { change { $0.lock = newValue } }
    }
    package var overrideReason: String? {
        get { shared.facts.overrideReason }
        set { change { $0.overrideReason = newValue } }
    }
    package var version: Int {
        get { shared.facts.version }
        set { change { $0.version = newValue } }
    }
    /// A part that it waits for.
    package var wait: PartWait? {
        get { shared.facts.wait }
        set { change { $0.wait = newValue } }
    }
    /// It takes several days, or as long as it stands nowhere more than eight hours.
    package var isLong: Bool { Visit.isLong(minutes: duration, placement) }
    package var orderVersion: Int {
        get { shared.facts.orderVersion }
        set { change { $0.orderVersion = newValue } }
    }
}

extension VisitCard: Hashable {
    package static func == (left: VisitCard, right: VisitCard) -> Bool {
        left.shared === right.shared || left.shared.facts == right.shared.facts
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(shared.facts) }
}

extension VisitCard {
    /// What is known of it here, for an act that begins now.
    package var basis: Basis { Basis([.visit(id): version, .order(order): orderVersion]) }

    /// The last thing told from the field.
    package struct LastReport: Hashable, Sendable {
        package var act: VisitAct
        package var at: Timestamp
        /// Where the visit stood before.
        package var before: VisitState

        package init(act: VisitAct, at: Timestamp, before: VisitState) {
            self.act = act
            self.at = at
            self.before = before
        }
    }

    /// A technician did not take the visit.
    package struct Rejection: Hashable, Sendable {
        package var technician: Technician.ID
        package var at: Timestamp
        package var reason: String

        package init(technician: Technician.ID, at: Timestamp, reason: String) {
            self.technician = technician
            self.at = at
            self.reason = reason
        }
    }

    /// The short number, with the visit behind it from the second on: `123`, `123/2`.
    package var short: String { shared.bounds.short }
    /// The same with the number whole: `ZS/2026/000123/2`.
    package var named: String { sequence > 1 ? "\(number)/\(sequence)" : number.description }

    /// The window that was told.
    package var promise: TimeWindow? { told?.window }

    /// Everything that bounds it in time.
    package var targets: Targets { shared.facts.targets }
    /// Each bound as what it is; see ``Targets/all``.
    package var dues: [Due] { shared.bounds.dues }
    /// What presses first; `nil` when nothing does.
    package var due: Due? { shared.bounds.due }

    /// How late it is or is going to be, with the traffic not before `forecast`; `nil` in time.
    package func lateness(at now: Timestamp, forecast: Timestamp? = nil) -> Lateness? {
        Lateness(
            of: dues,
            VisitSpan(state: state, duration: duration, placement: placement, forecast: forecast, now: now))
    }

    /// Its time to begin is over, and nobody has set off.
    package func isOverdue(at now: Timestamp) -> Bool { Visit.isOverdue(state, placement, at: now) }

    /// The moment at which the work has to start at the latest to be in time; `nil` when nothing presses.
    package var latestStart: Timestamp? { shared.bounds.latestStart }
}
