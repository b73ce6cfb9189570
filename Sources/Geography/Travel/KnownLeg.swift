package import ServiceModel

/// What is known of one drive, by a person or a road engine.
package struct KnownLeg: Hashable, Sendable {
    package enum Answer: Hashable, Sendable {
        case drive(seconds: Int, metres: Int)
        case none(NoLeg)
    }

    package let start, end: LegPlace
    package let answer: Answer
    /// Never ``LegSource/estimate``.
    package let source: LegSource
    /// When it was asked for or entered.
    package let learned: Timestamp

    package init(from start: LegPlace, to end: LegPlace, _ answer: Answer, source: LegSource, learned: Timestamp) {
        self.start = start
        self.end = end
        self.answer = answer
        self.source = source
        self.learned = learned
    }
}
