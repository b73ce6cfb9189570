import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct ChecklistListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Orders with a checklist: how much is answered, and what was found.")

    @Flag(help: "Orders that are over too.")
    var all = false
    @Flag(help: "Only orders in progress that still lack a mandatory answer.")
    var missing = false
    @Flag(help: "Only orders with an answer outside its limits.")
    var findings = false
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let lists = try session.desk.checklists(all: all).filter { order, list in
            (!missing || order.state == .inProgress && !list.missing.isEmpty) && (!findings || !list.findings.isEmpty)
        }
        session.tellEmpty(lists.isEmpty)
        let language = session.tableWording.language
        try session.output.answer(
            .array(
                lists.map { order, list in
                    [
                        "order": .text("\(order.number)"), "state": .text(order.state.rawValue),
                        "asked": .number(list.asked.count), "answered": .number(list.answered.count),
                        "missing": .array(list.missing.map { .text($0.item.question) }),
                        "findings": .array(list.findings.map { .text($0.item.question) }),
                    ]
                }),
            TextTable(
                [
                    .init("order", language("Order", "Zlecenie")), .init("state", language("State", "Stan")),
                    .init("answered", language("Answered", "Odpowiedzi"), isNumber: true),
                    .init("asked", language("Asked", "Pytań"), isNumber: true),
                    .init("missing", language("Missing", "Brakuje"), isNumber: true),
                    .init("findings", language("Outside limits", "Poza granicami"), isNumber: true),
                ],
                rows: lists.map { order, list in
                    [
                        "\(order.number)", order.state.name(language), "\(list.answered.count)", "\(list.asked.count)",
                        "\(list.missing.count)", "\(list.findings.count)",
                    ]
                }))
    }
}
