import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct SlotsVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "slots", abstract: "Windows that could be offered for an order.",
        discussion: """
            Windows of two hours, as shifts, the site's hours and the clock leave them. Those that meet the wish come \
            first, those that miss the contract last, then the cheapest. JSON keys: start, end (the window), \
            technician, day (of the shift), at (when the work would start), minutes (of travel), cost, late (minutes \
            past what the contract asks for), wish (whether the wish is met, null without one).
            """)

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Option(help: "How many days from today.")
    var days = 14
    @Option(help: "At most so many windows.")
    var limit = 5
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard (1...60).contains(days) else { throw Failure.option("--days", .outOfRange(value: days, allowed: 1...60)) }
        guard (1...500).contains(limit) else {
            throw Failure.option("--limit", .outOfRange(value: limit, allowed: 1...500))
        }
        let found = try OrderVisit(order, session)
        let names = Dictionary(try session.desk.technicians().map { ($0.id, $0.name) }) { $1 }
        let list = try session.desk.slots(SlotRequest(id: 0, visit: found.visit.id, days: days, limit: limit))
        let lines = list.offers.map { SlotLine(offer: $0, technician: names[$0.cell.technician] ?? "") }
        if let contract = list.contractSentence(session.wording) { session.output.message(contract + ".") }
        if let wish = list.wishSentence(session.wording) { session.output.message(wish + ".") }
        if lines.isEmpty {
            session.output.message(
                session.language(
                    "No window of these days fits; `dyspo why \(found.order.number.short)` says why.",
                    "Żadne okno tych dni nie pasuje; `dyspo why \(found.order.number.short)` mówi dlaczego."))
        }
        try session.output.answer(
            .array(lines.map { $0.json(session.calendar) }),
            SlotLine.table(lines, session.tableWording, translated: session.output.isTerminal))
    }
}
