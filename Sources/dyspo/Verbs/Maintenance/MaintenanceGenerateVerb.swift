import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenanceGenerateVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Make the orders of plans that are to be made by now, each once.",
        discussion:
            "Without a plan all of them. With --next the order of the next visit is made early, with --day that of "
            + "one visit, also of one whose days went by.")

    @Argument(help: "Number, name or id of one plan.")
    var number: String?
    @Flag(help: "The next visit without an order, whenever it is.")
    var next = false
    @Option(help: "The visit of this day.")
    var day: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard let number else {
            guard !next, day == nil else {
                throw Failure.usage(english: "Say which plan.", polish: "Podaj, który plan.")
            }
            return try session.answer(made: try session.desk.generatePlanOrders())
        }
        let plan = try session.desk.plan(named: number, .whole)
        if next || day != nil {
            let nominal = try day.map { try session.day($0) }
            let receipt = try session.desk.perform(MakePlanOrder(plan: plan.id, nominal: nominal), by: session.actor)
            return try session.answer(made: [receipt])
        }
        try session.answer(made: try session.desk.generatePlanOrders(of: plan.id).map { [$0] } ?? [])
    }
}

extension Session {
    /// Which orders were made, of which plans.
    fileprivate func answer(made receipts: [Receipt]) throws {
        receipts.forEach(tell)
        let orders = receipts.flatMap { receipt -> [(plan: Int, order: MadeOrder)] in
            guard case .maintenance(.ordersMade(let plan, let made)) = receipt.summary else { return [] }
            return made.map { (plan, $0) }
        }
        if orders.isEmpty {
            output.message(language("No order is to be made now.", "Nie ma teraz zleceń do utworzenia."))
        }
        try output.answer(
            .array(
                orders.map {
                    ["plan": .number($0.plan), "order": "\($0.order.number)", "day": .text($0.order.day.iso)]
                }),
            TextTable(
                [
                    .init("plan", language("Plan", "Plan"), isNumber: true),
                    .init("order", language("Order", "Zlecenie")),
                    .init("day", language("Day", "Dzień")),
                ], rows: orders.map { [String($0.plan), "\($0.order.number)", $0.order.day.iso] }))
    }
}
