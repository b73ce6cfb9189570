import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Tasks of one technician, of one day and of days that follow one another.
@Suite struct ChainDayStories {
    private let chained: ChainedCompany
    private var company: SmallCompany { chained.company }
    private let monday = SmallCompany.monday

    init() throws { chained = try ChainedCompany() }

    private func two(
        same: Bool = false, _ day: TaskDay? = nil, lag: Int = 0, minutes: Int = 120, code: String = "montaz"
    ) throws -> [Visit] {
        try chained.visits(
            chained.order(
                [
                    TaskTemplate(title: "montaż", duration: minutes),
                    TaskTemplate(title: "odbiór", duration: 30, after: [0], lag: lag, sameTechnician: same, day: day),
                ], code: code))
    }

    private func isFit(_ price: CellPrice) -> Bool { if case .fits = price { true } else { false } }

    @Test func theSameTechnicianDoesBoth() throws {
        let visits = try two(same: true)
        try company.place(visits[0], company.jan)
        #expect(try chained.price(visits[1], company.ewa, monday) == .impossible(.intake(.otherTechnician(1))))
        #expect(isFit(try chained.price(visits[1], company.jan, monday)))
        #expect(throws: Refusal.self) { try company.place(visits[1], company.ewa, day: monday + 1) }
        try company.place(visits[1], company.jan, day: monday + 1)
        #expect(
            try chained.price(visits[0], company.ewa, monday) == .impossible(.intake(.otherTechnician(2))),
            "nor does the first go to somebody else")
    }

    @Test func theNextWorkingDayIsTheOnlyOne() throws {
        let visits = try two(.next)
        let friday = monday + 4
        try company.place(visits[0], company.jan, day: friday)
        #expect(
            try chained.price(visits[1], company.ewa, friday) == .impossible(.intake(.otherDay(1, monday + 7, .next))))
        #expect(!isFit(try chained.price(visits[1], company.ewa, monday + 8)))
        #expect(isFit(try chained.price(visits[1], company.ewa, monday + 7)))
        try company.place(visits[1], company.ewa, day: monday + 7)
        #expect(!isFit(try chained.price(visits[0], company.jan, monday + 3)))
    }

    @Test func theSameDayIsTheOnlyOne() throws {
        let visits = try two(.same)
        try company.place(visits[0], company.jan)
        #expect(!isFit(try chained.price(visits[1], company.ewa, monday + 1)))
        #expect(isFit(try chained.price(visits[1], company.ewa, monday)))
        try company.place(visits[1], company.ewa)
        #expect(try company.reload(visits[1]).placement!.start >= company.reload(visits[0]).placement!.end)
    }

    @Test func aPersonMayInsistAndCheckSaysSo() throws {
        let visits = try two(same: true, .next)
        try company.place(visits[0], company.jan)
        try company.place(visits[1], company.ewa, day: monday + 3, override: "Jan chory")
        let rules = try company.desk.findings().map(\.kind)
        #expect(rules.contains("broken-technician") && rules.contains("broken-day"))
    }

    @Test func aPlanKeepsTechnicianAndDay() throws {
        var all: [[Visit]] = []
        for index in 0..<4 {
            all.append(try two(same: index % 2 == 0, index < 2 ? .next : .same, code: "typ-\(index)"))
        }
        for index in 0..<8 { _ = try company.newOrder(site: index % 3, minutes: 90) }
        let request = PlanRequest(from: monday, through: monday + 4, budget: .iterations(done: 150, schedule: 150))
        let diff = try company.desk.plan(request)
        let receipt = try company.desk.perform(ApplyPlan(base: diff.base, moves: diff.moves), by: company.ann)
        #expect(receipt.skipped.isEmpty, "\(receipt.skipped)")
        for (index, visits) in all.enumerated() {
            let (first, second) = (try company.reload(visits[0]).placement, try company.reload(visits[1]).placement)
            guard let first, let second else {
                #expect(diff.unplanned.contains { $0.visit == visits[1].id })
                continue
            }
            if index % 2 == 0 { #expect(first.leader == second.leader) }
            #expect(second.day == (index < 2 ? WorkCalendar().workday(after: first.day) : first.day))
            #expect(second.start >= first.end)
        }
        #expect(try company.desk.findings().filter { $0.kind.hasPrefix("broken") } == [])
        let again = try company.desk.plan(request)
        _ = try company.desk.perform(ApplyPlan(base: again.base, moves: again.moves), by: company.ann)
        #expect(try company.desk.findings().filter { $0.kind.hasPrefix("broken") } == [])
    }

    /// The other visit of the order stands before the plan's first day.
    @Test(arguments: [false, true])
    func aPlanOfLaterDaysSaysOnWhichDayItHasToBe(_ same: Bool) throws {
        let visits = try two(same: same, .same, lag: 60)
        for visit in visits { try company.place(visit, company.jan, day: monday + 1) }
        _ = try company.desk.perform(UnplaceVisit(visit: visits[0].id), by: company.ann)
        let request = PlanRequest(from: monday + 3, through: monday + 4, budget: .iterations(done: 50, schedule: 50))
        let diff = try company.desk.plan(request)
        let reason = try #require(diff.unplanned.first { $0.visit == visits[0].id }).reason
        guard case .rule(let breach) = reason else {
            Issue.record("\(reason)")
            return
        }
        let allowed: [Breach] = [.intake(.otherDay(2, monday + 1, .same)), .intake(.otherTechnician(2))]
        #expect(allowed.prefix(same ? 2 : 1).contains(breach), "\(breach)")
        #expect(try chained.price(visits[0], company.jan, monday + 3) == .impossible(allowed[0]))
    }

    @Test func aCircleIsRefusedInATypeAndInAnOrder() throws {
        let circle = ServiceTypeContent(
            code: "kolo", title: "Koło", category: .installation,
            tasks: [TaskTemplate(duration: 60, after: [1]), TaskTemplate(duration: 60, after: [0])])
        #expect(throws: Refusal.intake(.taskCircle([1, 2]))) {
            try company.desk.perform(CreateServiceType(circle), by: company.ann)
        }
        let visits = try two()
        let order = try company.store.read { try #require(try $0.find(visits[0].order)) }
        var changes = EditOrder.Changes()
        changes.visit = 1
        changes.dependency = TaskDependency(after: [2])
        #expect(throws: Refusal.intake(.taskCircle([1, 2]))) {
            try company.desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        }
        #expect(try company.reload(order).terms == order.terms, "nothing changed")
    }

    @Test func anOrdersDependencyIsChangedAndTaken() throws {
        let visits = try two()
        var changes = EditOrder.Changes()
        changes.visit = 2
        changes.dependency = try TaskDependency("1; lag 1d; same technician; next day")
        _ = try company.desk.perform(EditOrder(order: visits[0].order, changes: changes), by: company.ann)
        try company.place(visits[0], company.jan)
        #expect(!isFit(try chained.price(visits[1], company.ewa, monday + 1)))
        changes.dependency = try TaskDependency("none")
        _ = try company.desk.perform(EditOrder(order: visits[0].order, changes: changes), by: company.ann)
        #expect(isFit(try chained.price(visits[1], company.ewa, monday)))
    }

    @Test func aChainBeyondTheContractIsRefused() throws {
        let agreed = try AgreedCompany { $0.days = DaySpan(Day(iso: "2025-01-01")!, SmallCompany.monday + 10)! }
        func type(_ lag: Int) throws -> OrderDraft {
            let content = ServiceTypeContent(
                code: "typ-\(lag)", title: "Typ", category: .installation,
                tasks: [TaskTemplate(duration: 60), TaskTemplate(duration: 60, after: [0], lag: lag)])
            _ = try agreed.desk.perform(CreateServiceType(content), by: agreed.ann)
            var draft = agreed.draft()
            draft.take(try agreed.desk.serviceType(named: "typ-\(lag)", NameMatch.whole))
            draft.contract = agreed.contract.id
            return draft
        }
        let count = try agreed.store.read { try $0.visitCount() }
        let refusal = #expect(throws: Refusal.self) {
            try agreed.desk.perform(CreateOrder(try type(20 * 1440)), by: agreed.ann)
        }
        guard case .intake(.chainPastContract(_, SmallCompany.monday + 10, SmallCompany.monday + 20)) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(try agreed.store.read { try $0.visitCount() } == count)
        _ = try agreed.desk.perform(CreateOrder(try type(5 * 1440)), by: agreed.ann)
    }
}
