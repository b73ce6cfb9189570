import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceShowVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A device with the orders that named it.")

    @Argument(help: "Name, part of it, serial number or id.")
    var device: String
    @Option(help: "At which site, where several have the name.")
    var site: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try site.map { try session.desk.site(named: $0).id }
        let asset = try session.desk.asset(named: device, at: place)
        let record = try DeviceRecord.one(asset.id, session)
        let orders = OrderReference.newestFirst(try session.desk.orders { $0.assets.contains(asset.id) })
        if session.output.isJSON {
            return try session.output.answer(record.json.with("orders", .array(orders.map(\.json))))
        }
        for line in record.facts(session.wording) { try session.output.line(line) }
        for order in orders { try session.output.line(order.words(session.language)) }
    }
}
