import DeskModel
import Dispatch
import ServiceModel
import Storage
import Synchronization

/// Turns a snapshot into what screens show.
struct DeskViewBuilder {
    let snapshot: Snapshot
    let company: CompanySettings
    /// The last full minute: who is late and what is left of days is said by the minute, and holds until the next.
    let now: Timestamp

    init(snapshot: Snapshot, company: CompanySettings, now: Timestamp) {
        (self.snapshot, self.company, self.now) = (snapshot, company, now.fullMinute)
    }

    /// Everything made anew.
    func whole() -> KeptView {
        let codes = codes
        let (cards, sheets) = cardsAndSheets(codes)
        let queue = WaitingLine(cards.values.lazy.filter(waits))
        var view = DeskView(
            sequence: snapshot.sequence, legs: snapshot.stamp.generation, company: company.name,
            calendar: company.calendar, days: snapshot.days,
            regions: snapshot.regions.map { RegionRow(id: $0.id, name: $0.name) }, technicians: technicianRows(codes),
            sheets: sheets, visits: cards, queue: queue.visits, skills: snapshot.skills, waiting: snapshot.waiting,
            territories: snapshot.territories)
        (view.judged, view.history) = (now, ViewHistory(from: snapshot.sequence))
        return KeptView(view: view, line: queue, origin: snapshot.history?.origin, now: now)
    }

    private var codes: [Skill.ID: String] {
        Dictionary(uniqueKeysWithValues: snapshot.skills.map { ($0.id, $0.code) })
    }

    /// Both are made of the snapshot alone, and take about the same time: each on a processor of its own.
    private func cardsAndSheets(_ codes: [Skill.ID: String]) -> ([Visit.ID: VisitCard], [CellKey: DaySheet]) {
        let cards = Mutex<[Visit.ID: VisitCard]>([:])
        let sheets = Mutex<[CellKey: DaySheet]>([:])
        DispatchQueue.concurrentPerform(iterations: 2) { part in
            if part == 0 {
                let made = snapshot.visits.mapValues { card(of: $0, codes) }
                cards.withLock { $0 = made }
            } else {
                let made = self.sheets()
                sheets.withLock { $0 = made }
            }
        }
        return (cards.withLock { $0 }, sheets.withLock { $0 })
    }

    private func sheets() -> [CellKey: DaySheet] {
        let builder = DaySheets(snapshot: snapshot, company: company, now: now)
        var sheets: [CellKey: DaySheet] = [:]
        sheets.reserveCapacity(snapshot.technicians.count * snapshot.days.count)
        for technician in snapshot.technicians {
            for day in snapshot.days {
                let cell = CellKey(technician.id, day)
                sheets[cell] = builder.sheet(of: cell, technician: technician)
            }
        }
        return sheets
    }

    /// By region in the store's order, then by name.
    private func technicianRows(_ codes: [Skill.ID: String]) -> [TechnicianRow] {
        let today = snapshot.days.first!
        let order = Dictionary(uniqueKeysWithValues: snapshot.regions.enumerated().map { ($1.id, $0) })
        let rows = snapshot.technicians.compactMap { technician -> TechnicianRow? in
            guard let region = technician.primaryRegion(on: today) ?? technician.regions.first?.region else {
                return nil
            }
            let held = technician.skills.filter { $0.isValid(on: today) }.compactMap { codes[$0.skill] }
            return TechnicianRow(
                id: technician.id, name: technician.name, region: region, skills: held, home: technician.home,
                homeTown: technician.homeTown, hasLeft: !technician.isActive)
        }
        let byRegion = Dictionary(grouping: byPolishName(rows, \.name), by: \.region)
        return byRegion.keys.sorted { (order[$0] ?? 0, $0) < (order[$1] ?? 0, $1) }.flatMap { byRegion[$0] ?? [] }
    }

    /// Open visits of ready orders wait in the queue.
    func waits(_ card: VisitCard) -> Bool { card.state == .open && card.orderState.hasOpenWork }

    func card(of entry: BoardVisit) -> VisitCard { card(of: entry, codes) }

    private func card(of entry: BoardVisit, _ codes: [Skill.ID: String]) -> VisitCard {
        let visit = entry.visit
        var card = VisitCard(
            id: visit.id, order: visit.order, number: entry.number, sequence: visit.sequence, state: visit.state,
            orderState: entry.orderState, type: entry.type, title: entry.title, customer: entry.customer,
            town: entry.town, address: entry.address,
            region: entry.region, location: entry.location, priority: entry.priority, duration: visit.duration,
            skills: visit.skills.map { $0.label(codes) }, sla: entry.sla,
            preference: entry.preference, told: visit.promise, placement: visit.placement, lock: visit.lock,
            overrideReason: visit.overrideReason, times: times(of: visit), lastReport: lastReport(of: visit),
            rejection: rejection(of: visit),
            version: visit.version, orderVersion: entry.orderVersion, contract: entry.contract,
            plan: entry.plan, devices: entry.devices, parts: entry.parts, crewSize: visit.crewSize)
        if let wait = visit.wait { card.wait = wait }
        return card
    }

    private func times(of visit: Visit) -> VisitTimes? {
        guard visit.state.isUnderWay || visit.state.isClosed else { return nil }
        return snapshot.events[visit.id].map(VisitTimes.init)
    }

    /// What can be corrected: of a visit that was planned again after a rejection nothing.
    private func lastReport(of visit: Visit) -> VisitCard.LastReport? {
        guard visit.state != .planned, visit.state != .cancelled,
            let events = snapshot.events[visit.id]?.effective, let last = events.last, last.act.isReport
        else { return nil }
        let before = events.dropLast().last.map { VisitCourse.state(after: $0.act) } ?? .dispatched
        return VisitCard.LastReport(act: last.act, at: last.at, before: before)
    }

    private func rejection(of visit: Visit) -> VisitCard.Rejection? {
        guard visit.state == .open || visit.state == .planned,
            let last = snapshot.events[visit.id]?.effective.last, last.act == .reject
        else { return nil }
        return VisitCard.Rejection(technician: last.technician, at: last.at, reason: last.reason ?? "")
    }
}
