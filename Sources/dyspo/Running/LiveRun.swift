import DeskModel
import Glibc
import Interchange
import Operations
import ServiceModel
import Simulation
import Storage

/// A day that is played in the store of a session, and what is said of it.
struct LiveRun {
    private let session: Session
    private let play: LivePlay

    /// Claims the store's clock; throws why it cannot.
    init(_ plan: LivePlay.Plan, in session: Session) throws {
        self.session = session
        play = try LivePlay(plan, at: session.desk, session.clock, owner: JobOwner.fresh(), by: session.actor)
    }

    private var language: Language { session.language }

    /// What is seen, and how others see it.
    var beginning: String {
        let path = session.desk.store.path
        let (day, start) = (session.wording.date(play.day), session.wording.time(play.start))
        return language(
            "\(day) is played from \(start), and nothing in it is real. "
                + "Others watch with dyspo --store \(path) and dyspo wall --store \(path).",
            "\(day) jest odgrywany od \(start) i nic w nim nie jest prawdą. "
                + "Inni zobaczą go przez dyspo --store \(path) i dyspo wall --store \(path).")
    }

    /// The same in the line of a console, which shows the day and the pace above.
    var greeting: String {
        language(
            "Nothing here is real. 5 the wall, gj what is at risk, 4 when something breaks: what is done about it is yours.",
            "Nic tu nie jest prawdą. 5 tablica, gj zagrożone, 4 gdy coś się zepsuje: co z tym zrobić, zależy od ciebie."
        )
    }

    /// On a thread of its own.
    func start() -> LiveDriver { LiveDriver(play) }

    /// Until the day is over, or Ctrl-C.
    func playHere() throws {
        Interruption.await([SIGINT, SIGTERM, SIGHUP])
        session.output.message(beginning + language(" Ctrl-C ends it.", " Kończy Ctrl-C."))
        let output = session.output
        let end = try play.play(
            wait: { milliseconds in
                session.clock.simulation.map { output.progress($0.mark(session.wording, at: session.clock.now)) }
                LiveDriver.wait(milliseconds: milliseconds)
            }, isStopped: { Interruption.isAsked })
        output.progress("")
        output.message(sentence(of: end))
        try output.answer([
            "day": .text(play.day.iso), "from": .text(session.calendar.iso8601(play.start)),
            "to": .text(session.calendar.iso8601(session.clock.now)), "isOver": .bool(end == .over),
        ])
    }

    /// What plays on in this store, whichever of them the settings name.
    private var again: String { "dyspo simulate \(play.day.iso) --speed N --store \(session.desk.store.path)" }

    private func sentence(of end: LiveDay.End) -> String {
        let day = session.wording.date(play.day)
        let now = session.wording.time(session.clock.now)
        let whole = language(
            "The store is whole, and its clock stands at \(now).", "Baza jest cała, a jej zegar stoi na \(now).")
        return switch end {
        case .over: language("\(day) is over. ", "Dzień \(day) się skończył. ") + whole
        case .stopped:
            language("Stopped. ", "Przerwano. ") + whole
                + language(
                    " \(again) goes on from there.", " Dalej od tego miejsca: \(again).")
        }
    }
}
