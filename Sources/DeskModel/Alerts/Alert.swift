package import ServiceModel

/// Something that needs somebody now.
package struct Alert: Hashable, Sendable {
    /// How much it presses; the worst first.
    package enum Grade: Int, Comparable, Sendable {
        /// `!!`: missed, an emergency, or work under way that the plan knows nothing of.
        case worst
        /// `!`: somebody has to decide.
        case pressing
        /// It can wait a little.
        case calm

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    package var kind: AlertKind
    package var key: AlertKey
    package var grade: Grade
    /// Since when it stands; where nothing says so, when it was found.
    package var arose: Timestamp
    /// The store says since when.
    package var isDated: Bool
    package var matter: AlertMatter

    package init(
        _ kind: AlertKind, about subject: String, occasion: String, _ grade: Grade, since arose: Timestamp,
        isDated: Bool = true, _ matter: AlertMatter
    ) {
        self.kind = kind
        key = AlertKey(kind, subject, occasion)
        self.grade = grade
        (self.arose, self.isDated) = (arose, isDated)
        self.matter = matter
    }

    /// The same as it was found first, where the store does not say since when.
    package func known(since first: Timestamp?) -> Alert {
        guard !isDated, let first, first < arose else { return self }
        var alert = self
        alert.arose = first
        return alert
    }

    /// The worst first; of those that press alike by kind, then the newest.
    package static func isWorse(_ one: Alert, _ other: Alert) -> Bool {
        (one.grade.rawValue, one.kind.rank, -one.arose.seconds, one.key.text)
            < (other.grade.rawValue, other.kind.rank, -other.arose.seconds, other.key.text)
    }

    /// The word of its kind; what is expected in time still is at risk, and not late.
    package func name(_ language: Language) -> String {
        if kind == .late, case .visit(let jeopardy) = matter, jeopardy.left >= 0 {
            return language("at risk", "zagrożone")
        }
        return kind.name(language)
    }

    /// Two columns: `!!`, `! `, and for what can wait the letter of its kind.
    package var sign: String {
        switch grade {
        case .worst: "!!"
        case .pressing: "! "
        case .calm: kind == .part ? "P " : kind == .job ? "= " : "! "
        }
    }
}
