/// What a rule says about placing a task.
public enum Verdict: Sendable, Hashable {
    case fits
    case never(Reason)

    public var reason: Reason? {
        if case .never(let reason) = self { reason } else { nil }
    }
}
