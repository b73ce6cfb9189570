import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

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
    @Option(help: "In which language it is written to: pl or en.")
    var language: Language?
    @Option(
        help: ArgumentHelp(
            "Where reports go by themselves as soon as they are made: addresses with commas between, reporter for whoever "
                + "reported the order; or none.", valueName: "addresses"))
    var reportEmail: String?
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
        changes.language = language
        changes.reportEmail = Given.text(reportEmail)
        guard changes != EditCustomer.Changes() else { throw Failure.nothingToChange }
        let receipt = try session.perform(EditCustomer(customer: found.id, changes: changes))
        let now = try session.desk.customer(found.id)
        let record = CustomerRecord(customer: now, sites: try session.desk.sites(of: now.id).count)
        try session.output.answer(session.confirmed(record.json, receipt))
    }
}
