import DeskModel
import Operations
import ServiceModel

@testable import Storage

/// A small company whose vans stop at M1: Ewa drives W1, Jan W2, nobody else has a van.
struct DepotCompany {
    let company: SmallCompany
    var desk: ServiceDesk { company.desk }

    /// `place` says where the store really lives, when not in the file that is made for it.
    init(_ place: (Store) throws -> Store = { $0 }, stops: Bool = true) throws {
        company = try SmallCompany(place)
        try SavedStock.found(
            company, [("AKU", "szt", false), ("RURA", "m", false)],
            ["M1": .warehouse, "M2": .warehouse, "W1": .van, "W2": .van])
        let drivers = ["W1": company.ewa.id, "W2": company.jan.id]
        try company.store.write(at: company.clock.now) { transaction in
            for (code, technician) in drivers {
                var van = try transaction.read.stockPlace(code: code)!
                van.technician = technician
                try transaction.update(van)
            }
        }
        if stops { try open("M1") }
    }

    /// Vans stop at a warehouse, which lies near the homes unless said otherwise.
    func open(
        _ code: String, at location: Coordinate = Coordinate(latitude: 50.07, longitude: 19.96)!,
        _ opens: String = "6:00", _ closes: String = "18:00", minutes: Int = 10
    ) throws {
        let content = SaveDepot.Content(
            location: location, opens: TimeOfDay(opens)!, closes: TimeOfDay(closes)!, minutes: minutes)
        _ = try desk.perform(SaveDepot(place: company.place(code)!, content), by: company.ann)
    }

    func receive(_ part: String, _ quantity: Int, at place: String) throws {
        let warehouse = place.hasPrefix("M") ? place : "M1"
        try company.book(company.step(.receive, part, "\(quantity)", to: warehouse, price: 100))
        if warehouse != place {
            try company.book(company.step(.transfer, part, "\(quantity)", from: warehouse, to: place))
        }
    }

    func order(_ parts: [String: Int], site: Int = 0, minutes: Int = 60) throws -> (order: Order, visit: Visit) {
        try order(parts, at: company.sites[site], minutes: minutes)
    }

    /// An order that plans parts, with its visit.
    func order(_ parts: [String: Int], at site: Site, minutes: Int) throws -> (order: Order, visit: Visit) {
        var draft = OrderDraft(
            customer: company.customer.id, site: site.id, title: "Wymiana", duration: minutes)
        draft.parts = parts.sorted { $0.key < $1.key }.map { PartLine(code: $0.key, quantity: $0.value)! }
        let receipt = try desk.perform(CreateOrder(draft), by: company.ann)
        guard let number = receipt.summary.createdOrder else { throw SmallCompany.Unexpected.summary }
        return try company.store.read { reader in
            let order = try reader.order(number)!
            return (order, try reader.visits(of: order.id)[0])
        }
    }

    /// From 8 to 16 without a break, and not a minute longer.
    func worksWithoutBreak(_ technician: Technician) throws {
        try company.store.write(at: company.clock.now) { transaction in
            var changed = technician
            let hours = ShiftHours(start: TimeOfDay("8:00")!, end: TimeOfDay("16:00")!)!
            changed.pattern = ShiftPattern(hours, on: [.monday, .tuesday, .wednesday, .thursday, .friday])
            try transaction.update(changed)
        }
    }

    /// A new site in the north.
    func site(at location: Coordinate) throws -> Site {
        try company.store.write(at: company.clock.now) { transaction in
            let site = try Site(
                id: transaction.newID(), customer: company.customer.id, name: "Obiekt", address: "Polna 1",
                town: "Kraków", location: location, region: company.north.id)
            try transaction.insert(site)
            return site
        }
    }

    func price(
        _ visit: Visit, _ technician: Technician, _ day: Day = SmallCompany.monday
    ) throws -> CellPrice? {
        try desk.prices(of: visit.id, days: [day], technicians: [technician.id])[CellKey(technician.id, day)]
    }

    func sheet(_ technician: Technician, _ day: Day = SmallCompany.monday) throws -> DaySheet {
        try desk.view(from: SmallCompany.monday, days: 5).sheets[CellKey(technician.id, day)]!
    }

    func stop(_ technician: Technician, _ day: Day = SmallCompany.monday) throws -> DepotStop? {
        try desk.depotStop(of: technician.id, on: day)
    }

    /// `x parts` in words, where nothing but missing parts stands against a place.
    func lack(_ price: CellPrice?) -> String? {
        guard case .impossible(let breach)? = price, breach.rule == "parts" else { return nil }
        return breach.sentence(Wording(.english, SmallCompany.calendar))
    }
}
