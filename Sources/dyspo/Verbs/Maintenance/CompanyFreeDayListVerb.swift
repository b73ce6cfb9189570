import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct CompanyFreeDayListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Public holidays and own days of a year; weekends are not listed.")

    @Option(help: ArgumentHelp("Which year (else this one).", valueName: "year"))
    var year: Int?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let year = year ?? session.today.year
        guard (1970...2200).contains(year), let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { throw Failure.option("--year", .outOfRange(value: year, allowed: 1970...2200)) }
        let calendar = try session.desk.workCalendar()
        let language = session.tableWording.language
        let own = Dictionary(try session.desk.companyDays().map { ($0.day, $0) }) { $1 }
        let days = (first.number...last.number).map(Day.init(number:)).compactMap { day -> FreeDayLine? in
            if let said = own[day] {
                return FreeDayLine(day: day, kind: said.isWorking ? "working" : "own", name: said.name)
            }
            guard calendar.free(day) == .holiday else { return nil }
            return FreeDayLine(day: day, kind: "holiday", name: calendar.name(of: day, language))
        }
        session.tellEmpty(days.isEmpty)
        try session.output.answer(
            .array(days.map { ["day": .text($0.day.iso), "kind": .text($0.kind), "name": JSONValue($0.name)] }),
            TextTable(
                [
                    .init("day", language("Day", "Dzień")), .init("kind", language("Kind", "Rodzaj")),
                    .init("name", language("Name", "Nazwa"), mayShrink: true),
                ], rows: days.map { [$0.day.iso, $0.kind, $0.name ?? ""] }))
    }

    private struct FreeDayLine {
        let day: Day
        let kind: String
        let name: String?
    }
}
