import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceListVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List devices by name.")

    @Argument(help: "Only those whose name, model, serial number, site or customer has this text.")
    var text: String?
    @Option(help: "Only devices at this site.")
    var site: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let wanted = text.map { FoldedText($0) }
        let place = try site.map { try session.desk.site(named: $0).id }
        let records = try DeviceRecord.all(session).filter { record in
            (wanted.map(record.has) ?? true) && (place ?? record.asset.site) == record.asset.site
        }
        session.tellEmpty(records.isEmpty)
        try session.output.answer(
            .array(records.map(\.json)), DeviceRecord.table(records, session.tableWording.language))
    }
}
