import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage

/// A company of four technicians round Kraków in a store of its own, on Monday 2026-11-23 at 07:00, that is gone with
/// the test.
final class SmallCompany {
    static let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!
    static let monday = Day(iso: "2026-11-23")!

    let store: Store
    let desk: ServiceDesk
    let clock = HandClock(SmallCompany.at("07:00"))
    let ann = Actor(name: "ann", osUser: "ann", origin: .console)
    let bob = Actor(name: "bob", osUser: "bob", origin: .cli)

    let north = Region(id: Identifier(1), name: "Północ")
    let south = Region(id: Identifier(2), name: "Południe")
    let fgaz = Skill(id: Identifier(3), code: "FGAZ", name: "F-gaz")
    let sep = Skill(id: Identifier(4), code: "SEP", name: "SEP G1")
    let customer = Customer(id: Identifier(5), name: "Zimny Serwis Testowy", phone: "+48 000 000 001")
    /// Near, farther and far from the homes, all in the north; the last in the south.
    let sites: [Site]
    let ewa: Technician
    let jan: Technician
    let ola: Technician
    let piotr: Technician

    /// `place` says where the store really lives, when not in the file that is made for it.
    init(_ place: (Store) throws -> Store = { $0 }) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyspo-test-\(UUID().uuidString)")
        store = try place(try Store.create(folder.appendingPathComponent("dyspo.db").path))
        let (customer, north, south) = (customer, north, south)
        sites = [(50.06, 19.94), (50.09, 20.02), (50.29, 20.04), (49.85, 19.94)].enumerated().map { index, place in
            Site(
                id: Identifier(10 + Int64(index)), customer: customer.id, name: "Obiekt \(index)",
                address: "Polna \(index)",
                town: "Kraków", location: Coordinate(latitude: place.0, longitude: place.1)!,
                region: index == 3 ? south.id : north.id)
        }
        ewa = Self.technician(20, "Ewa Zych", skills: [fgaz, sep], regions: [north, south])
        jan = Self.technician(21, "Jan Wilk", skills: [sep], regions: [north])
        ola = Self.technician(22, "Ola Fik", skills: [fgaz, sep], regions: [south])
        piotr = Self.technician(23, "Piotr Kos", skills: [], regions: [north])
        let clock = clock
        let everything: [any Stored] =
            [north, south, fgaz, sep, customer] as [any Stored] + sites + [ewa, jan, ola, piotr]
        try store.write(at: clock.now) { transaction in
            for value in everything { try transaction.insert(value) }
            try transaction.set("company", "Dom i Ciepło Testowa")
        }
        desk = try ServiceDesk(store) { clock.now }
    }

    deinit {
        try? FileManager.default.removeItem(at: URL(fileURLWithPath: store.path).deletingLastPathComponent())
    }

    private static func technician(_ id: Int64, _ name: String, skills: [Skill], regions: [Region]) -> Technician {
        let hours = ShiftHours(
            start: TimeOfDay("8:00")!, end: TimeOfDay("16:00")!,
            lunch: Break(earliest: TimeOfDay("11:00")!, latest: TimeOfDay("13:00")!, minutes: 30), overtime: 60)!
        return Technician(
            id: Identifier(id), name: name, home: Coordinate(latitude: 50.05, longitude: 19.95)!, homeTown: "Kraków",
            skills: skills.map { HeldSkill(skill: $0.id, level: 2) },
            regions: regions.enumerated().map { RegionMembership(region: $1.id, isPrimary: $0 == 0) },
            pattern: ShiftPattern(hours, on: [.monday, .tuesday, .wednesday, .thursday, .friday]))
    }

    /// A time of that Monday, or of another day.
    static func at(_ time: String, _ day: Day = monday) -> Timestamp { calendar.timestamp(of: day, TimeOfDay(time)!) }

    /// A ready order with one open visit.
    @discardableResult
    func newOrder(
        site: Int = 0, minutes: Int = 60, skills: [Skill] = [], priority: Priority = .normal,
        level: ServiceLevel = ServiceLevel(),
        by actor: Actor? = nil
    ) throws -> (order: Order, visit: Visit) {
        let draft = OrderDraft(
            customer: customer.id, site: sites[site].id, title: "Brak ogrzewania", priority: priority, sla: level,
            duration: minutes, skills: skills.map { SkillRequirement(skill: $0.id) })
        let receipt = try desk.perform(CreateOrder(draft), by: actor ?? ann)
        guard let number = receipt.summary.createdOrder else { throw Unexpected.summary }
        return try store.read { reader in
            let order = try reader.order(number)!
            return (order, try reader.visits(of: order.id)[0])
        }
    }

    func place(
        _ visit: Visit, _ technician: Technician, day: Day = monday, at start: Timestamp? = nil,
        override: String? = nil,
        basis: Basis = Basis(), by actor: Actor? = nil
    ) throws {
        let command = PlaceVisit(
            visit: visit.id, technician: technician.id, day: day, start: start, override: override, basis: basis)
        _ = try desk.perform(command, by: actor ?? ann)
    }

    func reload(_ visit: Visit) throws -> Visit { try store.read { try $0.visit(visit.id)! } }
    func reload(_ order: Order) throws -> Order { try store.read { try $0.find(order.id)! } }

    enum Unexpected: Error { case summary }
}

/// A clock that a test winds.
final class HandClock: @unchecked Sendable {
    private let lock = NSLock()
    private var moment: Timestamp

    init(_ moment: Timestamp) {
        self.moment = moment
    }

    var now: Timestamp {
        get { lock.withLock { moment } }
        set { lock.withLock { moment = newValue } }
    }
}
