import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CompanyShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What the store knows about the company.")

    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let card = try session.desk.companyCard()
        let language = session.tableWording.language
        let priorities = try session.desk.ticketPriorities().text
        try session.output.answer(
            [
                "name": .text(card.name), "zone": .text(card.timeZone), "address": .text(card.address),
                "nip": card.nip.map { .text($0.digits) } ?? .null,
                "phone": .text(card.phone), "email": .text(card.email), "colour": .text(card.colour.text),
                "logo": .init(card.logo), "report_language": .text(card.reportLanguage.rawValue),
                "ticket_priorities": .text(priorities),
            ],
            TextTable(
                [.init("field", language("Field", "Pole")), .init("value", language("Value", "Wartość"))],
                rows: [
                    [Field.name.name(language), card.name], [Field.address.name(language), card.address],
                    [Field.nip.name(language), card.nip?.digits ?? ""], [Field.zone.name(language), card.timeZone],
                    [Field.phone.name(language), card.phone], [Field.email.name(language), card.email],
                    [Field.colour.name(language), card.colour.text], [Field.logo.name(language), card.logo ?? ""],
                    [language("language of reports", "język protokołów"), card.reportLanguage.rawValue],
                    [language("ticket priorities", "priorytety zgłoszeń"), priorities],
                ]))
    }
}
