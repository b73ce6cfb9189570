import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct SiteShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A site with its hours, devices and orders.")

    @Argument(help: "Name, address, part of it, or id.")
    var site: String
    @Option(help: "Whose site, where several have the name.")
    var customer: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let owner = try customer.map { try session.desk.customer(named: $0).id }
        let site = try session.desk.site(named: site, of: owner)
        let record = try SiteRecord.one(site.id, session)
        let devices = try DeviceRecord.all(session).filter { $0.asset.site == site.id }
        let orders = OrderReference.newestFirst(try session.desk.orders(of: .site(site.id)))
        if session.output.isJSON {
            return try session.output.answer(
                record.json.with("devices", .array(devices.map(\.json))).with("orders", .array(orders.map(\.json))))
        }
        for line in record.facts(session.wording) { try session.output.line(line) }
        for device in devices {
            try session.output.line(
                session.language("Device: ", "Urządzenie: ")
                    + "\(device.asset.name) \(device.asset.model) \(device.asset.serial)")
        }
        for order in orders { try session.output.line(order.words(session.language)) }
    }
}
