import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Whatever is planned in a branch and in the live plan meanwhile: what is applied breaks no rule that was not broken before.
@Suite struct BranchPropertyTests {
    private let tuesday = SmallCompany.monday + 1

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func nothingThatIsAppliedBreaksARule(seed: UInt64) throws {
        let company = try SmallCompany()
        var random = SeededGenerator(seed: seed)
        let visits = try (0..<14).map { index in
            try company.newOrder(site: index % 4, minutes: [30, 60, 90, 120, 180].randomElement(using: &random)!).visit
        }
        for visit in visits.prefix(6) { try attempt(visit, company, on: company.desk, company.bob, &random) }
        for round in 0..<4 {
            try company.inBranch("próba") { desk in
                for _ in 0..<5 {
                    try attempt(visits.randomElement(using: &random)!, company, on: desk, company.ann, &random)
                }
                if round == 2, Bool.random(using: &random) { _ = try? desk.undo(by: company.ann) }
            }
            for _ in 0..<4 {
                try attempt(visits.randomElement(using: &random)!, company, on: company.desk, company.bob, &random)
            }
            if Bool.random(using: &random) { try field(visits.randomElement(using: &random)!, company) }
            _ = try company.branches.follow(BranchName("próba"))
            try company.inBranch("próba") { try expectSound($0, company) }
        }
        let before = try company.plan()
        let broken = try brokenRules(company.desk)
        let review: BranchReview
        do {
            review = try company.review("próba")
        } catch Refusal.branches(.nothing) {
            return
        }
        // What both sides have moved is chosen by nobody, or for the branch.
        let takesAll = Bool.random(using: &random)
        let moves = review.diff.moves.filter { takesAll || review.conflicts[$0.visit] == nil }
        guard !moves.isEmpty else { return }
        let receipt: Receipt
        do {
            receipt = try company.branches.apply(review, moves, by: company.ann)
        } catch is Refusal {
            #expect(try company.plan() == before)
            return
        }
        try expectSound(company.desk, company)
        #expect(try brokenRules(company.desk).subtracting(broken).isEmpty, "seed \(seed)")
        let skipped = receipt.skipped.count
        if takesAll, skipped == 0 {
            for move in moves where move.visit.rawValue > 0 {
                let place = try company.store.read { try $0.visit(move.visit)?.placement }
                #expect(place?.start == move.to?.start && place?.leader == move.to?.leader)
            }
        }
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.plan() == before)
    }

    /// Puts a visit anywhere, takes it away or locks it; what is refused is not done.
    private func attempt(
        _ visit: Visit, _ company: SmallCompany, on desk: ServiceDesk, _ actor: Actor,
        _ random: inout SeededGenerator
    ) throws {
        let people = [company.ewa, company.jan, company.ola, company.piotr]
        let day = tuesday + Int.random(in: 0..<4, using: &random)
        let command: any Command =
            switch Int.random(in: 0..<8, using: &random) {
            case 0: UnplaceVisit(visit: visit.id)
            case 1: LockVisit(visit: visit.id, lock: VisitLock.allCases.randomElement(using: &random)!)
            default: PlaceVisit(visit: visit.id, technician: people.randomElement(using: &random)!.id, day: day)
            }
        do {
            _ = try desk.perform(command, by: actor)
        } catch is Refusal {}
    }

    private func field(_ visit: Visit, _ company: SmallCompany) throws {
        do {
            _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.bob)
        } catch is Refusal {}
    }

    /// By visit and rule, of all that stands.
    private func brokenRules(_ desk: ServiceDesk) throws -> Set<String> {
        let view = try desk.view(from: SmallCompany.monday, days: 8)
        return Set(
            view.sheets.values.flatMap { sheet in
                sheet.stops.flatMap { stop in stop.breaches.map { "\(stop.visit) \($0.rule)" } }
            })
    }

    /// Nobody is at two places at a time, and every order's state follows from its visits.
    private func expectSound(_ desk: ServiceDesk, _ company: SmallCompany) throws {
        #expect(try desk.store.rowFaults().isEmpty)
        try desk.store.read { reader in
            for order in try reader.all(Order.self) {
                let states = try reader.visitStates(of: order.id)
                #expect(
                    order.state
                        == OrderLifecycle.state(stage: order.stage, isOnHold: order.hold != nil, visits: states))
            }
            for person in [company.ewa, company.jan, company.ola, company.piotr] {
                for day in 0..<8 {
                    let stops = try reader.visits(on: CellKey(person.id, SmallCompany.monday + day))
                    for (one, next) in zip(stops, stops.dropFirst()) {
                        #expect(one.placement!.end <= next.placement!.start)
                    }
                }
            }
        }
    }
}
