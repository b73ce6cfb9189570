import Configuration
import DeskModel
import Documents
import Foundation
import Interchange
import Operations
import ServiceModel
import Storage

/// A desk opened for one verb, with who asks and how the answer is told.
struct Session {
    static let defaultZone = "Europe/Warsaw"
    static let defaultCalendar = CompanyCalendar(identifier: defaultZone) ?? CompanyCalendar(timeZone: .gmt)

    let desk: ServiceDesk
    /// The desk's clock.
    let clock: DeskClock
    let actor: Actor
    let wording: Wording
    let output: Output
    let surroundings: Surroundings
    /// The store that everybody works on, where this session looks from elsewhere; `nil` where it is at home.
    let live: Store?
    /// Where a copy lies that this session alone reads.
    var folder: CopyFolder?
    let options: SharedOptions
    /// Loads what it needs with the first document.
    let printer: any DocumentPrinting = DocumentPrinter()

    var language: Language { wording.language }
    /// Of the cells of tables: scripts get the same words in every language.
    var tableWording: Wording { output.isTerminal ? wording : Wording(.english, wording.calendar) }
    var calendar: CompanyCalendar { wording.calendar }
    var today: Day { calendar.day(of: desk.now) }
    var policies: PolicyLoader { PolicyLoader(environment: surroundings.environment) }
    var times: TimeWords { TimeWords(calendar: calendar, now: desk.now) }

    static func open(_ options: SharedOptions, _ surroundings: Surroundings) throws -> Session {
        let store = try Store.open(StorePath.chosen(options.store, surroundings))
        let session = try Session(store, options, surroundings)
        guard let branch = options.branch else { return session }
        let there = try session.looking(from: .branch(branch))
        if let line = there.desk.vantage.line(there.wording) { there.output.message(line) }
        return there
    }

    /// `clock` is the one that the options name unless it is given.
    init(
        _ store: Store, _ options: SharedOptions, _ surroundings: Surroundings, vantage: Vantage = .live,
        live: Store? = nil, clock: DeskClock? = nil
    ) throws {
        let zone = try store.read { try $0.setting("timeZone") } ?? Self.defaultZone
        let calendar = CompanyCalendar(identifier: zone) ?? Self.defaultCalendar
        let clock = try clock ?? options.clock(of: store, calendar, surroundings)
        self.clock = clock
        // A simulated day says so wherever it is seen.
        let vantage = vantage.isLive ? clock.simulation.map(Vantage.simulation) ?? .live : vantage
        let wording = Wording(options.lang ?? surroundings.language, calendar, today: calendar.day(of: clock.now))
        let recorder = vantage.isLive ? CommandRecorder(options.record, surroundings.environment) : nil
        if recorder != nil || surroundings.value(ProgramRun.variable) != nil { store.makeReproducible() }
        desk = try ServiceDesk(
            store, legAge: surroundings.settings.roadEngine?.maxAgeDays ?? RoadEngineSettings().maxAgeDays,
            roads: surroundings.roadSource, vantage: vantage,
            witness: recorder.map { recorder in DeskWitness { try? recorder.note($0, wording) } },
            mailServer: surroundings.settings.mail.map { "\($0.host):\($0.port)" },
            notices: { NoticeLoader(environment: surroundings.environment).loadWhatHolds().templates },
            clock: { clock.now })
        actor = try options.actor(surroundings)
        self.wording = wording
        output = Output(options, surroundings) { clock.simulation?.mark(wording, at: clock.now) }
        self.surroundings = surroundings
        self.options = options
        self.live = live
    }

    /// What is told of a store that cannot be opened.
    func sentence(of error: any Error) -> String {
        switch error {
        case let fault as StoreFault: fault.sentence(language)
        case let refusal as Refusal: refusal.sentence(wording)
        default: language("It cannot be opened.", "Nie można jej otworzyć.")
        }
    }

    /// The same for whatever store is at the path now.
    func reopened() throws -> Session {
        let store = desk.store
        if try store.absence() == .severed { try store.close() }
        return try Session(Store.open(store.path), options, surroundings)
    }

    static func howToBegin(_ language: Language) -> String {
        language(
            "`dyspo demo` makes a demo company there, `dyspo init` an empty store.",
            "`dyspo demo` utworzy tam firmę pokazową, `dyspo init` pustą bazę.")
    }

    /// Does a command and tells what the store confirmed.
    @discardableResult
    func perform(_ command: any Command) throws -> Receipt {
        let receipt = try desk.perform(command, by: actor)
        tell(receipt)
        return receipt
    }

    /// Does a command, tells what the store confirmed, and answers with it.
    func report(_ command: any Command) throws {
        let receipt = try perform(command)
        try output.answer(receipt.json(wording))
    }

    /// What was changed as it stands now, with the entry of the journal and what breaks by it.
    func confirmed(_ record: JSONValue, _ receipt: Receipt) -> JSONValue {
        record.with("seq", JSONValue(receipt.sequence)).with("breaks", .array(receipt.breaks.map { $0.json(wording) }))
            .with("ready", .array(receipt.readied.map { .text("\($0)") }))
            .with("retimed", receipt.retimedJSON(wording)).with("madeLate", receipt.madeLateJSON(wording))
            .with("staying", receipt.stayingJSON(wording))
    }

    /// A list has nothing to show.
    func tellEmpty(_ isEmpty: Bool) {
        if isEmpty { output.message(language("There are none.", "Nie ma żadnych.")) }
    }

    func tell(_ receipt: Receipt) {
        output.message(receipt.firstLine(wording))
        // Whoever reads a file tells its lines one by one, in the file's own words.
        for refusal in receipt.skipped where !refusal.isAboutRows { output.message(refusal.sentence(wording)) }
        for visit in receipt.breaks { output.message("! " + visit.line(wording)) }
        for sentence in receipt.daySentences(wording) { output.message(sentence) }
        for warning in receipt.warnings { output.message("! " + warning.sentence(language)) }
        if let sentence = receipt.readySentence(language) { output.message(sentence) }
    }
}

extension Receipt {
    /// What was done, or that it was so already.
    func firstLine(_ wording: Wording) -> String {
        let nothing = wording.language(" Nothing had to be written.", " Nie trzeba było niczego zapisać.")
        // What says itself that nothing was done says it once.
        if case .stock(.booked(let moves)) = summary, moves.isEmpty { return summary.sentence(wording) }
        return summary.sentence(wording) + (sequence == nil ? nothing : "")
    }
}

extension Refusal {
    fileprivate var isAboutRows: Bool { if case .administration(.rows) = self { true } else { false } }
}
