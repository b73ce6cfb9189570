import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct SiteListVerb: ReadingVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List sites by name.")

    @Argument(help: "Only those whose name, customer, address or town has this text.")
    var text: String?
    @Option(help: "Only sites of this customer.")
    var customer: String?
    @Option(help: "Only sites of this region.")
    var region: String?
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let wanted = text.map { FoldedText($0) }
        let owner = try customer.map { try session.desk.customer(named: $0).id }
        let place = try region.map { try session.desk.region(named: $0).id }
        let records = try SiteRecord.all(session).filter { record in
            (wanted.map(record.has) ?? true) && (owner ?? record.site.customer) == record.site.customer
                && (place ?? record.site.region) == record.site.region
        }
        session.tellEmpty(records.isEmpty)
        try session.output.answer(.array(records.map(\.json)), SiteRecord.table(records, session.tableWording))
    }
}
