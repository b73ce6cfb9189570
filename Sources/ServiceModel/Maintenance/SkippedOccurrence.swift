/// A day that the rule gives and on which there is no visit.
package struct SkippedOccurrence: Hashable, Sendable, Codable {
    package enum Reason: Hashable, Sendable, Codable {
        case blocked(PlanBlock)
        case free(FreeReason)

        /// `season`, `suspended`, `own`, `holiday`, `weekday`.
        package var word: String {
            switch self {
            case .blocked(let block): block.rawValue
            case .free(let reason): reason.rawValue
            }
        }
    }

    package var nominal: Day
    package var because: Reason

    package init(nominal: Day, because: Reason) {
        self.nominal = nominal
        self.because = because
    }
}
