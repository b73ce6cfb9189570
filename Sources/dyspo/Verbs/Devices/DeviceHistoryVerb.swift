import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct DeviceHistoryVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "What was done to a device, over all its sites, newest first.")

    @Argument(help: "Name, part of it, serial number or id.")
    var device: String
    @Option(help: "At which site, where several have the name.")
    var site: String?
    @Option(help: ArgumentHelp("At most so many visits.", valueName: "count"))
    var limit: Int?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try site.map { try session.desk.site(named: $0).id }
        let asset = try session.desk.asset(named: device, at: place)
        try HistoryRecord(try session.desk.history(of: .device(asset.id)), home: asset.site, session)
            .answer(limit: limit)
    }
}
