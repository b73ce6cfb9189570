import DeskModel
import ServiceModel
import Storage

@testable import Operations

/// The small company with a contract for its customer: Monday to Friday from 8 to 16, emergencies in 1, 4 and 12 hours,
/// urgent work in 4, 16 and 24.
final class AgreedCompany {
    let small: SmallCompany
    let contract: Contract

    var desk: ServiceDesk { small.desk }
    var store: Store { small.store }
    var clock: HandClock { small.clock }
    var ann: Actor { small.ann }
    var bob: Actor { small.bob }

    static let hours = Coverage.hours(
        CoverageHours(
            week: Dictionary(
                uniqueKeysWithValues: Weekday.allCases.prefix(5).map {
                    ($0, [CoverWindow(TimeOfDay("8:00")!, TimeOfDay("16:00")!)])
                })))

    init(_ change: (inout Contract) -> Void = { _ in }) throws {
        small = try SmallCompany()
        var draft = Self.draft(small.customer.id)
        change(&draft)
        contract = try Self.enter(draft, small)
    }

    static func draft(_ customer: Customer.ID, from: String = "2025-01-01", to: String = "2027-12-31") -> Contract {
        Contract(
            id: Identifier(0), number: "", customer: customer, days: DaySpan(Day(iso: from)!, Day(iso: to)!)!,
            coverage: hours,
            targets: ServiceTargets([
                .emergency: TargetMinutes(response: 60, arrival: 240, fix: 720),
                .urgent: TargetMinutes(response: 240, arrival: 960, fix: 1440),
            ]),
            included: IncludedWork(labour: .upTo(2400, per: .year), travel: .upTo(24, per: .year)),
            prices: PriceTerms(list: "Cennik 2026", discount: 1000), limit: Money(minorUnits: 250_000))
    }

    static func enter(_ draft: Contract, _ small: SmallCompany) throws -> Contract {
        let receipt = try small.desk.perform(CreateContract(draft), by: small.ann)
        guard case .contracts(.entered(let number, _)) = receipt.summary else { throw SmallCompany.Unexpected.summary }
        return try small.desk.contract(named: number, .whole)
    }

    func newOrder(_ priority: Priority, _ change: (inout OrderDraft) -> Void = { _ in }) throws -> Order {
        var draft = draft(priority)
        change(&draft)
        let receipt = try desk.perform(CreateOrder(draft), by: ann)
        guard let number = receipt.summary.createdOrder else { throw SmallCompany.Unexpected.summary }
        return try store.read { try $0.order(number)! }
    }

    func draft(_ priority: Priority = .normal) -> OrderDraft {
        OrderDraft(
            customer: small.customer.id, site: small.sites[0].id, title: "Brak ogrzewania", priority: priority,
            duration: 60)
    }

    func reload(_ order: Order) throws -> Order { try small.reload(order) }
}
