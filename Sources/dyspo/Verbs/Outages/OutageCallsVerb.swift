import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OutageCallsVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "calls", abstract: "Calls that repairs ask for: those to make, and those made in the last day.")

    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let lines = try session.desk.outageCalls()
        try session.output.answer(
            .array(lines.map { $0.json(session.wording) }), OutageCallLine.table(lines, session.tableWording))
        session.tellEmpty(lines.isEmpty)
    }
}

extension OutageCallLine {
    func json(_ wording: Wording) -> JSONValue {
        let calendar = wording.calendar
        return [
            "id": "\(call.id)", "order": "\(order)", "visit": "\(call.visit)", "customer": .text(customer),
            "person": .text(call.person), "phone": .text(call.phone),
            "was": ["start": .text(calendar.iso8601(call.was.start)), "end": .text(calendar.iso8601(call.was.end))],
            "now": JSONValue(call.now.map { calendar.iso8601($0) }),
            "madeAt": JSONValue(call.madeAt.map { calendar.iso8601($0) }),
            "madeBy": .text(call.madeBy), "said": .text(call.said),
        ]
    }

    static func table(_ lines: [OutageCallLine], _ wording: Wording) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("id", language("Id", "Id")), .init("order", language("Order", "Zlecenie")),
                .init("person", language("Person", "Osoba"), mayShrink: true),
                .init("phone", language("Phone", "Telefon")), .init("was", language("Was", "Było")),
                .init("now", language("Now", "Jest")), .init("made", language("Made by", "Zadzwonił")),
                .init("said", language("Said", "Ustalono"), mayShrink: true),
            ],
            rows: lines.map { line in
                let call = line.call
                return [
                    "\(call.id)", "\(line.order)", "\(call.person), \(line.customer)", call.phone,
                    wording.window(call.was), call.now.map { wording.moment($0) } ?? "-", call.madeBy, call.said,
                ]
            })
    }
}
