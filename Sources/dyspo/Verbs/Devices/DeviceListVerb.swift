import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List devices by name.")

    @Argument(help: "Only those whose name, model, serial number, site or customer has this text.")
    var text: String?
    @Option(help: "Only devices at this site.")
    var site: String?
    @Option(help: "Only devices in this state.")
    var state: AssetState?
    @Option(help: ArgumentHelp("Only devices with a check due by this day.", valueName: "day"))
    var due: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let wanted = text.map { FoldedText($0) }
        let place = try site.map { try session.desk.site(named: $0).id }
        let last = try due.map { try session.day($0, option: "--due") }
        let records = try DeviceRecord.all(session).filter { record in
            let asset = record.asset
            return (wanted.map(record.has) ?? true) && (place ?? asset.site) == asset.site
                && (state ?? asset.state) == asset.state
                && (last.map { last in asset.checks.contains { $0.due <= last } } ?? true)
        }
        session.tellEmpty(records.isEmpty)
        try session.output.answer(
            .array(records.map(\.json)), DeviceRecord.table(records, session.tableWording.language))
    }
}
