import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct CustomerNoticesVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "notices", abstract: "Whether a customer wants notices; reports are sent all the same.",
        discussion: "Without --off and --on it is told what was said so far.")

    @Argument(help: "The whole name, NIP or id.")
    var customer: String
    @Option(help: "Only this address (else all of them).")
    var address: String?
    @Option(help: ArgumentHelp("No notices any more, and why.", valueName: "reason"))
    var off: String?
    @Flag(help: "Notices again.")
    var on = false
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        if off != nil, on { throw ValidationError("--off and --on exclude each other.") }
    }

    func run(in session: Session) throws {
        let found = try session.desk.customer(named: customer, .whole)
        if let off {
            try session.perform(RefuseNotices(customer: found.id, address: address, reason: off))
        } else if on {
            try session.perform(AllowNotices(customer: found.id, address: address))
        }
        let wishes = try session.desk.optOuts(of: found.id)
        let language = session.tableWording.language
        session.tellEmpty(wishes.isEmpty)
        try session.output.answer(
            .array(
                wishes.map { wish in
                    [
                        "customer": .text(found.name),
                        "address": wish.address.isEmpty ? .null : .text(wish.address),
                        "since": .text(session.calendar.iso8601(wish.since)), "by": .text(wish.by),
                        "reason": .text(wish.reason),
                    ]
                }),
            TextTable(
                [
                    .init("address", language("No notices to", "Bez powiadomień na"), mayShrink: true),
                    .init("since", language("From", "Od")), .init("by", language("Noted by", "Zapisał(a)")),
                    .init("reason", language("Reason", "Powód"), mayShrink: true),
                ],
                rows: wishes.map { wish in
                    [
                        wish.address.isEmpty ? language("every address", "każdy adres") : wish.address,
                        session.calendar.day(of: wish.since).iso, wish.by, wish.reason,
                    ]
                }))
    }
}
