import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// The contract of a plan, its journal, and files that change plans.
@Suite struct PlanContractTests {
    private let plans: PlanCompany
    private let contract: Contract

    init() throws {
        plans = try PlanCompany()
        contract = try AgreedCompany.enter(AgreedCompany.draft(plans.company.customer.id), plans.company)
    }

    @Test func ordersOfAPlanComeUnderTheContractThatItNames() throws {
        let other = try AgreedCompany.enter(AgreedCompany.draft(plans.company.customer.id), plans.company)
        let contract = contract
        let plan = try plans.monthly { $0.contract = contract.id }
        _ = try plans.desk.generatePlanOrders()
        let made = try #require(try plans.made(plan).first)
        #expect(try plans.order(made.number).contract == contract.id)
        #expect(try plans.desk.preview(plan.id).line.contract == contract.number)
        _ = try plans.desk.perform(EditPlan(plan: plan.id, PlanChanges(contract: .set(other.id))), by: plans.ann)
        #expect(try plans.desk.plan(named: "1").contract == other.id)
        _ = try plans.desk.perform(EditPlan(plan: plan.id, PlanChanges(contract: .clear)), by: plans.ann)
        #expect(try plans.desk.plan(named: "1").contract == nil)
    }

    @Test func aContractThatDoesNotHoldThereIsRefused() throws {
        var elsewhere = AgreedCompany.draft(plans.company.customer.id)
        elsewhere.sites = [plans.company.sites[1].id]
        let other = try AgreedCompany.enter(elsewhere, plans.company)
        #expect(throws: Refusal.maintenance(.contractOfOther(other.number))) {
            _ = try plans.monthly { $0.contract = other.id }
        }
    }

    @Test func itsJournalTellsWhatWasChangedAndMade() throws {
        let plan = try plans.monthly()
        _ = try plans.desk.perform(EditPlan(plan: plan.id, PlanChanges(horizon: 20)), by: plans.ann)
        _ = try plans.desk.generatePlanOrders()
        let other = try plans.monthly { $0.name = "Inny" }
        let history = try plans.desk.preview(plan.id).history
        let english = Wording(.english, SmallCompany.calendar)
        #expect(history.count == 3)
        #expect(history[0].summary.orders == (try plans.made(plan).map(\.number)))
        #expect(history[1].summary.sentence(english).contains("changed"))
        #expect(history[1].actor.name == "ann")
        #expect(try plans.desk.preview(other.id).history.count == 1)
    }

    @Test func aFileChangesPlansByTheirKeyAndNothingThatItDoesNotName() throws {
        let plan = try plans.monthly { $0.key = "CMMS-7" }
        let site = plans.company.sites[0].name
        var row = PlanRow(
            line: 2, customer: plans.company.customer.name, site: site, name: "Dźwig, nowa nazwa", type: "lift-monthly",
            terms: plan.terms, horizon: 30, contract: contract.number, key: "CMMS-7")
        let update = ImportUpdate(columns: ["key", "name", "horizon", "contract"])
        let receipt = try plans.desk.perform(ImportPlans([row], update: update), by: plans.ann)
        #expect(receipt.summary.sentence(Wording(.english, SmallCompany.calendar)).contains("1 changed"))
        var changed = try plans.desk.plan(named: "1")
        #expect(changed.id == plan.id && changed.name == "Dźwig, nowa nazwa" && changed.horizon == 30)
        #expect(changed.contract == contract.id && changed.terms == plan.terms)
        // The same again changes nothing; another key is a new plan.
        _ = try plans.desk.perform(ImportPlans([row], update: update), by: plans.ann)
        changed = try plans.desk.plan(named: "1")
        row.key = "CMMS-8"
        let refusal = #expect(throws: Refusal.self) {
            _ = try plans.desk.perform(ImportPlans([row], update: update), by: plans.ann)
        }
        guard case .administration(.rows(let missing))? = refusal, missing.map(\.column) == ["type"] else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        let whole = ImportUpdate(columns: ["key", "customer", "site", "name", "type", "rule", "horizon", "contract"])
        _ = try plans.desk.perform(ImportPlans([row], update: whole), by: plans.ann)
        #expect(try plans.desk.plans().count == 2)
        #expect(try plans.desk.plan(named: "1") == changed)
        // A plan stays at its site, and a wrong contract is a fault of its column.
        row.key = "CMMS-7"
        row.site = plans.company.sites[1].name
        row.contract = "U/1999/001"
        for (columns, column) in [(["key", "site"], "site"), (["key", "contract"], "contract")] {
            let refusal = #expect(throws: Refusal.self) {
                _ = try plans.desk.perform(
                    ImportPlans([row], update: ImportUpdate(columns: Set(columns))), by: plans.ann)
            }
            guard case .administration(.rows(let problems))? = refusal else {
                Issue.record("\(String(describing: refusal))")
                continue
            }
            #expect(problems.map(\.column) == [column])
        }
    }

    @Test func theSameFileTwiceDoublesNoPlan() throws {
        _ = try plans.monthly()
        let rows = try plans.desk.planRows()
        #expect(rows.count == 1 && rows[0].key == nil)
        #expect(throws: Refusal.self) { try plans.desk.perform(ImportPlans(rows), by: plans.ann) }
        #expect(try plans.desk.plans().count == 1)
    }
}
