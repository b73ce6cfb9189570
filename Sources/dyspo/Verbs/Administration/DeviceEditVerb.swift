import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct what is known about a device; what is not named stays.",
        discussion: "A device goes to another site when no order that is still open names it.")

    @Argument(help: "The whole name, serial number or id.")
    var device: String
    @Option(help: "At which site, where several have the name.")
    var site: String?
    @Option(help: "Another name.")
    var name: String?
    @Option(help: ArgumentHelp("Where it stands now.", valueName: "site"))
    var to: String?
    @Option(help: "The model, or none.")
    var model: String?
    @Option(help: "The serial number, or none.")
    var serial: String?
    @Option(help: ArgumentHelp("The last day of the warranty, or none.", valueName: "day"))
    var warranty: String?
    @Option(help: ArgumentHelp("The device that it is a part of, or none.", valueName: "device"))
    var parent: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try site.map { try session.desk.site(named: $0).id }
        let found = try session.desk.asset(named: device, at: place, .whole)
        var changes = EditAsset.Changes()
        changes.name = name
        changes.site = try to.map { try session.desk.site(named: $0, .whole).id }
        changes.model = Given.text(model)
        changes.serial = Given.text(serial)
        changes.warrantyThrough = try OptionalChange(warranty) { try session.day($0, option: "--warranty") }
        changes.parent = try OptionalChange(parent) { text in
            try session.desk.asset(named: text, at: changes.site ?? found.site, .whole).id
        }
        guard changes != EditAsset.Changes() else { throw Failure.nothingToChange }
        let receipt = try session.perform(EditAsset(asset: found.id, changes: changes))
        try session.output.answer(session.confirmed(try DeviceRecord.one(found.id, session).json, receipt))
    }
}
