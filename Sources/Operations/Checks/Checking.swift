package import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// What is missing, has expired or contradicts itself: errors first, each kind together, by subject.
    package func findings() throws -> [Finding] {
        let today = company.calendar.day(of: now)
        let orphans = try store.orphans().map { Finding(.desk(.orphans(count: $0.count)), $0.table) }
        let standing = try store.read { try $0.visits(ofOrdersIn: CheckedData.open) }
        let forecasts = try forecasts(of: standing)
        let found = try store.read { reader -> [Finding] in
            let data = try CheckedData(reader, forecasts)
            let plan = try standingPlan(reader)
            let gone = try reader.plans(activeOn: today).compactMap { data.withoutTechnician($0) }
            return try data.people(on: today, company.calendar) + data.places() + data.devices(on: today) + gone
                + data.orders(at: now)
                + data.visits(at: now) + data.chains(reader, at: now, company.calendar)
                + plan.findings(at: now, company.calendar) + reader.stockFindings() + reader.crewFindings(on: today)
        }
        let keyed = (orphans + found).enumerated().map { place, finding in
            (finding.severity == .error ? 0 : 1, finding.kind, polishSortKey(finding.subject), place, finding)
        }
        // Those of one kind and subject stay by time.
        return keyed.sorted { ($0.0, $0.1, $0.2, $0.3) < ($1.0, $1.1, $1.2, $1.3) }.map(\.4)
    }
}

/// What the findings are looked for in, read once.
private struct CheckedData {
    /// Of orders that are closed or cancelled nothing is found, and there are years of them.
    static let open = OrderState.allCases.filter { !$0.isTerminal }

    let technicians: [Technician]
    let codes: [Skill.ID: String]
    let sites: [Site]
    let devices: [Asset]
    let customers: [Customer.ID: String]
    let orders: [Order]
    let visits: [Order.ID: [Visit]]
    let shiftChanges: [ShiftChange]

    let forecasts: [Visit.ID: Timestamp]

    init(_ reader: Reader, _ forecasts: [Visit.ID: Timestamp]) throws {
        self.forecasts = forecasts
        technicians = try reader.all()
        codes = Dictionary(try reader.all(Skill.self).map { ($0.id, $0.code) }) { $1 }
        sites = try reader.all()
        devices = try reader.all(Asset.self).filter { !$0.checks.isEmpty && $0.state != .outOfUse }
        customers = Dictionary(try reader.all(Customer.self).map { ($0.id, $0.name) }) { $1 }
        orders = try reader.orders().filter { !$0.state.isTerminal }
        visits = Dictionary(grouping: try reader.visits(ofOrdersIn: Self.open), by: \.order)
        shiftChanges = try reader.all()
    }

    func people(on today: Day, _ calendar: CompanyCalendar) -> [Finding] {
        technicians.filter(\.isActive).flatMap { technician -> [Finding] in
            var found = technician.skills.compactMap { held in
                certificate(held, today).map { Finding(.administration($0), technician.name) }
            }
            if !technician.skills.contains(where: { $0.isValid(on: today) }) {
                found.append(Finding(.administration(.noSkills), technician.name))
            }
            if technician.primaryRegion(on: today) == nil {
                found.append(Finding(.administration(.noRegion), technician.name))
            }
            let works = (0..<14).map { today + $0 }.contains { day in
                let change = shiftChanges.first { $0.technician == technician.id && $0.day == day }
                return !technician.shifts(on: day, change: change, calendar: calendar).isEmpty
            }
            if !works { found.append(Finding(.administration(.noShifts), technician.name)) }
            return found
        }
    }

    private func certificate(_ held: HeldSkill, _ today: Day) -> AdministrationFinding? {
        guard let last = held.validThrough else { return nil }
        let code = codes[held.skill] ?? "?"
        if last < today { return .certificateExpired(skill: code, on: last) }
        return last < today + 30 ? .certificateExpires(skill: code, on: last) : nil
    }

    /// A plan that only somebody may do who has left.
    func withoutTechnician(_ plan: MaintenancePlan) -> Finding? {
        guard case .only(let id)? = plan.technician, let technician = technicians.first(where: { $0.id == id }),
            !technician.isActive
        else { return nil }
        return Finding(
            .maintenance(.onlyTechnicianGone(technician: technician.name)), "\(plan.number) \(plan.name)")
    }

    func places() -> [Finding] {
        sites.filter { $0.location == nil }.map { site in
            Finding(.places(.noCoordinates), [customers[site.customer] ?? "", site.name].joined(separator: ", "))
        }
    }

    /// Checks that were due or soon will be; a device that is out of use needs none.
    func devices(on today: Day) -> [Finding] {
        let places = Dictionary(sites.map { ($0.id, $0) }) { $1 }
        return devices.flatMap { device in
            device.checks.compactMap { check -> Finding? in
                guard check.due < today + 30 else { return nil }
                let what: DevicesFinding =
                    check.due < today
                    ? .checkOverdue(check: check.name, on: check.due) : .checkDue(check: check.name, on: check.due)
                let site = places[device.site]
                let names = [
                    [device.name, device.model, device.serial].filter { !$0.isEmpty }.joined(separator: " "),
                    site.flatMap { customers[$0.customer] } ?? "", site?.name ?? "",
                ]
                return Finding(.devices(what), names.filter { !$0.isEmpty }.joined(separator: ", "))
            }
        }
    }

    func orders(at now: Timestamp) -> [Finding] {
        orders.flatMap { order -> [Finding] in
            var found: [Finding] = []
            let visits = visits[order.id] ?? []
            if let missing = missing(from: order) { found.append(Finding(.intake(missing), order.number.description)) }
            if let late = lateness(of: order, visits, at: now) {
                found.append(Finding(.intake(late), order.number.description))
            }
            return found
        }
    }

    /// What a draft waits for; nothing when somebody holds it back though all is known.
    private func missing(from order: Order) -> IntakeFinding? {
        guard order.state == .draft else { return nil }
        if order.request?.duration == nil { return .noDuration }
        guard let site = sites.first(where: { $0.id == order.site }), site.location == nil else { return nil }
        return .waitsForCoordinates(site: site.name)
    }

    /// How late an order that is not done is, or is going to be.
    private func lateness(of order: Order, _ visits: [Visit], at now: Timestamp) -> IntakeFinding? {
        guard order.state.hasOpenWork || order.state == .draft || order.state == .onHold else { return nil }
        var line = OrderLine(
            order: order, customer: "", site: "", town: "", region: "",
            visits: visits.map { OrderDetail.VisitLine(visit: $0, crew: [], skills: []) })
        line.forecasts = forecasts
        guard let late = line.lateness(at: now) else { return nil }
        return line.current?.visit.placement == nil ? .overdue(late) : .late(late)
    }

    /// What is wrong with visits that are still to come or should have begun.
    func visits(at now: Timestamp) -> [Finding] {
        let waiting = orders.flatMap { order in
            (visits[order.id] ?? []).filter { !$0.state.isClosed }.map { (number: order.number, visit: $0) }
        }
        var found: [Finding] = []
        for (number, visit) in waiting {
            let subject = number.description
            if let reason = visit.overrideReason {
                found.append(Finding(.planning(.overrideStanding(reason: reason)), subject))
            }
            if visit.isOverdue(at: now), let place = visit.placement {
                let name = technicians.first { $0.id == place.leader }?.name ?? "?"
                found.append(Finding(.dispatching(.notBegun(technician: name, start: place.start)), subject))
            }
            if let broken = brokenPromise(visit, at: now) { found.append(Finding(.dispatching(broken), subject)) }
        }
        return found
    }

    /// Orders whose chain was right once: their contract was cut, or time has passed.
    func chains(_ reader: Reader, at now: Timestamp, _ calendar: CompanyCalendar) throws -> [Finding] {
        try orders.compactMap { order -> Finding? in
            let past = try reader.chainPast(order, visits[order.id] ?? [], at: now, calendar)
            guard case .chainPastContract(let contract, let ends, let earliest)? = past,
                order.state.hasOpenWork || order.state == .draft || order.state == .onHold
            else { return nil }
            return Finding(
                .contracts(.chainPastContract(contract: contract, ends: ends, earliest: earliest)),
                order.number.description)
        }
    }

    /// The promised window is over, or the plan misses it.
    private func brokenPromise(_ visit: Visit, at now: Timestamp) -> DispatchingFinding? {
        guard let promise = visit.promise, !visit.state.hasBegun else { return nil }
        if promise.window.end < now { return .promisePast(to: promise.toldTo, promise.window) }
        guard let start = visit.placement?.start, promise.window.isMissed(by: start) else { return nil }
        return .promiseMissed(to: promise.toldTo, promise.window, start: start)
    }
}

extension VisitState {
    /// Somebody is at it.
    fileprivate var hasBegun: Bool { [.onSite, .working, .paused].contains(self) || isClosed }
}

extension StandingPlan {
    /// Every rule that a visit breaks which is still to come, by time; two at the same time are told at the later one. Of work
    /// over several days every day tells its own, and what holds of all of them is told once.
    fileprivate func findings(at now: Timestamp, _ calendar: CompanyCalendar) -> [Finding] {
        let byTime = byDay.filter { $0.window.end > now }.sorted { left, right in
            (left.window.start, left.order, left.technician, left.visit)
                < (right.window.start, right.order, right.technician, right.visit)
        }
        var earlier: Set<BrokenDay> = []
        var ofAll: Set<BrokenRule> = []
        var found: [Finding] = []
        for visit in byTime {
            for breach in visit.breaches {
                if case .planning(.overlaps(let other, _)) = breach {
                    let isTold = byTime.contains {
                        $0.order == other && $0.day == visit.day && earlier.contains(BrokenDay($0))
                    }
                    guard isTold else { continue }
                }
                if !breach.isOfOneDay, !ofAll.insert(BrokenRule(key: visit.key, breach: breach)).inserted { continue }
                if let what = visit.finding(breach, on: calendar.day(of: visit.window.start)) {
                    found.append(Finding(.planning(what), visit.order.description))
                }
            }
            earlier.insert(BrokenDay(visit))
        }
        return found
    }
}

/// A visit with somebody on one day.
private struct BrokenDay: Hashable {
    let key: BrokenVisit.Key
    let day: Day

    init(_ visit: BrokenVisit) {
        key = visit.key
        day = visit.day
    }
}

/// A rule that a visit breaks with somebody, whatever the day.
private struct BrokenRule: Hashable {
    let key: BrokenVisit.Key
    let breach: Breach
}

extension Breach {
    /// It is said of one day: another one may hold.
    fileprivate var isOfOneDay: Bool {
        switch self {
        case .planning, .places(.siteClosed): true
        default: false
        }
    }
}

extension BrokenVisit {
    fileprivate func finding(_ breach: Breach, on day: Day) -> PlanningFinding? {
        switch breach {
        case .planning(.absent): return .plannedWhileAbsent(technician: technicianName, day)
        case .planning(.overlaps(let other, _)): return .doubleBooking(technician: technicianName, day, with: other)
        case .planning(.startsTooEarly) where dayHasBegun, .planning(.shiftTooShort) where dayHasBegun:
            // The day goes otherwise than planned; that is no fault of the data.
            return nil
        default:
            return .ruleBroken(technician: technicianName, day, breach, isOverridden: isOverridden)
        }
    }
}
