public import DeskModel
import ServiceModel
import Storage

extension ServiceDesk {
    /// What is missing, has expired or contradicts itself: errors first, each kind together, by subject.
    public func findings() throws -> [Finding] {
        let today = company.calendar.day(of: now)
        let orphans = try store.orphans().map { Finding(.orphans(count: $0.count), $0.table) }
        let standing = try store.read { try $0.visits(ofOrdersIn: []) }
        let forecasts = try forecasts(of: standing)
        let found = try store.read { reader -> [Finding] in
            let data = try CheckedData(reader, from: company.calendar.span(of: today).start, forecasts)
            return data.people(on: today, company.calendar) + data.places() + data.orders(at: now)
                + data.visits(at: now, company.calendar)
        }
        let keyed = (orphans + found).map { finding in
            (finding.severity == .error ? 0 : 1, finding.kind, polishSortKey(finding.subject), finding)
        }
        return keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    }
}

/// What the findings are looked for in, read once.
private struct CheckedData {
    let technicians: [Technician]
    let codes: [Skill.ID: String]
    let sites: [Site]
    let customers: [Customer.ID: String]
    let orders: [Order]
    let visits: [Order.ID: [Visit]]
    let absences: [Absence]
    let shiftChanges: [ShiftChange]

    let forecasts: [Visit.ID: Timestamp]

    init(_ reader: Reader, from begin: Timestamp, _ forecasts: [Visit.ID: Timestamp]) throws {
        self.forecasts = forecasts
        technicians = try reader.all()
        codes = Dictionary(try reader.all(Skill.self).map { ($0.id, $0.code) }) { $1 }
        sites = try reader.all()
        customers = Dictionary(try reader.all(Customer.self).map { ($0.id, $0.name) }) { $1 }
        orders = try reader.orders().filter { !$0.state.isTerminal }
        visits = Dictionary(grouping: try reader.visits(ofOrdersIn: []), by: \.order)
        absences = try reader.all().filter { $0.window.end > begin }
        shiftChanges = try reader.all()
    }

    func people(on today: Day, _ calendar: CompanyCalendar) -> [Finding] {
        technicians.filter(\.isActive).flatMap { technician -> [Finding] in
            var found = technician.skills.compactMap { held in
                certificate(held, today).map { Finding($0, technician.name) }
            }
            if !technician.skills.contains(where: { $0.isValid(on: today) }) {
                found.append(Finding(.noSkills, technician.name))
            }
            if technician.primaryRegion(on: today) == nil { found.append(Finding(.noRegion, technician.name)) }
            let works = (0..<14).map { today + $0 }.contains { day in
                let change = shiftChanges.first { $0.technician == technician.id && $0.day == day }
                return !technician.shifts(on: day, change: change, calendar: calendar).isEmpty
            }
            if !works { found.append(Finding(.noShifts, technician.name)) }
            return found
        }
    }

    private func certificate(_ held: HeldSkill, _ today: Day) -> Finding.What? {
        guard let last = held.validThrough else { return nil }
        let code = codes[held.skill] ?? "?"
        if last < today { return .certificateExpired(skill: code, on: last) }
        return last < today + 30 ? .certificateExpires(skill: code, on: last) : nil
    }

    func places() -> [Finding] {
        sites.filter { $0.location == nil }.map { site in
            Finding(.noCoordinates, [customers[site.customer] ?? "", site.name].joined(separator: ", "))
        }
    }

    func orders(at now: Timestamp) -> [Finding] {
        orders.flatMap { order -> [Finding] in
            var found: [Finding] = []
            let visits = visits[order.id] ?? []
            if order.state == .draft, visits.isEmpty { found.append(Finding(.noDuration, order.number.description)) }
            if let late = lateness(of: order, visits, at: now) {
                found.append(Finding(late, order.number.description))
            }
            return found
        }
    }

    /// How late an order that is not done is, or is going to be.
    private func lateness(of order: Order, _ visits: [Visit], at now: Timestamp) -> Finding.What? {
        guard order.state.hasOpenWork || order.state == .draft || order.state == .onHold else { return nil }
        var line = OrderLine(
            order: order, customer: "", site: "", town: "", region: "",
            visits: visits.map { OrderDetail.VisitLine(visit: $0, crew: [], skills: []) })
        line.forecasts = forecasts
        guard let late = line.lateness(at: now) else { return nil }
        return line.current?.visit.placement == nil ? .overdue(late) : .late(late)
    }

    /// What is wrong with visits that are still to come or should have begun.
    func visits(at now: Timestamp, _ calendar: CompanyCalendar) -> [Finding] {
        let waiting = orders.flatMap { order in
            (visits[order.id] ?? []).filter { !$0.state.isClosed }.map { (number: order.number, visit: $0) }
        }
        var found: [Finding] = []
        for (number, visit) in waiting {
            let subject = number.description
            if let reason = visit.overrideReason { found.append(Finding(.overrideStanding(reason: reason), subject)) }
            if let promise = visit.promise, promise.window.end < now, !visit.state.hasBegun {
                found.append(Finding(.promisePast(to: promise.toldTo, promise.window), subject))
            }
        }
        let midnight = calendar.span(of: calendar.day(of: now)).start
        let placed = waiting.filter { $0.visit.placement.map { $0.end > midnight } ?? false }
        for technician in technicians { found += clashes(of: technician, placed, calendar) }
        return found
    }

    private func clashes(
        of technician: Technician, _ placed: [(number: OrderNumber, visit: Visit)], _ calendar: CompanyCalendar
    ) -> [Finding] {
        let own = placed.compactMap { entry -> (number: OrderNumber, place: Placement)? in
            guard let place = entry.visit.placement,
                place.assignments.contains(where: { $0.technician == technician.id })
            else { return nil }
            return (entry.number, place)
        }.sorted { ($0.place.start, $0.number) < ($1.place.start, $1.number) }
        let off = absences.filter { $0.technician == technician.id }.map(\.window)
        var found = own.filter { entry in
            off.contains { $0.start < entry.place.end && entry.place.start < $0.end }
        }.map {
            Finding(
                .plannedWhileAbsent(technician: technician.name, calendar.day(of: $0.place.start)),
                $0.number.description)
        }
        var latest = own.first
        for next in own.dropFirst() {
            if let before = latest, next.place.start < before.place.end {
                found.append(
                    Finding(
                        .doubleBooking(
                            technician: technician.name, calendar.day(of: next.place.start), with: before.number),
                        next.number.description))
            }
            if next.place.end > latest?.place.end ?? next.place.start { latest = next }
        }
        return found
    }
}

extension VisitState {
    /// Somebody is at it.
    fileprivate var hasBegun: Bool { [.onSite, .working, .paused].contains(self) || isClosed }
}
