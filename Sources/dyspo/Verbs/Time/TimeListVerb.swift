import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TimeListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What a technician's day was, planned against measured.",
        discussion: "Without a technician, a line for each technician and day; with --order what was measured of an "
            + "order, with its share of the way home. A gap is time of the shift that nobody told: it is paid until "
            + "somebody says that it was a break, or nothing.")

    @Argument(help: "Name, part of it, or id.")
    var technician: String?
    @Option(help: ArgumentHelp("The day (else today).", valueName: "day"))
    var day: String?
    @Option(help: ArgumentHelp("The first of several days.", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("The last of several days.", valueName: "day"))
    var to: String?
    @Option(help: ArgumentHelp("What was measured of this order.", valueName: "order"))
    var order: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        if let order {
            let id = try session.desk.order(named: order).id
            return try OrderTimeRecord(try session.desk.orderTime(of: id), session).answer()
        }
        let today = session.today
        let span = try TimeSpan(day: day, from: from, to: to, otherwise: today...today, session)
        guard let technician else {
            let days = try session.desk.timeDays(from: span.first, through: span.last).filter { !$0.lines.isEmpty }
            return try TimeDayRecord(days, session).answer()
        }
        let person = try session.desk.technician(named: technician)
        let days = try session.desk.timeDays(of: person.id, from: span.first, through: span.last)
        try TimeLineRecord(days, session).answer()
    }
}
