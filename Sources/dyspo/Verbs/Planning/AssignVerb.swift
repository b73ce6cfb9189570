import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct AssignVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Put an order's visit on a technician's day.",
        discussion: """
            Without --at it takes the cheapest place of the day, with --at the place that starts nearest to it; without \
            --day the cheapest day of the next 14. With --exact the work starts at that time and no other: the day's \
            other visits give way, and the visit's time is locked. A promise or a wish that the new time misses is \
            told, with whom to call. Where it is there already, nothing is written.
            """)

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Option(help: ArgumentHelp("The technician.", valueName: "technician"))
    var to: String
    @Option(help: ArgumentHelp("When the work starts: 2026-11-24T13:30, or 13:30 with --day.", valueName: "time"))
    var at: String?
    @Flag(help: "Start at --at exactly, and lock the visit's time there.")
    var exact = false
    @Option(help: ArgumentHelp("The day: YYYY-MM-DD, today, tomorrow or +3.", valueName: "day"))
    var day: String?
    @Option(
        help: ArgumentHelp(
            "Who comes along to a visit of several people, with commas between them (else the leader's standing crew, then "
                + "whoever costs least).",
            valueName: "technicians"))
    var crew: String?
    @Option(help: ArgumentHelp("Put it there against the rules; the reason stays visible.", valueName: "reason"))
    var force: String?
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if exact, at == nil { throw ValidationError("--exact needs --at, the time to start.") }
    }

    func run(in session: Session) throws {
        let wanted = try day.map { try session.day($0) }
        let found = try OrderVisit(order, session)
        let technician = try session.desk.technician(named: to)
        let start = try at.map { text in
            try session.moment(text, option: "--at", on: wanted, of: technician, minutes: found.visit.duration)
        }
        let day =
            try start.map { try shiftDay(of: $0, wanted, found, technician, session) } ?? wanted
            ?? cheapestDay(found, technician, session)
        let receipt = try session.perform(
            PlaceVisit(
                visit: found.visit.id, technician: technician.id, day: day, start: start, isExact: exact,
                crew: try crew.map { try session.technicians(named: $0).map(\.id) }, override: force, basis: found.basis
            ))
        try session.output.answer(session.confirmed(try session.record(found.order.id).json, receipt))
    }

    /// The day to which work at that time belongs. A date that was named as well is that of the shift or of the clock,
    /// which after midnight are two.
    private func shiftDay(
        of start: Timestamp, _ named: Day?, _ found: OrderVisit, _ technician: Technician, _ session: Session
    ) throws -> Day {
        if let named, named != session.calendar.day(of: start) { return named }
        return try session.desk.day(of: start, minutes: found.visit.duration, technician: technician.id)
    }

    /// Throws the reasons of all days when none fits.
    private func cheapestDay(_ found: OrderVisit, _ technician: Technician, _ session: Session) throws -> Day {
        let days = try session.desk.openDays(14)
        let prices = try session.desk.prices(of: found.visit.id, days: days, technicians: [technician.id])
        let fitting = days.compactMap { day in
            prices[CellKey(technician.id, day)]?.best.map { (day: day, cost: $0.cost) }
        }
        if let best = fitting.min(by: { ($0.cost, $0.day) < ($1.cost, $1.day) }) { return best.day }
        if force != nil { return session.today }
        let answers = try session.desk.why(found.visit.id, technicians: [technician.id], days: days)
        let (number, name, calendar) = (found.order.number, technician.name, session.calendar)
        throw Failure.refused(
            english: "\(number) fits \(name) on none of the next 14 days: "
                + Self.reasons(answers.map(\.breaches), Wording(.english, calendar)) + ".",
            polish: "\(number) nie pasuje do: \(name), w żadnym z najbliższych 14 dni: "
                + Self.reasons(answers.map(\.breaches), Wording(.polish, calendar)) + ".")
    }

    /// Each rule once, with the number of its days and the first day's words, the commonest first.
    private static func reasons(_ days: [[Breach]], _ wording: Wording) -> String {
        var counts: [(breach: Breach, days: Int)] = []
        for breach in days.flatMap({ $0 }) {
            if let index = counts.firstIndex(where: { $0.breach.rule == breach.rule }) {
                counts[index].days += 1
            } else {
                counts.append((breach, 1))
            }
        }
        return counts.sorted { $0.days > $1.days }.map { breach, days in
            let noun = wording.language.plural(days, "day", "days", pl: ("dzień", "dni", "dni"))
            return "\(breach.sentence(wording)) (\(days) \(noun))"
        }.joined(separator: "; ")
    }
}
