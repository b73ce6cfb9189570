import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CustomerVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customer", abstract: "Whom the company works for.",
        subcommands: [CustomerListVerb.self, CustomerShowVerb.self, CustomerEditVerb.self])
}

struct CustomerListVerb: DeskVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List customers by name.")

    @Argument(help: "Only those whose name, NIP, telephone or e-mail has this text.")
    var text: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let wanted = text.map { FoldedText($0) }
        let records = try CustomerRecord.all(session).filter { record in wanted.map(record.has) ?? true }
        session.tellEmpty(records.isEmpty)
        try session.output.answer(
            .array(records.map(\.json)), CustomerRecord.table(records, session.tableWording.language))
    }
}

struct CustomerShowVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A customer with sites and orders.")

    @Argument(help: "Name, part of it, NIP or id.")
    var customer: String
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let customer = try session.desk.customer(named: customer)
        let sites = try SiteRecord.all(session).filter { $0.site.customer == customer.id }
        let orders = OrderReference.newestFirst(try session.desk.orders { $0.customer == customer.id })
        let record = CustomerRecord(customer: customer, sites: sites.count)
        if session.output.isJSON {
            return try session.output.answer(
                record.json.with("sites", .array(sites.map(\.json))).with("orders", .array(orders.map(\.json))))
        }
        for line in record.facts(session.language) { try session.output.line(line) }
        for site in sites {
            try session.output.line(
                session.language("Site: ", "Miejsce: ") + "\(site.site.name), \(site.site.address), \(site.site.town)")
        }
        for order in orders { try session.output.line(order.words(session.language)) }
    }
}

struct CustomerEditVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Correct what is known about a customer; what is not named stays.")

    @Argument(help: "The whole name, NIP or id.")
    var customer: String
    @Option(help: "Another name.")
    var name: String?
    @Option(help: "Its tax number (NIP), or none.")
    var nip: String?
    @Option(help: "Telephone, or none.")
    var phone: String?
    @Option(help: "E-mail, or none.")
    var email: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try session.desk.customer(named: customer, .whole)
        var changes = EditCustomer.Changes()
        changes.name = name
        changes.nip = try OptionalChange(nip) { text in
            guard let number = NIP(text) else { throw Refusal.desk(.invalid(field: .nip, .invalidTaxNumber(text))) }
            return number
        }
        changes.phone = Given.text(phone)
        changes.email = Given.text(email)
        guard changes != EditCustomer.Changes() else { throw Failure.nothingToChange }
        let receipt = try session.perform(EditCustomer(customer: found.id, changes: changes))
        let now = try session.desk.customer(found.id)
        let record = CustomerRecord(customer: now, sites: try session.desk.sites(of: now.id).count)
        try session.output.answer(session.confirmed(record.json, receipt))
    }
}
