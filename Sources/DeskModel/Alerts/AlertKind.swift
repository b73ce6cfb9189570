package import ServiceModel

/// What kind of thing needs somebody. Each department that raises alerts adds its own beside its words.
package struct AlertKind: Hashable, Sendable {
    /// By which scripts and the store know it.
    package let code: String
    private let english: String
    private let polish: String
    /// Among alerts that press alike, the smaller first.
    package let rank: Int

    package init(_ code: String, _ english: String, _ polish: String, rank: Int) {
        self.code = code
        self.english = english
        self.polish = polish
        self.rank = rank
    }

    package static func == (one: AlertKind, other: AlertKind) -> Bool { one.code == other.code }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }

    package func name(_ language: Language) -> String { language(english, polish) }

    /// The field and the desk said two things.
    package static let clash = AlertKind("clash", "clash", "kolizja", rank: 0)
    /// A new emergency or urgent order at which nobody here has looked.
    package static let order = AlertKind("order", "new order", "nowe zlec.", rank: 1)
    /// A technician said that they cannot work, and nobody has seen to it.
    package static let unable = AlertKind("unable", "absent", "brak osoby", rank: 2)
    /// What a contract asks is missed, or will be.
    package static let clock = AlertKind("clock", "clock", "zegar", rank: 3)
    /// A technician did not take a visit, and nobody has it.
    package static let reject = AlertKind("reject", "rejected", "odmowa", rank: 4)
    /// What was told or is due is expected to be missed.
    package static let late = AlertKind("late", "late", "spóźni się", rank: 5)
    /// A part that is not there.
    package static let part = AlertKind("part", "part", "część", rank: 6)
    /// Work in the background fails.
    package static let job = AlertKind("job", "job", "zadanie", rank: 7)

    /// Of a mark that was kept, also of a kind that a newer version made.
    package static func of(code: String) -> AlertKind {
        [clash, order, unable, clock, reject, late, part, job].first { $0.code == code }
            ?? AlertKind(code, code, code, rank: 9)
    }
}
