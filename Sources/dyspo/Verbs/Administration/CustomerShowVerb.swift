import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

struct CustomerShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A customer with sites and orders, and whether there is work on credit.")

    @Argument(help: "Name, part of it, NIP or id.")
    var customer: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let customer = try session.desk.customer(named: customer)
        let sites = try SiteRecord.all(session).filter { $0.site.customer == customer.id }
        let orders = OrderReference.newestFirst(try session.desk.orders(of: .customer(customer.id)))
        let record = CustomerRecord(customer: customer, sites: sites.count)
        let stop = try session.desk.creditStop(of: customer.id)
        if session.output.isJSON {
            return try session.output.answer(
                record.json.with(
                    "creditStop", stop.map { ["since": .text($0.since.iso), "reason": .text($0.reason)] } ?? .null
                ).with("sites", .array(sites.map(\.json))).with("orders", .array(orders.map(\.json))))
        }
        for line in record.facts(session.language) { try session.output.line(line) }
        if let stop { try session.output.line(session.language("Credit: ", "Kredyt: ") + stop.words(session.wording)) }
        for site in sites {
            try session.output.line(
                session.language("Site: ", "Miejsce: ") + "\(site.site.name), \(site.site.address), \(site.site.town)")
        }
        for order in orders { try session.output.line(order.words(session.language)) }
    }
}
