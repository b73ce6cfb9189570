import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Whatever a person does without giving a reason, no visit stands before the one that it waits for, but for those of which
/// the receipt has told.
@Suite struct ChainPropertyTests {
    private struct Dice {
        var state: UInt64

        mutating func number(_ range: Range<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int(state >> 33) % range.count
        }
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func randomDropsAndPlansKeepTheOrder(seed: UInt64) throws {
        let chained = try ChainedCompany()
        let (company, monday) = (chained.company, SmallCompany.monday)
        var dice = Dice(state: seed)
        var visits: [Visit] = []
        for index in 0..<4 {
            visits += try chained.twoVisits(
                site: index % 3, code: "rodzaj-\(index)", lag: [0, 60, 1440, 2880][index])
        }
        for index in 0..<6 { visits.append(try company.newOrder(site: index % 3, minutes: 90).visit) }
        let technicians = [company.ewa, company.jan, company.piotr]
        for _ in 0..<40 {
            let visit = visits[dice.number(0..<visits.count)]
            let day = monday + dice.number(0..<5)
            let technician = technicians[dice.number(0..<3)]
            switch dice.number(0..<10) {
            case 0:
                let request = PlanRequest(
                    from: monday, through: monday + 4, budget: .iterations(done: 60, schedule: 60))
                let diff = try company.desk.plan(request)
                _ = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
            case 1:
                let current = try company.reload(visit)
                guard current.state == .planned, !(try chained.hasFollowers(current)) else { continue }
                _ = try company.desk.perform(UnplaceVisit(visit: visit.id), by: company.ann)
            default:
                let price = try chained.price(visit, technician, day)
                let isPossible = if case .fits = price { true } else { false }
                var isDone = true
                do { try company.place(visit, technician, day: day) } catch is Refusal { isDone = false }
                #expect(isDone == isPossible, "\(price)")
            }
            #expect(try chained.disorder() == [])
        }
    }
}

extension ChainedCompany {
    /// Somebody stands who waits for it.
    fileprivate func hasFollowers(_ visit: Visit) throws -> Bool {
        try company.store.read { reader in
            try reader.visits(of: visit.order).contains { $0.sequence > visit.sequence && $0.state == .planned }
        }
    }
}
