import DeskModel
import ServiceModel
import Storage

/// Everything that lines of plans name, read in one go.
struct PlanLines {
    private let customers: [Customer.ID: String]
    private let sites: [Site.ID: Site]
    private let regions: [Region.ID: String]
    private let assets: [Asset.ID: Asset]
    private let types: [ServiceType.ID: ServiceType]
    private let technicians: [Technician.ID: Technician]
    private let contracts: [Contract.ID: String]
    private let followed: [MaintenancePlan.ID: [FollowedOccurrence]]
    let workCalendar: WorkCalendar
    private let calendar: CompanyCalendar
    let today: Day

    /// Of one plan, or of all.
    init(_ reader: Reader, _ calendar: CompanyCalendar, now: Timestamp, only plan: MaintenancePlan? = nil) throws {
        self.calendar = calendar
        today = calendar.day(of: now)
        workCalendar = try reader.workCalendar()
        followed = try reader.followed(plan?.id, in: calendar)
        regions = Dictionary(try reader.all(Region.self).map { ($0.id, $0.name) }) { $1 }
        types = Dictionary(try reader.all(ServiceType.self).map { ($0.id, $0) }) { $1 }
        contracts = try reader.contractNumbers()
        technicians = Dictionary(try reader.all(Technician.self).map { ($0.id, $0) }) { $1 }
        let (owners, places, devices): ([Customer], [Site], [Asset]) =
            if let plan {
                (
                    try reader.find(plan.customer).map { [$0] } ?? [], try reader.find(plan.site).map { [$0] } ?? [],
                    try plan.assets.compactMap { try reader.find($0) }
                )
            } else {
                (try reader.all(), try reader.all(), try reader.all())
            }
        customers = Dictionary(owners.map { ($0.id, $0.name) }) { $1 }
        sites = Dictionary(places.map { ($0.id, $0) }) { $1 }
        assets = Dictionary(devices.map { ($0.id, $0) }) { $1 }
    }

    func course(of plan: MaintenancePlan) -> PlanCourse {
        PlanCourse(plan, made: followed[plan.id] ?? [], workCalendar, calendar, today: today)
    }

    func type(of plan: MaintenancePlan) -> ServiceType? { types[plan.serviceType] }

    func line(of plan: MaintenancePlan) -> PlanLine { line(of: course(of: plan)) }

    func line(of course: PlanCourse) -> PlanLine {
        let plan = course.plan
        let (site, missed) = (sites[plan.site], course.missed)
        let next = plan.isActive(on: today) || course.made.contains(where: \.isOpen) ? course.next() : nil
        let technician = plan.technician.flatMap { technicians[$0.technician] }
        var line = PlanLine(
            plan: plan, customer: customers[plan.customer] ?? "", site: site?.name ?? "", town: site?.town ?? "",
            region: site.flatMap { regions[$0.region] } ?? "",
            assets: plan.assets.compactMap { assets[$0].map { "\($0.name) \($0.model) \($0.serial)" } },
            type: types[plan.serviceType]?.name ?? "",
            technician: technician?.name, contract: plan.contract.flatMap { contracts[$0] }, state: state(course),
            next: next,
            nextOrder: next.flatMap { next in course.made.first { $0.nominal == next.nominal }?.number },
            lastDone: course.lastDone, missed: missed.count, firstMissed: missed.first?.date,
            lastMissed: missed.last?.nominal)
        line.isTechnicianGone = technician.map { !$0.isActive } ?? false
        return line
    }

    private func state(_ course: PlanCourse) -> PlanState {
        let plan = course.plan
        if let ended = plan.ended, ended < today { return .ended(ended) }
        if let suspension = plan.suspension(on: today) { return .halted(until: suspension.to) }
        return course.overdue.map { .overdue($0) } ?? .active
    }
}

extension PlanLine {
    /// Overdue ones first, the longest before the others; then by the next visit; ended ones last.
    var order: (Int, Int, Int) {
        switch state {
        case .overdue(let days): (0, -days, plan.number)
        case .active, .halted: (1, next?.date.number ?? Int.max, plan.number)
        case .ended(let day): (2, -day.number, plan.number)
        }
    }
}
