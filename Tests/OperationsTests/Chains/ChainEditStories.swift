import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What waits for what, and how long it takes, changed by hand on an order that stands.
@Suite struct ChainEditStories {
    private let monday = SmallCompany.monday

    private func after(_ sequences: [Int], of visit: Int) -> EditOrder.Changes {
        var changes = EditOrder.Changes()
        changes.visit = visit
        changes.dependency = TaskDependency(after: sequences)
        return changes
    }

    private func lasting(_ minutes: Int, _ visit: Int) -> EditOrder.Changes {
        var changes = EditOrder.Changes()
        changes.visit = visit
        changes.duration = minutes
        return changes
    }

    @Test(arguments: [(9, 2), (0, 2), (3, 2), (9, 1)])
    func aVisitThatTheOrderDoesNotHaveIsRefused(_ unknown: Int, _ visit: Int) throws {
        let chained = try ChainedCompany()
        let visits = try chained.twoVisits()
        let order = try chained.company.store.read { try #require(try $0.find(visits[0].order)) }
        #expect(throws: Refusal.desk(.invalid(field: .task, .noEarlierTask(unknown)))) {
            try chained.desk.perform(
                EditOrder(order: order.id, changes: after([unknown], of: visit)), by: chained.company.ann)
        }
        #expect(throws: Refusal.desk(.notFound(.visit, key: "\(order.number)/7"))) {
            try chained.desk.perform(EditOrder(order: order.id, changes: after([1], of: 7)), by: chained.company.ann)
        }
        #expect(try chained.company.reload(order) == order, "nothing changed")
    }

    /// A contract to the tenth day from now, and an order of two tasks under it, an hour each.
    private func agreed() throws -> (company: AgreedCompany, order: Order) {
        let company = try AgreedCompany { $0.days = DaySpan(Day(iso: "2025-01-01")!, SmallCompany.monday + 10)! }
        let content = ServiceTypeContent(
            code: "dwa", title: "Typ", category: .installation,
            tasks: [TaskTemplate(duration: 60), TaskTemplate(duration: 60, after: [0], lag: 9 * 1440)])
        _ = try company.desk.perform(CreateServiceType(content), by: company.ann)
        var draft = company.draft()
        draft.take(try company.desk.serviceType(named: "dwa", NameMatch.whole))
        draft.contract = company.contract.id
        let receipt = try company.desk.perform(CreateOrder(draft), by: company.ann)
        return (company, try company.desk.order(named: receipt.summary.orders[0].description))
    }

    @Test func aLongerTaskTakesNoChainPastItsContract() throws {
        let (company, order) = try agreed()
        let refusal = #expect(throws: Refusal.self) {
            try company.desk.perform(EditOrder(order: order.id, changes: lasting(90 * 60, 1)), by: company.ann)
        }
        #expect(refusal?.code == "chain-past-contract")
        #expect(try company.store.read { try $0.visits(of: order.id).map(\.duration) } == [60, 60], "nothing changed")
        _ = try company.desk.perform(EditOrder(order: order.id, changes: lasting(120, 1)), by: company.ann)
        #expect(throws: Refusal.self, "both together") {
            try company.desk.perform(EditOrder(order: order.id, changes: lasting(90 * 60, 2)), by: company.ann)
        }
        var title = EditOrder.Changes()
        title.title = "Inny tytuł"
        company.clock.now = SmallCompany.at("07:00", monday + 5)
        _ = try company.desk.perform(EditOrder(order: order.id, changes: title), by: company.ann)
        #expect(try company.reload(order).title == "Inny tytuł", "time made it too long, not the title")
    }

    @Test func aContractThatIsCutIsTakenAndCheckSaysWhichChainItCuts() throws {
        let (company, order) = try agreed()
        func found() throws -> [String] {
            try company.desk.findings().filter { $0.kind == "chain-past-contract" }.map(\.subject)
        }
        #expect(try found() == [])
        let end = EndContract(contract: company.contract.id, .set(ContractHalt(monday + 3, reason: "sprzedaż")))
        _ = try company.desk.perform(end, by: company.ann)
        #expect(try found() == [order.number.description])
        let again = try (0..<3).map { _ in try company.desk.findings() }
        #expect(Set(again).count == 1, "the same every time")
    }
}
