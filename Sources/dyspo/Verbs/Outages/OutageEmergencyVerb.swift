import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct OutageEmergencyVerb: OutageSolvingVerb {
    static let configuration = CommandConfiguration(
        commandName: "emergency", abstract: "An order that has to be done first: who can be there when.",
        discussion: """
            What is accepted is sent at once. At night those on call come first. With --line it is an order that does not exist \
            yet: it is saved together with what is accepted, or not at all.
            """)

    @Argument(help: "The order's number, its tail or id.")
    var order: String?
    @Option(
        help: "Everything in one line, as it is said: \"Zimny Serwis, boiler out, tomorrow 8-12, 90m\".")
    var line: String?
    @OptionGroup var outage: OutageOptions
    @OptionGroup var shared: SharedOptions

    func draft(in session: Session) throws -> OutageDraft {
        try outage.draft(event(in: session), lasting: nil, session)
    }

    private func event(in session: Session) throws -> OutageEvent {
        switch (order, line) {
        case (let order?, nil): return .emergency(try session.desk.order(named: order).id)
        case (nil, let line?):
            let run = EntryLineRun(line: line, isDryRun: false, wantsPlaces: false)
            return .typed(TypedEmergency(said: try run.order(in: session)))
        case (nil, nil), (.some, .some):
            throw Failure.usage(
                english: "Say which order, or the line of a new one: one of the two.",
                polish: "Podaj numer zlecenia albo wiersz nowego: jedno z dwojga.")
        }
    }
}
