import DeskModel
import ServiceModel

/// The day that is played, how often, and what came of it so far.
struct SimulationState: ScreenState {
    /// `nil` as long as no day was asked for.
    var day: Day?
    /// Of which branch; `nil` for the plan that the desk shows.
    var branch: BranchName?
    /// The day that the desk meant when the screen was opened.
    var origin: Day?
    var firstSeed: UInt64 = 1
    /// How many days are drawn.
    var count = 5
    /// The request that is answered, or was; `nil` where it was refused or failed.
    var request: Int?
    /// The copy on which it is played; `nil` until that is made.
    var plan: PlayedPlan?
    var findings = DayFindings()
    var refusal: Refusal?
    /// Why the store could not be played on, in the console's language.
    var fault: String?
    var pane = SimulationPane.measures
    /// The measure and the day under the cursor.
    var line = 0
    var row = 0

    static let counts = [1, 5, 10, 30]
    let policies = RoomPolicy.compared

    init() {}

    var seeds: [UInt64] { (0..<UInt64(count)).map { firstSeed + $0 } }
    var measure: DayMeasure { DayMeasure.allCases[line] }
    var seed: UInt64 { firstSeed + UInt64(row) }

    var played: Int { findings.count(policies, on: seeds) }
    var all: Int { policies.count * count }
    var isPlaying: Bool { request != nil && played < all }
    var isComplete: Bool { played == all }

    /// Days that every policy has met.
    var common: [UInt64] { findings.common(to: policies, of: seeds) }

    /// What the table shows: all days, or the one under the cursor.
    var shown: [PolicyDays] { findings.compared(policies, on: pane == .days ? [seed] : seeds) }

    /// What a day came to under each policy.
    func values(of seed: UInt64) -> [Double?] { policies.map { findings[$0, seed].flatMap(measure.value) } }

    /// The next number of days up or down; the same at the end.
    func nextCount(_ step: Int) -> Int {
        let index = Self.counts.firstIndex(of: count) ?? 0
        return Self.counts[max(0, min(Self.counts.count - 1, index + step))]
    }

    mutating func step(_ lines: Int) {
        switch pane {
        case .measures: line = max(0, min(DayMeasure.allCases.count - 1, line + lines))
        case .days: row = max(0, min(count - 1, row + lines))
        }
    }

    /// Another day, or another plan: nothing is known of it.
    mutating func begin(_ day: Day, of branch: BranchName?) {
        (self.day, self.branch, pane) = (day, branch, .measures)
        (plan, findings) = (nil, DayFindings())
    }

    /// Over, with what the person has chosen for the next time.
    mutating func end() {
        var next = SimulationState()
        (next.firstSeed, next.count, next.line) = (firstSeed, count, line)
        self = next
    }
}
