import DeskModel
import Operations
import ServiceModel
import Storage

/// Puts a long past behind the big company: 20,000 devices, 200,000 visits that are over and 3,000 maintenance plans.
struct PastCompany {
    static let devices = 20_000
    static let visits = 200_000
    private static let portion = 20_000

    let company: BenchCompany

    /// Does nothing to a store that has them already.
    func addIfMissing() throws {
        let desk = try company.open()
        try addVisits(desk)
        try BenchPlans(company: company).addIfMissing(to: desk)
    }

    private func addVisits(_ desk: ServiceDesk) throws {
        let known = try desk.assets()
        guard known.count < Self.devices else { return }
        let sites = try desk.sites()
        let people = try desk.technicians()
        let first = known.count
        let fresh = (first..<Self.devices).map { number in
            Asset(
                id: Identifier(1_000_000 + Int64(number)), site: sites[number % sites.count].id, name: "Urządzenie",
                model: "Model \(number % 40)", serial: "P-\(number)")
        }
        let devices = known + fresh
        let places = Dictionary(sites.map { ($0.id, $0) }) { $1 }
        try company.write(desk) { transaction in
            for device in fresh { try transaction.insert(device) }
        }
        for start in stride(from: 0, to: Self.visits, by: Self.portion) {
            try company.write(desk) { transaction in
                for number in start..<min(start + Self.portion, Self.visits) {
                    let device = devices[number * 7919 % devices.count]
                    guard let site = places[device.site] else { continue }
                    try add(number, device, site, people[number % people.count].id, to: transaction)
                }
            }
        }
    }

    /// Its number comes from the series of the year in which it was reported, like every other order's.
    private func add(
        _ number: Int, _ device: Asset, _ site: Site, _ technician: Technician.ID, to transaction: Transaction
    ) throws {
        let day = company.monday - 30 - number % 700
        let start = company.calendar.timestamp(of: day, TimeOfDay(hour: 8 + number % 7)!)
        let year = company.calendar.day(of: start - 86_400).year
        let order = Order(
            id: Identifier(2_000_000 + Int64(number)),
            number: OrderNumber(year: year, sequence: try transaction.next(counter: OrderNumber.series(of: year))),
            stage: .closed, state: .closed, customer: site.customer, site: site.id, assets: [device.id],
            title: number.isMultiple(of: 3) ? "Nie chłodzi" : "Przegląd okresowy", reported: start - 86_400)
        let visit = Visit(
            id: Identifier(4_000_000 + Int64(number)), order: order.id, state: .completed, duration: 60,
            placement: Placement(
                assignments: [Assignment(technician: technician)], day: day, start: start, end: start + 3600))
        try transaction.insert(order)
        try transaction.insert(visit)
        try transaction.insert(
            VisitEvent(
                visit: visit.id, sequence: 1, act: .complete, at: start + 3600, recordedAt: start + 3600,
                actor: "bench",
                technician: technician, note: "wymieniono"))
    }
}

extension BenchCompany {
    /// What the benchmark puts into a store, as one entry that is not taken back.
    func write(_ desk: ServiceDesk, _ body: (Transaction) throws -> Void) throws {
        try desk.store.write(at: now) { transaction in
            try body(transaction)
            _ = try transaction.journal(
                FoundCompany.name, .administration(.companyFounded(name: "past")), undo: .final,
                by: Self.actor, keepingRows: false)
        }
    }
}
