package import ServiceModel

/// How a simulated clock goes, as everything that shows its time has to say.
package struct ClockSight: Hashable, Sendable {
    package var rate: Int
    package var seed: UInt64
    /// Nobody drives it any more.
    package var stands: Bool

    package init(rate: Int, seed: UInt64, stands: Bool) {
        self.rate = rate
        self.seed = seed
        self.stands = stands
    }

    /// How fast it goes, as a screen says it: `×60`, `stopped`.
    package func pace(_ language: Language) -> String { stands ? language("stopped", "stoi") : "×\(rate)" }

    /// The same in letters that every log takes.
    package func plainPace(_ language: Language) -> String { stands ? language("stopped", "stoi") : "x\(rate)" }

    /// What stands before everything that is said in words: `SIM x60 Mon 23 Nov 11:07`.
    package func mark(_ wording: Wording, at now: Timestamp) -> String {
        let language = wording.language
        let day = wording.date(wording.calendar.day(of: now))
        return language("SIM ", "SYM ") + plainPace(language) + " \(day) \(wording.time(now))"
    }

    package init(_ clock: StoreClock, at real: RealMoment) {
        self.init(rate: clock.rate, seed: clock.seed, stands: clock.stands(at: real))
    }
}
