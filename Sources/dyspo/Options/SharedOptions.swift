import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

/// Options that every verb has.
struct SharedOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The store's file (else DYSPO_STORE, else $XDG_DATA_HOME/dyspo/dyspo.db).", valueName: "path"))
    var store: String?
    @Flag(help: "One JSON document on the output.")
    var json = false
    @Option(help: "Language of messages: pl or en (else by locale).")
    var lang: Language?
    @Option(name: .customLong("as"), help: ArgumentHelp("Who does it (else the login name).", valueName: "name"))
    var actor: String?
    @Option(help: ArgumentHelp("The clock, ISO 8601, for tests and replays.", valueName: "time"))
    var now: String?
    @Option(
        help: ArgumentHelp(
            "Write what is done into this log, for dyspo replay (else DYSPO_RECORD).", valueName: "file"))
    var record: String?
    @Flag(name: .shortAndLong, help: "No messages; errors are still told.")
    var quiet = false
    @Option(
        help: ArgumentHelp(
            "Work in this branch of the plan instead (planning and looking verbs).", valueName: "name"))
    var branch: String?

    /// Throws unless the verb means something in a branch, where one is named.
    func requireBranch(in verb: any ParsableCommand.Type) throws {
        let works = verb is any DeskVerb.Type || verb == BoardVerb.self
        guard branch != nil, !works || verb is any LiveVerb.Type else { return }
        throw Failure.usage(
            english: "--branch: this verb means the live plan alone.",
            polish: "--branch: to polecenie dotyczy tylko planu na żywo.")
    }

    /// `--as`, else the login name; the operating system's user is kept beside it.
    func actor(_ surroundings: Surroundings) throws -> Actor {
        guard let actor else { return Actor(name: surroundings.user, osUser: surroundings.user, origin: .cli) }
        do {
            return Actor(name: try PlainText.checked(actor), osUser: surroundings.user, origin: .cli)
        } catch {
            throw Failure.option("--as", .text(error))
        }
    }

    /// `--now`, which stands still; else the clock of the store, the simulated one where it has one.
    func clock(of store: Store, _ calendar: CompanyCalendar, _ surroundings: Surroundings) throws -> DeskClock {
        if let moment = try given(calendar) { return DeskClock(standing: moment) }
        return try DeskClock(store, real: surroundings.realClock)
    }

    /// The same where no store is open.
    func moment(_ calendar: CompanyCalendar, _ surroundings: Surroundings) throws -> Timestamp {
        try given(calendar) ?? surroundings.realClock().second
    }

    /// `--now`.
    func given(_ calendar: CompanyCalendar) throws -> Timestamp? {
        guard let now else { return nil }
        guard let moment = calendar.timestamp(iso8601: now) else { throw Failure.option("--now", .notADate(now)) }
        guard TimeWords.years.contains(calendar.day(of: moment).year) else {
            throw Failure.option("--now", .beyondTheYears(now, allowed: TimeWords.years))
        }
        return moment
    }
}
