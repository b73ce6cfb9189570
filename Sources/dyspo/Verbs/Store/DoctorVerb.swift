import ArgumentParser
import Blobs
import DeskModel
import Geography
import Interchange
import Operations
import ServiceModel
import Storage

struct DoctorVerb: DeskVerb, StoreLeaving, LiveVerb {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look over the store, the terminal and the locale.",
        discussion: "Every row of every table is read; one that cannot be is named by table, key and column. Exit "
            + "code 0 when all is well, 1 with a finding, 5 when the store is damaged.")

    @Flag(help: "Show the console's themes as this terminal draws them; needs no store.")
    var themes = false
    @Flag(help: "Remove files beside the store that no document has needed for a day.")
    var mend = false
    @Flag(help: "Try the mail server: connection, TLS, login. Nothing is sent.")
    var mail = false
    @Argument(help: "With --themes, this theme alone.")
    var theme: String?
    @OptionGroup var shared: SharedOptions

    func run() throws {
        guard themes else {
            if let theme { throw ValidationError("Unexpected argument '\(theme)'") }
            return try runOnStore()
        }
        try shared.reporting(in: Self.self) { surroundings in
            let language = shared.lang ?? surroundings.language
            try ThemeShow(language: language, surroundings: surroundings, output: Output(shared, surroundings))
                .show(theme)
        }
    }

    private func tryMail(_ session: Session) throws {
        let language = session.output.isJSON ? session.language : session.tableWording.language
        let checks = MailExamination(session: session, language: language).tried()
        try session.output.answer(.array(checks.map(\.json)), Check.table(checks, session.language))
        if checks.contains(where: { !$0.isGood }) { throw ExitStatus.refused }
    }

    func run(in session: Session) throws {
        if mail { return try tryMail(session) }
        let health = try session.desk.store.health()
        let rows = try health.faults.isEmpty ? session.desk.store.rowFaults() : []
        if mend, health.faults.isEmpty {
            let sweep = try session.desk.sweepFiles()
            session.output.message(
                session.language(
                    "Files removed: \(sweep.removed + sweep.unfinished) (\(SizeWords.words(sweep.bytes, .english))).",
                    "Usunięto plików: \(sweep.removed + sweep.unfinished) (\(SizeWords.words(sweep.bytes, .polish)))."))
        }
        let examination = Examination(session: session, health: health, rowFaults: rows)
        let checks = try examination.checks()
        try session.output.answer(.array(checks.map(\.json)), Check.table(checks, session.language))
        if !health.faults.isEmpty || !rows.isEmpty { throw ExitStatus.store }
        if checks.contains(where: { !$0.isGood }) { throw ExitStatus.refused }
    }
}
