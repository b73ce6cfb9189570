import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct what is known about a device; what is not named stays.",
        discussion: "A device goes to another site, its modules with it, when no order that is still open names it. "
            + "Its history goes with it.")

    @Argument(help: "The whole name, serial number or id.")
    var device: String
    @Option(help: "At which site, where several have the name.")
    var site: String?
    @Option(help: "Another name.")
    var name: String?
    @Option(help: ArgumentHelp("Where it stands now.", valueName: "site"))
    var to: String?
    @OptionGroup var details: DeviceOptions
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try site.map { try session.desk.site(named: $0).id }
        let found = try session.desk.asset(named: device, at: place, .whole)
        let target = try to.map { try session.desk.site(named: $0, .whole).id }
        var changes = try details.changes(at: target ?? found.site, session)
        changes.name = name
        changes.site = target
        guard changes != EditAsset.Changes() else { throw Failure.nothingToChange }
        let receipt = try session.perform(EditAsset(asset: found.id, changes: changes, sharesSerial: details.force))
        try session.output.answer(session.confirmed(try DeviceRecord.one(found.id, session).json, receipt))
    }
}
