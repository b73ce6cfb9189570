import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// What is said of a device, when it is entered and when it is edited.
struct DeviceOptions: ParsableArguments {
    @Option(help: "The model, or none.")
    var model: String?
    @Option(help: "The serial number, or none.")
    var serial: String?
    @Option(help: "How it is: works, limited or out-of-use.")
    var state: AssetState?
    @Option(help: ArgumentHelp("Where at the site it stands, or none.", valueName: "text"))
    var place: String?
    @Option(help: ArgumentHelp("Since when it stands there, or none.", valueName: "day"))
    var installed: String?
    @Option(help: ArgumentHelp("The first day of the warranty, or none.", valueName: "day"))
    var warrantyFrom: String?
    @Option(help: ArgumentHelp("The last day of the warranty, or none.", valueName: "day"))
    var warranty: String?
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "What the warranty pays: labour, travel, parts; may be repeated, none for everything.", valueName: "scope"))
    var covers: [String] = []
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "A certificate or test with the day it is due, or none; may be repeated. All of them have to be named.",
            valueName: "name=day"))
    var check: [String] = []
    @Option(help: ArgumentHelp("The device that it is a part of, or none.", valueName: "device"))
    var parent: String?

    @Flag(help: "Let it have the serial number of a device at another site.")
    var force = false

    /// `site` is where the device stands or will stand.
    func changes(at site: Site.ID, _ session: Session) throws -> EditAsset.Changes {
        var changes = EditAsset.Changes()
        changes.model = Given.text(model)
        changes.serial = Given.text(serial)
        changes.state = state
        changes.place = Given.text(place)
        changes.installed = try OptionalChange(installed) { try session.day($0, option: "--installed") }
        changes.warrantyFrom = try OptionalChange(warrantyFrom) { try session.day($0, option: "--warranty-from") }
        changes.warrantyThrough = try OptionalChange(warranty) { try session.day($0, option: "--warranty") }
        if !covers.isEmpty { changes.warrantyCovers = try Given<Void>.isNone(covers) ? [] : covers.map(scope) }
        if !check.isEmpty { changes.checks = try Given<Void>.isNone(check) ? [] : check.map { try due($0, session) } }
        changes.parent = try OptionalChange(parent) { try session.desk.asset(named: $0, at: site, .whole).id }
        return changes
    }

    private func scope(_ text: String) throws -> WarrantyScope {
        guard let scope = WarrantyScope(word: text) else {
            throw Failure.option("--covers", .notOneOf(text, allowed: WarrantyScope.allCases.map(\.rawValue)))
        }
        return scope
    }

    private func due(_ text: String, _ session: Session) throws -> AssetCheck {
        guard let sign = text.lastIndex(of: "=") else { throw Failure.option("--check", .notADate(text)) }
        let day = try session.day(String(text[text.index(after: sign)...]), option: "--check")
        return AssetCheck(name: String(text[..<sign]), due: day)
    }
}
