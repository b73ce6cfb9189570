import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenancePreviewVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "What a plan brings, day by day, with what was moved and why.")

    @Argument(help: "Number, name, part of it, or id.")
    var number: String
    @Option(help: "How many months, 1 to 120.")
    var months = 12
    @Option(help: "First day (else today).")
    var from: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard (1...120).contains(months) else {
            throw Failure.option("--months", .outOfRange(value: months, allowed: 1...120))
        }
        let plan = try session.desk.plan(named: number)
        let first = try from.map { try session.day($0, option: "--from") }
        let preview = try session.desk.preview(plan.id, from: first, months: months)
        let records = preview.days.map { MaintenanceDayRecord(day: $0, preview: preview, wording: session.wording) }
        session.tellEmpty(records.isEmpty)
        try session.output.answer(
            .array(records.map(\.json)), MaintenanceDayRecord.table(records, session.tableWording.language))
    }
}
