package import ServiceModel

extension Vantage {
    /// What stands in the place of the program's name; `nil` where that itself does.
    package func title(_ language: Language) -> String? {
        switch self {
        case .live: nil
        case .branch: language("branch", "wariant")
        case .past: language("AT", "STAN")
        case .simulation(let clock): language("SIM", "SYM") + " " + clock.pace(language)
        }
    }

    /// What stands before the day and the time, so that no reader takes them for now; `nil` where they are now.
    package func clockMark(_ language: Language) -> String? {
        switch self {
        case .live, .branch: nil
        case .past: language("AT", "STAN")
        case .simulation: language("SIM", "SYM")
        }
    }

    /// One line that says from where a list, a board or a route is seen, for whoever prints it; `nil` for now and here.
    package func line(_ wording: Wording) -> String? {
        let language = wording.language
        switch self {
        case .live: return nil
        case .branch(let name, let base, let behind):
            return language(
                "branch \(name), on v\(base)" + Self.further(behind),
                "wariant \(name), na v\(base)" + Self.further(behind))
        case .past(let moment, let sequence, let latest):
            return language("AT ", "STAN ") + wording.whole(moment)
                + language(": v\(sequence) of v\(latest)", ": v\(sequence) z v\(latest)")
        case .simulation(let clock):
            return language("SIM ", "SYM ") + clock.plainPace(language)
                + language(", seed \(clock.seed)", ", ziarno \(clock.seed)")
        }
    }

    /// How far live has gone since, as it stands behind a version: ` +2`.
    package static func further(_ behind: Int) -> String { behind == 0 ? "" : " +\(behind)" }
}
