import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct TechnicianListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List technicians by name.")

    @Option(help: "Only those of this region.")
    var region: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let only = try region.map { try session.desk.region(named: $0).id }
        let records = try TechnicianRecord.all(session).filter { record in
            only.map { region in record.technician.regions.contains { $0.region == region } } ?? true
        }
        try session.output.answer(
            .array(records.map(\.json)), TechnicianRecord.table(records, session.tableWording.language))
    }
}
