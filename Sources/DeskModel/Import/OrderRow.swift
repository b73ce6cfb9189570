package import ServiceModel

/// A line of a file of orders. What is `nil` the file does not say.
package struct OrderRow: Hashable, Sendable, Codable {
    package var line: Int
    package var number: OrderNumber?
    /// How another program calls it.
    package var key: String?
    /// Where it stands. An order that is over is not taken in again; any other is ready or a draft by what is known of
    /// it, waits if it is on hold, and stays a draft if it is one.
    package var state: OrderState?
    package var customer: String
    package var site: String
    /// Serial numbers of the devices, or their names.
    package var serials: [String]
    package var technician: String?
    /// Names of those who may not do it.
    package var excluded: [String]
    package var skills: [SkillRow]
    package var title: String
    package var note: String
    package var type: OrderType?
    package var priority: Priority?
    package var duration: Int?
    package var preference: TimeWindow?
    package var sla: ServiceLevel
    package var parts: [PartLine]
    package var crewSize: Int?
    package var promise: PromiseRow?
    package var reported: Timestamp?
    package var hold: HoldRow?
    /// The type as the file has it: the code or name of one of the company's own, or a category.
    package var typeName: String?

    package init(
        line: Int, number: OrderNumber? = nil, key: String? = nil, state: OrderState? = nil, customer: String,
        site: String, serials: [String] = [], technician: String? = nil, excluded: [String] = [],
        skills: [SkillRow] = [], title: String, note: String = "", type: OrderType? = nil, priority: Priority? = nil,
        duration: Int? = nil, preference: TimeWindow? = nil, sla: ServiceLevel = ServiceLevel(),
        parts: [PartLine] = [], crewSize: Int? = nil, promise: PromiseRow? = nil, reported: Timestamp? = nil,
        hold: HoldRow? = nil, typeName: String? = nil
    ) {
        self.line = line
        self.number = number
        self.key = key
        self.state = state
        self.customer = customer
        self.site = site
        self.serials = serials
        self.technician = technician
        self.excluded = excluded
        self.skills = skills
        self.title = title
        self.note = note
        self.type = type
        self.priority = priority
        self.duration = duration
        self.preference = preference
        self.sla = sla
        self.parts = parts
        self.crewSize = crewSize
        self.promise = promise
        self.reported = reported
        self.hold = hold
        self.typeName = typeName
    }
}
