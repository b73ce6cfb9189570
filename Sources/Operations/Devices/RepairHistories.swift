package import DeskModel
package import ServiceModel
package import Storage

extension ServiceDesk {
    /// What was done to a device, at a site or for a customer: visits that were made or tried, and those under way, newest
    /// first. A device's history goes with it over all its sites.
    package func history(of scope: HistoryScope) throws -> RepairHistory {
        try store.read { try $0.history(of: scope) }
    }

    /// All orders of a device, site or customer, whatever became of them, by number.
    package func orders(of scope: HistoryScope) throws -> [Order] { try store.read { try $0.orders(of: scope) } }
}

extension Reader {
    /// What is worth knowing before an order for these devices arises: open ones, and the same fault within 30 days.
    func warnings(
        about assets: [Asset.ID], title: String, type: OrderType, at now: Timestamp
    ) throws -> [DeviceWarning] {
        try assets.flatMap { asset -> [DeviceWarning] in
            guard let device = try find(asset) else { return [] }
            let open = try openOrders(of: asset).map {
                DeviceWarning.openOrder(device: device.name, $0.number, $0.state, title: $0.title)
            }
            guard SameFault.isFault(type) else { return open }
            let earlier = try history(of: .device(asset)).visits.first {
                $0.state == .completed && SameFault.isFault($0.type)
                    && SameFault.cameBack(title, reported: now, after: $0.title, ended: $0.at)
            }
            guard let earlier else { return open }
            let days = now.since(earlier.at) / 86_400
            return open + [.cameBack(device: device.name, earlier.number, title: earlier.title, days: days)]
        }
    }
}

extension Reader {
    func history(of scope: HistoryScope) throws -> RepairHistory {
        let orders = try orders(of: scope)
        let known = Dictionary(orders.map { ($0.id, $0) }) { $1 }
        let (events, documents) = (try events(of: scope), try documents(ofOrdersOf: scope))
        var names = try HistoryNames(self)
        var visits = try visits(of: scope).compactMap { visit -> HistoryVisit? in
            guard visit.state.isFieldResult || visit.state.isUnderWay, let order = known[visit.order] else {
                return nil
            }
            return try names.line(visit, order, events[visit.id] ?? [], documents[order.id] ?? [])
        }
        visits.sort { ($0.at, $0.id) > ($1.at, $1.id) }
        visits.markReturns(reported: known.mapValues(\.reported))
        return RepairHistory(visits: visits, open: orders.filter { !$0.state.isOver }.map(\.number))
    }
}

/// Names of sites and technicians, each read once.
private struct HistoryNames {
    private let reader: Reader
    private let calendar: CompanyCalendar
    private var sites: [Site.ID: String] = [:]
    private var people: [Technician.ID: String] = [:]

    init(_ reader: Reader) throws {
        self.reader = reader
        calendar = try CompanySettings(reader).calendar
    }

    mutating func line(
        _ visit: Visit, _ order: Order, _ events: [VisitEvent], _ documents: [Document]
    ) throws -> HistoryVisit {
        let effective = events.effective
        let times = try reader.times(of: visit, events, calendar)
        let planned = visit.placement
        let at = times.ended ?? times.started ?? times.arrived ?? planned?.start ?? order.reported
        let crew = try planned?.assignments.map { try name(of: $0.technician) } ?? []
        return HistoryVisit(
            id: visit.id, order: order.id, number: order.number, type: order.type, title: order.title,
            state: visit.state, at: at, workMinutes: times.workMinutes, crew: crew, site: order.site,
            siteName: try siteName(order.site), devices: order.assets, parts: order.parts,
            notes: effective.flatMap { [$0.reason, $0.note].compactMap { $0 } }.filter { !$0.isEmpty },
            documents: documents)
    }

    private mutating func siteName(_ id: Site.ID) throws -> String {
        if let name = sites[id] { return name }
        let name = try reader.find(id)?.name ?? ""
        sites[id] = name
        return name
    }

    private mutating func name(of id: Technician.ID) throws -> String {
        if let name = people[id] { return name }
        let name = try reader.find(id)?.name ?? ""
        people[id] = name
        return name
    }
}

extension [HistoryVisit] {
    /// Notes of which order the fault came back; the list is newest first.
    fileprivate mutating func markReturns(reported: [Order.ID: Timestamp]) {
        let faults = indices.filter { SameFault.isFault(self[$0].type) }
        for (place, index) in faults.enumerated() {
            let visit = self[index]
            guard let reported = reported[visit.order] else { continue }
            for earlier in faults.dropFirst(place + 1).map({ self[$0] }) {
                // Newest first: what ended too early is followed by what ended even earlier.
                if reported.since(earlier.at) > SameFault.span * 86_400 { break }
                guard earlier.order != visit.order, earlier.state == .completed,
                    visit.devices.isEmpty
                        ? visit.site == earlier.site : !Set(visit.devices).isDisjoint(with: earlier.devices),
                    SameFault.cameBack(visit.title, reported: reported, after: earlier.title, ended: earlier.at)
                else { continue }
                self[index].returnOf = earlier.number
                break
            }
        }
    }
}
