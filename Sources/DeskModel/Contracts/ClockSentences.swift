package import ServiceModel

extension TargetStanding {
    /// Up to so many minutes ahead a due time is said by how long it still is.
    private static let near = 8 * 60

    /// `response met`, `arrive in 1:20`, `fix by Tue 24, 16:00`, `fix stopped, 3:20 left`, `arrival 0:25 late`.
    package func words(_ wording: Wording, now: Timestamp) -> String {
        let language = wording.language
        let name = target.name(language)
        if let late = lateness(at: now) {
            let length = wording.span(minutes: (late + 59) / 60)
            return isMet
                ? language("\(name) met \(length) late", "\(name) \(length) po czasie")
                : language("\(name) \(length) late", "\(name) \(length) po terminie")
        }
        switch course {
        case .met: return language("\(name) met", "\(name) w czasie")
        case .stopped(_, let left):
            let length = wording.span(minutes: left)
            return language("\(name) stopped, \(length) left", "\(name): zegar stoi, zostało \(length)")
        case .runs:
            guard let due else { return name }
            let minutes = due.since(now) / 60
            guard minutes > Self.near else {
                let length = wording.span(minutes: minutes)
                return language("\(target.verb) in \(length)", "\(name) za \(length)")
            }
            return language("\(target.verb) by \(wording.due(due))", "\(name) do \(wording.due(due))")
        }
    }
}

extension ServiceTarget {
    /// What is to be done.
    fileprivate var verb: String {
        switch self {
        case .response: "respond"
        case .arrival: "arrive"
        case .fix: "fix"
        }
    }
}

extension [TargetStanding] {
    /// `response met, arrive in 1:20, fix by Tue 24, 16:00`; empty without a clock.
    package func sentence(_ wording: Wording, now: Timestamp) -> String {
        map { $0.words(wording, now: now) }.joined(separator: ", ")
    }

    /// Minutes until the first target that is still to be met falls due, of a clock that stands those that are left; below
    /// 0 when it is late. `nil` when all are met or there are none.
    package func left(at now: Timestamp) -> Int? {
        compactMap { standing -> Int? in
            switch standing.course {
            case .met: nil
            case .stopped(_, let left): left
            case .runs: standing.due.map { Int((Double($0.since(now)) / 60).rounded(.down)) }
            }
        }.min()
    }
}
