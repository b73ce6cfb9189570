import Console
import ConsoleTesting
import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Whatever is begun at one desk and changed at another before it is finished is a clash: it says who did what, and
/// nothing is written, whether the screen has shown the other's change meanwhile or not.
@Suite final class OlderKnowledgeTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "dyspo-known-\(UUID().uuidString)")
    private let desk: ServiceDesk
    private let monday: Day
    private let bob = Actor(name: "bob@hq", osUser: "bob", origin: .console)
    private let planned: VisitCard
    private let waiting: VisitCard

    init() throws {
        let store = try Store.create(folder.appendingPathComponent("dyspo.db").path)
        let calendar = try #require(CompanyCalendar(identifier: "Europe/Warsaw"))
        let now = try #require(calendar.timestamp(iso8601: "2026-11-23T07:00:00+01:00"))
        desk = try ServiceDesk(store) { now }
        monday = calendar.day(of: now)
        let options = DemoOptions(technicians: 5, days: 5, orders: 16, seed: 3, now: now, calendar: calendar)
        try desk.found(DemoCompany.make(options), seed: 3, by: Actor(name: "demo", osUser: "demo", origin: .system))
        let view = try desk.view(from: monday, days: 5)
        let movable = view.visits.values.filter { $0.lock == .none }.sorted { $0.isBefore($1) }
        planned = try #require(movable.first { $0.state == .planned && $0.isAlone(in: view) })
        waiting = try #require(movable.first { $0.state == .open })
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// How an act on the visit under the cursor begins, and how it is finished later.
    struct Act: Sendable, CustomStringConvertible {
        let begin: String
        let finish: String
        var description: String { begin + " … " + finish }
    }

    static let actsOnPlanned = [
        Act(begin: "m1", finish: "<Enter>"), Act(begin: "m", finish: "x"), Act(begin: "m", finish: "A"),
        Act(begin: "m!why<Enter>", finish: "m!why<Enter>"),
        Act(begin: "p", finish: "<Enter>Anna<Enter>"), Act(begin: "p<Enter>Anna", finish: "<Enter>"),
        Act(begin: "e other", finish: "<Ctrl-S>"), Act(begin: "Hp<Tab>", finish: "<Ctrl-S>"),
        Act(begin: "Xgone", finish: "<Enter>"), Act(begin: "<Space>", finish: "x"), Act(begin: "<Space>", finish: "L"),
        Act(begin: "<Space>", finish: "D"), Act(begin: "<Space>", finish: "Xgone<Enter>"),
        Act(begin: "<Space>", finish: "Hp<Ctrl-S>"), Act(begin: "<Space>m1", finish: "<Enter>"),
        Act(begin: "<Space>m", finish: "x"),
    ]

    @Test(arguments: actsOnPlanned, [false, true])
    func anActOnAVisitThatAnotherDeskChanged(act: Act, isSeen: Bool) throws {
        try clash(act, on: planned, isSeen: isSeen) { Self.promise($0) }
    }

    @Test(arguments: actsOnPlanned, [false, true])
    func anActOnAVisitWhoseOrderAnotherDeskChanged(act: Act, isSeen: Bool) throws {
        try clash(act, on: planned, isSeen: isSeen) { try self.edit($0.order) }
    }

    @Test(arguments: [false, true])
    func theHandThatHoldsWhatAnotherDeskAssigned(isSeen: Bool) throws {
        let ann = try clash(Act(begin: "m1", finish: "<Enter>"), on: waiting, isSeen: isSeen) { card in
            Self.assign(card, to: self.planned.placement!, self.monday + 1)
        }
        #expect(ann.state.moving?.visit == waiting.id, "it is still in hand")
        // Now it is known: the second, deliberate Enter moves it.
        ann.look()
        ann.press(.script("1<Enter>"))
        #expect(ann.state.moving == nil)
        #expect(ann.state.status.message?.hasPrefix("\(waiting.number) moved") == true)
    }

    @Test func theBestPlaceThatIsStillBeingCounted() throws {
        let ann = begin("", on: waiting)
        ann.held = [.prices]
        ann.press(.script("A"))
        _ = try desk.perform(Self.assign(waiting, to: planned.placement!, monday + 1), by: bob)
        ann.look()
        let before = try sequence()
        ann.release()
        #expect(try sequence() == before)
        #expect(ann.state.status.message?.hasPrefix("bob@hq changed it") == true, "\(ann.state.statusSentence)")
    }

    @Test(arguments: [false, true])
    func aReportBegunBeforeAnotherDesksReport(isSeen: Bool) throws {
        _ = try desk.perform(DispatchVisit(visit: planned.id), by: bob)
        for finish in ["a", "rhe is ill<Enter>"] {
            try clash(Act(begin: "t", finish: finish), on: planned, isSeen: isSeen) { try self.edit($0.order) }
        }
        try clash(Act(begin: "t", finish: "a"), on: planned, isSeen: isSeen) { Self.promise($0) }
    }

    @Test func ofManyTheOneThatAnotherDeskChangedIsLeftOutAndTheRestGoesOn() throws {
        let ann = self.ann()
        // The region's whole day asks first.
        ann.press(.script("kD"))
        guard case .confirm? = ann.state.overlay else {
            Issue.record("the day of a region is asked about")
            return
        }
        let visits = ann.state.view.visits.values.filter { $0.state == .planned && $0.placement?.day == monday }
        let changed = try #require(visits.min { $0.isBefore($1) })
        _ = try desk.perform(edit(changed.order), by: bob)
        ann.look()
        ann.press(.script("<Enter>"))
        let after = try desk.view(from: monday, days: 5).visits
        #expect(after[changed.id]?.state == .planned)
        #expect(after.values.contains { $0.state == .dispatched })
        #expect(ann.shows("x bob@hq changed it at 07:00: Order \(changed.number)"))
    }

    @Test(arguments: ["Hp<Tab>|<Ctrl-S>", "Xgone|<Enter>", "e other|<Ctrl-S>"])
    func anActOfTheOrderList(keys: String) throws {
        let halves = keys.split(separator: "|").map(String.init)
        let ann = self.ann()
        ann.press(.script("6/\(waiting.number.short)<Enter>"))
        ann.press(.script(halves[0]))
        _ = try desk.perform(Self.assign(waiting, to: planned.placement!, monday + 1), by: bob)
        ann.look()
        let before = try sequence()
        ann.press(.script(halves[1]))
        #expect(try sequence() == before)
        #expect(ann.state.status.message?.hasPrefix("bob@hq changed it") == true, "\(ann.state.statusSentence)")
    }

    @Test func whatThisDeskDoesItselfIsNoClash() throws {
        let ann = begin("<Space>", on: planned)
        ann.press(.script("go\(planned.number.short)<Enter>e other<Ctrl-S>"))
        let edited = try sequence()
        ann.press(.script("L"))
        #expect(try sequence() == edited + 1, "\(ann.state.statusSentence)")
        // Two visits of one order in one bulk act know of each other.
        let two = try desk.perform(
            Several([
                LockVisit(visit: planned.id, lock: .both, basis: try basis(planned)),
                LockVisit(visit: planned.id, lock: .none, basis: try basis(planned)),
            ]), by: bob)
        #expect(two.skipped.isEmpty)
    }

    // MARK: Steps

    private func ann() -> Desk { Desk(DeskStore(over: desk, days: monday...(monday + 4))) }

    private func begin(_ keys: String, on card: VisitCard) -> Desk {
        let ann = self.ann()
        ann.press(.script("go\(card.number.short)<Enter>" + keys))
        return ann
    }

    @discardableResult
    private func clash(
        _ act: Act, on card: VisitCard, isSeen: Bool, change: (VisitCard) throws -> any Command
    ) throws -> Desk {
        let ann = begin(act.begin, on: card)
        _ = try desk.perform(try change(card), by: bob)
        if isSeen { ann.look() }
        let before = try sequence()
        ann.press(.script(act.finish))
        #expect(try sequence() == before, "\(act): something was written")
        let told = ann.state.status.message ?? ""
        #expect(told.contains("bob@hq changed it") && told.contains("Nothing was written."), "\(act): \(told)")
        return ann
    }

    private func sequence() throws -> Int { try desk.store.read { try $0.sequence() } }

    private func basis(_ card: VisitCard) throws -> Basis {
        try #require(try desk.view(from: monday, days: 5).visits[card.id]).basis
    }

    private func edit(_ order: Order.ID) throws -> EditOrder {
        var changes = EditOrder.Changes()
        changes.note = "key at the porter's, after \(try sequence())"
        return EditOrder(order: order, changes: changes)
    }

    /// Changes the visit and not its order.
    private static func promise(_ card: VisitCard) -> PromiseWindow {
        let start = card.placement!.start
        return PromiseWindow(
            visit: card.id, window: TimeWindow(start: start, end: start + 7200)!, toldTo: "Jan Nowak")
    }

    private static func assign(_ card: VisitCard, to place: Placement, _ day: Day) -> PlaceVisit {
        PlaceVisit(visit: card.id, technician: place.leader, day: day, override: "the customer asked for it")
    }
}

extension VisitCard {
    /// Whoever goes to its day need not say which visit is meant.
    func isAlone(in view: DeskView) -> Bool {
        guard let placement, crewSize == 1 else { return false }
        return view.visits.values.count {
            guard let other = $0.placement, other.day == placement.day else { return false }
            return other.assignments.contains { $0.technician == placement.leader }
        } == 1
    }
}
