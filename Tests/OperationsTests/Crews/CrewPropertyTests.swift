import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Whatever a person does without giving a reason, nobody is in two places, a place that has a price can be taken, and one
/// that has none cannot.
@Suite struct CrewPropertyTests {
    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
    func randomDropsMovesExchangesAndUndosBookNobodyTwice(seed: UInt64) throws {
        let crewed = try CrewedCompany()
        let (company, monday) = (crewed.company, SmallCompany.monday)
        var dice = CrewDice(state: seed)
        if seed.isMultiple(of: 2) { try crewed.save("Windy", company.ewa, [company.piotr]) }
        var visits: [Visit] = []
        for index in 0..<5 {
            let skills = [[], [SkillRequirement(skill: company.sep.id)]][dice.number(0..<2)]
            visits.append(
                try crewed.visit(
                    of: 2 + index % 2, site: index % 3, minutes: 30 + 30 * dice.number(0..<6), skills: skills)
            )
        }
        for index in 0..<8 {
            visits.append(try company.newOrder(site: index % 3, minutes: 30 + 30 * dice.number(0..<5)).visit)
        }
        for _ in 0..<60 {
            let visit = visits[dice.number(0..<visits.count)]
            // Undo may have reached back to where there was no such order.
            guard try company.reload(visit).state != .cancelled else { continue }
            let day = monday + dice.number(0..<2)
            let technician = crewed.north[dice.number(0..<3)]
            switch dice.number(0..<12) {
            case 0, 1: _ = try? company.desk.undo(by: company.ann)
            case 2: _ = try? company.desk.redo(by: company.ann)
            case 3:
                let current = try company.reload(visit)
                guard current.state == .planned else { continue }
                _ = try company.desk.perform(UnplaceVisit(visit: visit.id), by: company.ann)
            case 4, 5:
                guard let placement = try company.reload(visit).placement, let member = placement.members.first else {
                    continue
                }
                let successor = dice.number(0..<2) == 0 ? nil : technician.id
                _ = try? company.desk.perform(
                    ExchangeMember(visit: visit.id, member: member, successor: successor), by: company.ann)
            case 6:
                let diff = try company.desk.plan(
                    PlanRequest(from: monday, through: monday + 1, budget: .iterations(done: 40, schedule: 40)))
                _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
            default:
                let price = try crewed.price(visit, technician, day)
                let isPossible = if case .fits = price { true } else { false }
                var isDone = true
                do { try company.place(visit, technician, day: day) } catch is Refusal { isDone = false }
                #expect(isDone == isPossible, "\(price)")
                if case .fits(let ways) = price, let stands = try company.reload(visit).placement,
                    ways[0].start == stands.start
                {
                    #expect(ways[0].members == stands.members)
                }
            }
            #expect(try crewed.doubleBooked() == [])
            try expectOrdersFollow(visits, company)
            for visit in visits {
                let people = try crewed.people(visit)
                #expect(Set(people).count == people.count)
                if let size = try? company.reload(visit).crewSize, !people.isEmpty { #expect(people.count == size) }
            }
        }
    }

    /// Facts are told of the leader, once: whoever comes along is under way with him, and to nothing else.
    @Test(arguments: [UInt64(11), 12, 13, 14])
    func randomReportsLeaveNobodyUnderWayToTwo(seed: UInt64) throws {
        let crewed = try CrewedCompany()
        let (company, monday) = (crewed.company, SmallCompany.monday)
        var dice = CrewDice(state: seed &* 31)
        let visits = try (0..<7).map { index in
            try crewed.visit(of: 1 + index % 3, site: index % 3, minutes: 30 + 15 * dice.number(0..<3))
        }
        for visit in visits {
            for leader in crewed.north where try company.reload(visit).placement == nil {
                try? crewed.place(visit, leader, day: monday)
            }
        }
        let worded: Set<VisitAct> = [.pause, .abort, .reject, .complete]
        let next: [VisitState: [VisitAct]] = [
            .dispatched: [.accept], .accepted: [.travel], .enRoute: [.arrive], .onSite: [.start],
            .working: [.complete, .pause], .paused: [.resume],
        ]
        var told = 0
        for step in 0..<140 {
            company.clock.now = SmallCompany.at("07:00") + step * 240
            let visit = visits[dice.number(0..<visits.count)]
            let state = try company.reload(visit).state
            switch dice.number(0..<12) {
            case 0: _ = try? company.desk.perform(RecallVisit(visit: visit.id), by: company.bob)
            case 1, 2:
                let member = crewed.north[dice.number(0..<3)]
                _ = try? company.desk.perform(AcceptAsMember(visit: visit.id, member: member.id), by: company.bob)
            // Placing is another's doing, and stays.
            case 3: _ = try? company.desk.undo(by: company.bob)
            case _ where state == .planned:
                _ = try? company.desk.perform(DispatchVisit(visit: visit.id), by: company.bob)
            default:
                let others: [VisitAct] = [.accept, .travel, .arrive, .start, .resume, .complete, .abort, .reject]
                let acts = dice.number(0..<5) > 0 ? next[state] ?? others : others
                let act = acts[dice.number(0..<acts.count)]
                let report = ReportVisit(visit: visit.id, act: act, reason: worded.contains(act) ? "x" : nil)
                if (try? company.desk.perform(report, by: company.bob)) != nil { told += 1 }
            }
            var busy: [Technician.ID: Int] = [:]
            for visit in visits {
                let now = try company.reload(visit)
                let answers = now.placement?.assignments.filter { $0.acceptedAt != nil } ?? []
                #expect(answers.allSatisfy { $0.role == .member })
                if now.state == .planned || now.state == .open { #expect(answers.isEmpty) }
                guard now.state.isUnderWay else { continue }
                for one in now.placement?.assignments ?? [] { busy[one.technician, default: 0] += 1 }
            }
            #expect(busy.values.allSatisfy { $0 == 1 }, "\(step)")
            try expectOrdersFollow(visits, company)
        }
        #expect(told > 10, "\(told)")
    }

    /// The state of an order is what its visits say.
    private func expectOrdersFollow(_ visits: [Visit], _ company: SmallCompany) throws {
        for visit in visits {
            let (order, states) = try company.store.read { reader in
                (try reader.find(visit.order), try reader.visits(of: visit.order).map(\.state))
            }
            guard let order else { continue }
            let expected = OrderLifecycle.state(stage: order.stage, isOnHold: order.hold != nil, visits: states)
            #expect(order.state == expected, "\(order.number)")
        }
    }
}

struct CrewDice {
    var state: UInt64

    mutating func number(_ range: Range<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int(state >> 33) % range.count
    }
}
