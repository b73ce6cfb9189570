package import ServiceModel

/// How a maintenance plan stands today.
package enum PlanState: Hashable, Sendable {
    case active
    /// Days since the oldest visit that was not done.
    case overdue(Int)
    /// It rests until that day; `nil` until somebody resumes it.
    case halted(until: Day?)
    case ended(Day)

    /// By which scripts and filters know it.
    package var code: String {
        switch self {
        case .active: "active"
        case .overdue: "overdue"
        case .halted: "suspended"
        case .ended: "ended"
        }
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .active: language("runs", "czynny")
        case .overdue: language("overdue", "zaległy")
        case .halted: language("halted", "wstrzymany")
        case .ended: language("ended", "zakończony")
        }
    }
}
