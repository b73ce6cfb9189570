import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// What documents belong to: exactly one of these, or none where all are meant.
struct DocumentOwnerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Of this order: number, its tail, or id.", valueName: "order"))
    var order: String?
    @Option(help: ArgumentHelp("Of this device: name, serial number or id.", valueName: "device"))
    var device: String?
    @Option(help: ArgumentHelp("Of every device of this model.", valueName: "model"))
    var model: String?
    @Option(help: ArgumentHelp("Of this ticket: number, its tail, or id.", valueName: "ticket"))
    var ticket: String?
    @Option(help: ArgumentHelp("Of this contract: number, part of it, or id.", valueName: "contract"))
    var contract: String?
    @Option(help: ArgumentHelp("Of this site: name, address, part of it, or id.", valueName: "site"))
    var site: String?
    @Option(help: ArgumentHelp("Of this customer: name, part of it, NIP or id.", valueName: "customer"))
    var customer: String?

    /// `nil` when none is named. Throws a usage for several.
    func owner(_ session: Session) throws -> DocumentOwner? {
        let desk = session.desk
        let owners: [DocumentOwner?] = [
            try order.map { .order(try desk.order(named: $0).id) },
            try device.map { .device(try desk.asset(named: $0).id) }, try model.map(owner(ofModel:)),
            try ticket.map { .ticket(try desk.ticket(named: $0).id.rawValue) },
            try contract.map { .contract(try desk.contract(named: $0).id) },
            try site.map { .site(try desk.site(named: $0).id) },
            try customer.map { .customer(try desk.customer(named: $0).id) },
        ]
        let named = owners.compactMap { $0 }
        guard named.count <= 1 else {
            throw Failure.usage(
                english: "Name one thing that the documents belong to.",
                polish: "Podaj jedną rzecz, do której należą dokumenty.")
        }
        return named.first
    }

    /// The same where one has to be named.
    func requiredOwner(_ session: Session) throws -> DocumentOwner {
        guard let owner = try owner(session) else {
            throw Failure.usage(
                english:
                    "Say what it belongs to: --order, --device, --model, --ticket, --contract, --site or --customer.",
                polish:
                    "Podaj, do czego należy: --order, --device, --model, --ticket, --contract, --site lub --customer.")
        }
        return owner
    }

    private func owner(ofModel name: String) throws -> DocumentOwner {
        guard let owner = DocumentOwner.model(name) else { throw Failure.option("--model", .required) }
        return owner
    }
}
