import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceNewVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Enter a device, or with --parent a module of one.")

    @Argument(help: "What it is called.")
    var name: String
    @Option(help: "Where it stands: name, address, part of it, or id.")
    var site: String
    @OptionGroup var details: DeviceOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try session.desk.site(named: site)
        var changes = try details.changes(at: place.id, session)
        changes.name = name
        let known = Set(try session.desk.assets().map(\.id))
        let receipt = try session.perform(CreateAsset(site: place.id, details: changes, sharesSerial: details.force))
        guard let asset = try session.desk.assets().first(where: { !known.contains($0.id) && $0.site == place.id })
        else { return }
        try session.output.answer(
            session.confirmed(try DeviceRecord.one(asset.id, session).json, receipt), word: asset.id.description)
    }
}
