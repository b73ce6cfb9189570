import DeskModel
import Operations
import ServiceModel
import Storage

/// What the doctor says of the time: a store may carry a clock of its own, and whoever does not know takes its days for real ones.
struct ClockExamination {
    let session: Session
    let language: Language

    var check: Check {
        do {
            let (kind, clock) = try session.desk.store.read { (try $0.kind(), try $0.storeClock()) }
            guard let clock else { return Check("clock", true, language("the real one", "prawdziwy")) }
            return Check("clock", kind.mayBeSimulated, words(clock, kind))
        } catch {
            return Check("clock", false, language("not to be read", "nie do odczytania"))
        }
    }

    /// `not real: SIM x60 since Tue 1 Dec, 21:18 by the computer's clock; it shows Mon 23 Nov, 11:07`.
    private func words(_ clock: StoreClock, _ kind: StoreKind) -> String {
        let real = session.surroundings.realClock()
        let wording = Wording(language, session.calendar, today: session.calendar.day(of: real.second))
        let pace = ClockSight(clock, at: real).plainPace(language)
        let since = wording.whole(clock.since(at: real).second)
        let shown = wording.whole(clock.time(at: real))
        guard kind.mayBeSimulated else {
            return language(
                "a company's own store, and there is a simulated clock in it since \(since): it does not count",
                "prawdziwa baza firmy, a jest w niej zegar symulacji od \(since): nie liczy się")
        }
        return language(
            "not real: SIM \(pace) since \(since) by the computer's clock; it shows \(shown)",
            "nie jest prawdziwy: SYM \(pace) od \(since) według zegara komputera; pokazuje \(shown)")
    }
}
