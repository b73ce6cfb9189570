import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Hundreds of random commands over long work and chains: the laws of both hold whatever happens.
@Suite struct LongRandomTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func lawsHoldThroughRandomCommands(seed: UInt64) throws {
        var desk = try LongDesk(seed: seed)
        var done = 0
        for _ in 0..<90 {
            done += try desk.step() ? 1 : 0
            try desk.expectLaws()
        }
        #expect(done > 30, "most random commands should be possible, else the test proves little: \(done)")
        #expect(desk.mostParts > 1, "work over several days was there")
    }

    @Test(arguments: [7, 8, 9] as [UInt64])
    func undoAndRedoTakeAllOfItBackAndForth(seed: UInt64) throws {
        var desk = try LongDesk(seed: seed)
        var reversed = 0
        for _ in 0..<50 {
            let before = try desk.contents()
            guard try desk.step(reversibleOnly: true) else { continue }
            let after = try desk.contents()
            guard before != after else { continue }
            _ = try desk.company.desk.undo(by: desk.company.ann)
            #expect(try desk.contents() == before)
            _ = try desk.company.desk.redo(by: desk.company.ann)
            #expect(try desk.contents() == after)
            reversed += 1
        }
        #expect(reversed > 10)
    }
}

/// Somebody who does whatever comes to mind with long visits and chains.
private struct LongDesk {
    let chained: ChainedCompany
    var company: SmallCompany { chained.company }
    private var random: SeededGenerator
    private(set) var mostParts = 0

    init(seed: UInt64) throws {
        chained = try ChainedCompany()
        random = SeededGenerator(seed: seed)
        for index in 0..<3 { try company.newOrder(site: index, minutes: 60) }
        for minutes in [9 * 60, 14 * 60, 22 * 60] { try company.newOrder(site: 0, minutes: minutes) }
        for minutes in [90, 13 * 60] {
            let draft = OrderDraft(
                customer: company.customer.id, site: company.sites[0].id, title: "Winda", duration: minutes, crewSize: 2
            )
            _ = try company.desk.perform(CreateOrder(draft), by: company.ann)
        }
        let rules: [(Bool, TaskDay?, Int)] = [(true, nil, 60), (false, .next, 0), (true, .same, 30)]
        for (index, rule) in rules.enumerated() {
            _ = try chained.order(
                [
                    TaskTemplate(title: "montaż", duration: index == 0 ? 13 * 60 : 90),
                    TaskTemplate(
                        title: "odbiór", duration: 45, after: [0], lag: rule.2, sameTechnician: rule.0, day: rule.1),
                ], site: index, code: "ciag-\(index)")
        }
    }

    /// One random command; `false` when it was refused.
    mutating func step(reversibleOnly: Bool = false) throws -> Bool {
        do {
            switch Int.random(in: reversibleOnly ? 2..<12 : 0..<12, using: &random) {
            case 0: _ = try company.desk.undo(by: company.ann)
            case 1: try plan()
            case 2: _ = try company.desk.perform(UnplaceVisit(visit: try visit().id), by: company.ann)
            case 3: try length()
            case 4:
                let day = SmallCompany.monday + Int.random(in: 0..<8, using: &random)
                let wait = Bool.random(using: &random) ? PartWait("pompa", expected: day) : nil
                _ = try company.desk.perform(AwaitPart(visit: try visit().id, wait: wait), by: company.ann)
            default: try place()
            }
            return true
        } catch is Refusal {
            return false
        }
    }

    private mutating func place() throws {
        let technician = [company.ewa, company.jan, company.piotr].randomElement(using: &random)!
        let day = SmallCompany.monday + Int.random(in: 0..<9, using: &random)
        let minute = Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: 32..<64, using: &random) * 15 : nil
        let start = minute.map { SmallCompany.calendar.timestamp(of: day, TimeOfDay(minutes: $0)!) }
        let isExact = start != nil && Bool.random(using: &random)
        _ = try company.desk.perform(
            PlaceVisit(visit: try visit().id, technician: technician.id, day: day, start: start, isExact: isExact),
            by: company.ann)
    }

    private mutating func length() throws {
        let visit = try visit()
        var changes = EditOrder.Changes()
        (changes.visit, changes.duration) = (visit.sequence, Int.random(in: 2..<90, using: &random) * 15)
        _ = try company.desk.perform(EditOrder(order: visit.order, changes: changes), by: company.ann)
    }

    private mutating func plan() throws {
        let request = PlanRequest(
            from: SmallCompany.monday, through: SmallCompany.monday + 9, budget: .iterations(done: 30, schedule: 30))
        let diff = try company.desk.plan(request)
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(
            receipt.skipped.isEmpty, "a plan asks for nothing that is refused when it is applied: \(receipt.skipped)")
    }

    private mutating func visit() throws -> Visit {
        try company.store.read { try $0.visits(ofOrdersIn: []) }.randomElement(using: &random)!
    }

    func contents() throws -> [String] {
        try company.store.read { reader in
            try reader.visits(ofOrdersIn: []).map { visit in
                var visit = visit
                visit.version = 0
                return "\(visit)"
            }
        }
    }

    /// Parts cover the duration exactly, one on each day and in order, within the hours; states follow from the visits; nobody
    /// is in two places, but where a longer visit was laid out against a rule, which then is said.
    mutating func expectLaws() throws {
        let (orders, visits) = try company.store.read { reader in
            (try reader.orders(), try reader.visits(ofOrdersIn: []))
        }
        for order in orders {
            let own = visits.filter { $0.order == order.id }
            let follows = OrderLifecycle.state(
                stage: order.stage, isOnHold: order.hold != nil, visits: own.map(\.state))
            #expect(order.state == follows, "\(order.number)")
        }
        for visit in visits {
            #expect((visit.state == .open) == (visit.placement == nil))
            guard let place = visit.placement else { continue }
            mostParts = max(mostParts, place.parts.count)
            #expect(
                (place.isSplit ? place.parts.reduce(0) { $0 + $1.work } : place.end.since(place.start))
                    == visit.duration * 60)
            #expect(zip(place.days, place.days.dropFirst()).allSatisfy { $0 < $1 })
            #expect(zip(place.windows, place.windows.dropFirst()).allSatisfy { $0.end <= $1.start })
            #expect(place.day == place.days[0] && place.start == place.windows.first?.start, "\(visit)")
            #expect(place.end == place.windows.last?.end && place.lastDay == place.days.last, "\(visit)")
        }
        try expectOnePlace(visits)
    }

    private func expectOnePlace(_ visits: [Visit]) throws {
        let view = try company.desk.view(from: SmallCompany.monday, days: 28)
        let broken = Set(
            view.sheets.values.flatMap(\.stops).filter { !$0.breaches.isEmpty || $0.lateness != nil }.map(\.visit))
        let placed = visits.filter { $0.placement != nil && $0.overrideReason == nil }
        for (index, visit) in placed.enumerated() {
            for other in placed[(index + 1)...]
            where visit.placement!.assignments.contains(where: { other.placement!.has($0.technician) })
                && visit.placement!.takes(any: other.placement!.windows)
            {
                #expect(broken.contains(visit.id) || broken.contains(other.id), "\(visit) \(other)")
            }
        }
        for visit in placed {
            for day in visit.placement!.days where day < SmallCompany.monday + 28 {
                for one in visit.placement!.assignments {
                    let stops = view.sheets[CellKey(one.technician, day)]?.stops ?? []
                    #expect(stops.count { $0.visit == visit.id } == 1, "\(day.iso)")
                }
            }
        }
    }
}
