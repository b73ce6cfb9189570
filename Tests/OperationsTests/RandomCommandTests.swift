import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Thousands of random commands of two desks: whatever happens, the laws of the model hold.
@Suite struct RandomCommandTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func noSequenceOfCommandsBreaksAnInvariant(seed: UInt64) throws {
        var desk = try RandomDesk(seed: seed)
        var done = 0
        for _ in 0..<250 {
            done += try desk.step() ? 1 : 0
            try desk.expectInvariants()
        }
        #expect(done > 60, "most random commands should be possible, else the test proves little")
    }

    @Test(arguments: [5, 6, 7] as [UInt64])
    func undoOfACommandPutsEverythingBackAndRedoDoesItAgain(seed: UInt64) throws {
        var desk = try RandomDesk(seed: seed)
        var reversed = 0
        for _ in 0..<120 {
            let before = try desk.contents()
            guard try desk.step(reversibleOnly: true) else { continue }
            let after = try desk.contents()
            guard before != after else { continue }
            _ = try desk.company.desk.undo(by: desk.actor)
            #expect(try desk.contents() == before)
            _ = try desk.company.desk.redo(by: desk.actor)
            #expect(try desk.contents() == after)
            reversed += 1
        }
        #expect(reversed > 15)
    }
}

/// Two actors who do whatever comes to mind.
struct RandomDesk {
    let company: SmallCompany
    var actor: Actor
    private var random: SeededGenerator

    init(seed: UInt64, _ company: SmallCompany? = nil) throws {
        self.company = try company ?? SmallCompany()
        actor = self.company.ann
        random = SeededGenerator(seed: seed)
        for site in 0..<4 { try self.company.newOrder(site: site) }
    }

    /// One random command; `false` when it was refused.
    mutating func step(reversibleOnly: Bool = false) throws -> Bool {
        actor = Bool.random(using: &random) ? company.ann : company.bob
        do {
            switch Int.random(in: reversibleOnly ? 3..<14 : 0..<14, using: &random) {
            case 0: try newOrder()
            case 1: _ = try company.desk.undo(by: actor)
            case 2: _ = try company.desk.redo(by: actor)
            case 3...6: try place()
            case 7: try placeSeveral()
            default: _ = try company.desk.perform(try command(), by: actor)
            }
            return true
        } catch is Refusal {
            return false
        }
    }

    private mutating func newOrder() throws {
        let skills = [[], [company.fgaz], [company.sep]].randomElement(using: &random)!
        let minutes = Int.random(in: 30...240, using: &random)
        try company.newOrder(site: Int.random(in: 0..<4, using: &random), minutes: minutes, skills: skills, by: actor)
    }

    private mutating func place() throws {
        let technician = [company.ewa, company.jan, company.ola, company.piotr].randomElement(using: &random)!
        let day = SmallCompany.monday + Int.random(in: 0..<6, using: &random)
        let override = Int.random(in: 0..<5, using: &random) == 0 ? "bo tak" : nil
        let minute = Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 24..<80, using: &random) * 15 : nil
        let start = minute.map { SmallCompany.calendar.timestamp(of: day, TimeOfDay(minutes: $0)!) }
        let command = PlaceVisit(
            visit: try visit().id, technician: technician.id, day: day, start: start, isExact: start != nil,
            override: override)
        _ = try company.desk.perform(command, by: actor)
    }

    private mutating func placeSeveral() throws {
        let technician = [company.ewa, company.jan, company.ola].randomElement(using: &random)!
        let visits = Set(try (0..<3).map { _ in try visit().id }).sorted()
        let command = PlaceVisits(
            visits: visits, technician: technician.id, day: SmallCompany.monday + Int.random(in: 0..<5, using: &random))
        _ = try company.desk.perform(command, by: actor)
    }

    private mutating func command() throws -> any Command {
        let order = try company.store.read { try $0.orders() }.randomElement(using: &random)!
        let visit = try visit()
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return UnplaceVisit(visit: visit.id)
        case 7: return Several([UnplaceVisit(visit: visit.id), UnplaceVisit(visit: try self.visit().id)])
        case 1: return LockVisit(visit: visit.id, lock: VisitLock.allCases.randomElement(using: &random)!)
        case 2: return HoldOrder(order: order.id, reason: .parts)
        case 3: return ReleaseOrder(order: order.id)
        case 4: return CancelOrder(order: order.id, reason: "test")
        case 5:
            let day = SmallCompany.calendar.span(of: SmallCompany.monday + Int.random(in: 0..<5, using: &random))
            return RecordAbsence(technician: company.piotr.id, window: day, kind: .holiday)
        default:
            var changes = EditOrder.Changes()
            changes.duration = Int.random(in: 20...120, using: &random)
            changes.priority = Priority.allCases.randomElement(using: &random)!
            return EditOrder(order: order.id, changes: changes)
        }
    }

    private mutating func visit() throws -> Visit {
        let visits = try company.store.read { reader in
            try reader.orders().flatMap { try reader.visits(of: $0.id) }
        }
        return visits.randomElement(using: &random)!
    }

    /// Everything but versions and the journal.
    func contents() throws -> [String] {
        try company.store.read { reader in
            var lines: [String] = []
            for var order in try reader.orders() {
                for var visit in try reader.visits(of: order.id) {
                    visit.version = 0
                    lines.append("\(visit)")
                }
                order.version = 0
                lines.append("\(order)")
            }
            for var absence in try reader.all(Absence.self) {
                absence.version = 0
                lines.append("\(absence)")
            }
            return lines
        }
    }

    func expectInvariants() throws {
        try company.store.read { reader in
            let orders = try reader.orders()
            #expect(orders.map(\.number.sequence) == Array(1...orders.count))
            for order in orders {
                let visits = try reader.visits(of: order.id)
                let follows = OrderLifecycle.state(
                    stage: order.stage, isOnHold: order.hold != nil, visits: visits.map(\.state))
                #expect(order.state == follows, "\(order.number)")
                for visit in visits {
                    #expect((visit.state == .open) == (visit.placement == nil) || visit.state == .cancelled)
                    #expect(visit.placement?.assignments.isEmpty != true)
                    #expect(visit.placement.map { $0.end.since($0.start) == visit.duration * 60 } ?? true)
                }
            }
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed, the same story.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
