import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct MaintenanceShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A maintenance plan with its rule, its next visits and how it went.")

    @Argument(help: "Number, name, part of it, or id.")
    var number: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let plan = try session.desk.plan(named: number)
        let sheet = MaintenanceSheet(preview: try session.desk.preview(plan.id), wording: session.wording)
        if session.output.isJSON { return try session.output.answer(sheet.json) }
        for line in sheet.lines { try session.output.line(line) }
    }
}
