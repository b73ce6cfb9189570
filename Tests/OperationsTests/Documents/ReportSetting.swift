import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage

/// A small company whose visits have a checklist and are reported of in English.
struct ReportSetting {
    let company: SmallCompany
    let printer = FakePrinter()

    init() throws {
        company = try SmallCompany()
        var content = ServiceTypeContent(
            code: "ups", title: "Naprawa UPS", category: .repair, tasks: [TaskTemplate(duration: 60)])
        content.checklist = [
            ChecklistItem(question: "supply voltage", answer: .number, unit: "V", least: "207", most: "253"),
            ChecklistItem(question: "string A", answer: .number, unit: "V", least: "12.0", most: "13.8"),
            ChecklistItem(question: "picture", answer: .photo, isMandatory: false),
        ]
        _ = try company.desk.perform(CreateServiceType(content), by: company.ann)
        _ = try company.desk.perform(EditCompany(reportLanguage: .english), by: company.ann)
    }
}

/// A suite about reports of visits: what happens at one, and what is read of it.
protocol ReportSuite { var setting: ReportSetting { get } }

extension ReportSuite {
    var company: SmallCompany { setting.company }
    var printer: FakePrinter { setting.printer }
    var desk: ServiceDesk { company.desk }
    var english: Wording { Wording(.english, SmallCompany.calendar) }
    var strokes: SignatureStrokes { SignatureStrokes(drawn: [[(x: 0, y: 0), (x: 40, y: 10), (x: 80, y: 5)]])! }

    /// An order at whose visit Ewa is working since 9; it is 10 now.
    func working(_ devices: [Asset] = []) throws -> (order: Order, visit: Visit) {
        var draft = OrderDraft(customer: company.customer.id, site: company.sites[0].id, title: "UPS beeps")
        draft.assets = devices.map(\.id)
        draft.take(try desk.serviceType(named: "ups", .whole))
        let number = try desk.perform(CreateOrder(draft), by: company.ann).summary.orders[0]
        let order = try desk.order(named: "\(number)")
        let visit = try company.store.read { try $0.visits(of: order.id)[0] }
        company.clock.now = SmallCompany.at("08:00")
        try company.place(visit, company.ewa, at: SmallCompany.at("09:00"))
        _ = try desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("08:40")
        for act in [VisitAct.accept, .travel] {
            _ = try desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("09:00")
        for act in [VisitAct.arrive, .start] {
            _ = try desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("10:00")
        return (order, try company.reload(visit))
    }

    func complete(_ visit: Visit, signedBy: String? = "Anna Lis", account: SaidAccount? = nil) throws {
        _ = try desk.perform(
            ReportVisit(
                visit: visit.id, act: .complete, reason: signedBy == nil ? "nobody there" : nil, signedBy: signedBy,
                answers: [try SaidAnswer(pair: "supply voltage=231"), try SaidAnswer(pair: "string A=11.2")],
                account: account
                    ?? SaidAccount(
                        found: "String A is worn out.", done: "Swapped it.", advice: "Swap string B next year.",
                        role: "manager", strokes: strokes)), by: company.ann)
    }

    /// What a console does behind everything.
    @discardableResult
    func work() throws -> [JobResult] {
        try JobWorker(desk, .printing(with: printer), owner: "a").work().filter { $0.job.kind == "make-reports" }
    }

    func versions(_ order: Order) throws -> [OrderReport] { try desk.reports(of: order.id) }

    func sentence(_ work: () throws -> Any) -> String {
        do {
            _ = try work()
            return "done"
        } catch let refusal as Refusal {
            return refusal.sentence(english)
        } catch { return "\(error)" }
    }
}
