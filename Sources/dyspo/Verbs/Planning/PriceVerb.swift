import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PriceVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "price", abstract: "What every technician-day that fits would cost, best first.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @OptionGroup var cells: CellOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        let people = try cells.people(session)
        let prices = try session.desk.prices(
            of: found.visit.id, days: try cells.days(session), technicians: people.map(\.id))
        let names = Dictionary(people.map { ($0.id, $0.name) }) { $1 }
        let fitting = prices.compactMap { cell, price in
            price.best.map { PriceLine(cell: cell, technician: names[cell.technician] ?? "", way: $0) }
        }.sorted { ($0.way.cost, $0.way.start, $0.technician) < ($1.way.cost, $1.way.start, $1.technician) }
        if fitting.isEmpty {
            session.output.message(
                session.language(
                    "It fits nowhere; `dyspo why \(found.order.number.short)` says why.",
                    "Nigdzie nie pasuje; `dyspo why \(found.order.number.short)` mówi dlaczego."))
        }
        try session.output.answer(
            .array(fitting.map { $0.json(session.wording) }), PriceLine.table(fitting, session.tableWording))
    }
}

/// Which technician-days a verb asks about.
struct CellOptions: ParsableArguments {
    @Option(help: "Only this technician.")
    var technician: String?
    @Option(help: "Only this day (else the next 14).")
    var day: String?

    func people(_ session: Session) throws -> [Technician] {
        if let technician { return [try session.desk.technician(named: technician)] }
        return try session.desk.technicians().filter(\.isActive)
    }

    func days(_ session: Session) throws -> [Day] {
        if let day { return [try session.day(day)] }
        return try session.desk.openDays(14)
    }
}

/// The cheapest place in one cell.
struct PriceLine {
    let cell: CellKey
    let technician: String
    let way: Insertion

    func json(_ wording: Wording) -> JSONValue {
        let calendar = wording.calendar
        return [
            "technician": .text(technician), "day": .text(cell.day.iso), "start": .text(calendar.iso8601(way.start)),
            "end": .text(calendar.iso8601(way.end)), "cost": .number(way.cost), "travel": .number(way.extraMinutes),
            "late": .late(way.lateness), "lateness": JSONValue(way.lateness, wording),
            "delays": .number((way.delays + 59) / 60), "slack": .number(way.slack / 60),
            "home": .text(calendar.iso8601(way.home)),
        ]
    }

    static func table(_ lines: [PriceLine], _ wording: Wording) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("cost", language("Cost", "Koszt"), isNumber: true),
                .init("technician", language("Technician", "Serwisant"), mayShrink: true),
                .init("day", language("Day", "Dzień")), .init("start", language("Start", "Początek")),
                .init("end", language("End", "Koniec")), .init("travel", language("Travel", "Dojazd"), isNumber: true),
                .init("late", language("Late", "Po terminie"), isNumber: true),
                .init("home", language("Home", "Powrót")),
            ],
            rows: lines.map { line in
                let way = line.way
                return [
                    String(way.cost), line.technician, line.cell.day.iso,
                    wording.stamp(way.start, ofShift: line.cell.day), wording.time(way.end),
                    "\(way.extraMinutes >= 0 ? "+" : "")\(way.extraMinutes)", String(way.lateness?.minutes ?? 0),
                    wording.time(way.home),
                ]
            })
    }
}
