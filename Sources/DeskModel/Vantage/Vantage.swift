package import ServiceModel

/// From where a desk looks at the plan. The store under the desk and its clock follow from it; what the desk says of
/// itself, and what may be done there, is told by this value alone.
package enum Vantage: Hashable, Sendable {
    /// The plan that everybody works on.
    case live
    /// A named draft in a store of its own: what was live at entry `base`, and how many entries live has had since.
    case branch(String, base: Int, behind: Int)
    /// As it stood then, after entry `sequence` of the `latest` there are. Nothing can be changed, and the clock stands.
    case past(Timestamp, sequence: Int, latest: Int)
    /// A day that is played, by a clock of its own.
    case simulation(ClockSight)

    package var isLive: Bool { self == .live }

    /// Nothing can be changed from there, whoever looks.
    package var onlyLooks: Bool { if case .past = self { true } else { false } }

    /// A draft of the plan: nobody is told of what is done there before it is applied.
    package var isDraft: Bool { if case .branch = self { true } else { false } }

    /// How many times as fast as for people the time goes by there.
    package var pace: Int { if case .simulation(let clock) = self { clock.rate } else { 1 } }

    /// Jobs are done there: mails go out, orders of maintenance plans are made. What is only looked at, or is a draft, does
    /// nothing by itself.
    package var worksInTheBackground: Bool {
        switch self {
        case .live, .simulation: true
        case .branch, .past: false
        }
    }

    /// Why a command of that reach cannot be carried out there; `nil` when it can.
    package func refusal(of reach: CommandReach) -> VantageRefusal? {
        switch self {
        case .live, .simulation: nil
        case .past(let moment, _, _): .past(moment)
        case .branch: if case .live(let permission) = reach { .draft(permission) } else { nil }
        }
    }
}
