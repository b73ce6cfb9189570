import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct RouteVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "route", abstract: "One technician's day as a way in words.",
        discussion: "Every leg with its kilometres, minutes and who says so: the estimate, a person or a road engine.")

    @Argument(help: "Name, part of it, or id.")
    var technician: String
    @Argument(help: "The day, such as today, fri or 24.11.")
    var day: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let person = try session.desk.technician(named: technician)
        let date = try session.day(day, option: "day")
        let view = try session.desk.view(from: date, days: 1)
        guard let row = view.technicians.first(where: { $0.id == person.id }),
            let sheet = view.sheets[CellKey(person.id, date)],
            let route = RouteRecord(row, sheet, view.visits, try session.desk.travel(), at: session.desk.now)
        else {
            session.output.message(
                session.language(
                    "\(person.name) has no stops on \(session.wording.date(date)).",
                    "\(person.name) nie ma postojów: \(session.wording.date(date))."))
            return try session.output.answer([
                "technician": .text(person.name), "day": .text(date.iso), "stops": .array([]),
            ])
        }
        if session.output.isJSON {
            try session.output.answer(route.json(session.wording))
        } else {
            for line in route.lines(session.wording) { try session.output.line(line) }
        }
    }
}
