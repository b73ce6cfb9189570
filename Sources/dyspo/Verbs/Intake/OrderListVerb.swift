import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct OrderListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List orders by number.")

    @Option(parsing: .singleValue, help: "Only orders in this state; may be repeated.")
    var state: [OrderState] = []
    @Option(help: "Only orders at sites of this region.")
    var region: String?
    @Option(help: ArgumentHelp("Only orders due by the end of this day.", valueName: "day"))
    var due: String?
    @Option(help: "Only orders with a visit of this technician.")
    var technician: String?
    @Option(help: ArgumentHelp("Only orders that match, such as \"skill:SEP due<fri !late\".", valueName: "filter"))
    var filter: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let expression = try filter.flatMap { try session.filter($0, in: .orders) }
        let filter = OrderFilter(
            states: state, region: try region.map { try session.desk.region(named: $0).id },
            dueBefore: try due.map { session.calendar.span(of: try session.day($0, option: "--due")).end },
            technician: try technician.map { try session.desk.technician(named: $0).id })
        let lines = try session.desk.orders(filter).filter { line in
            expression?.matches(FilterSubject(line, now: session.desk.now)) ?? true
        }
        let (wording, now) = (session.wording, session.desk.now)
        try session.output.answer(
            JSONList(lines) { OrderRecord(line: $0, wording: wording, now: now).json },
            OrderRecord.table(lines, session.tableWording, now: now, translated: session.output.isTerminal))
    }
}

extension Session {
    /// The same, of which every term must mean something there.
    func filter(_ text: String, in scope: FilterScope) throws -> Filter? {
        let expression = try filter(text)
        if let english = expression?.idleSentence(in: scope, .english),
            let polish = expression?.idleSentence(in: scope, .polish)
        {
            throw Failure.usage(english: "--filter: " + english, polish: "--filter: " + polish)
        }
        return expression
    }

    /// A filter in the reader's words; what is not understood is a mistake of usage.
    func filter(_ text: String) throws -> Filter? {
        let known = try desk.filterVocabulary()
        do throws(FilterFault) {
            return try Filter(text, times, known: known)
        } catch {
            throw Failure.usage(
                english: "--filter: " + error.sentence(Wording(.english, calendar)),
                polish: "--filter: " + error.sentence(Wording(.polish, calendar)))
        }
    }
}
