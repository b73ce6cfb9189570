package import ServiceModel

extension VisitLifecycle {
    /// What a person may do instead of telling something that is not possible: what can be told, else all but what the desk
    /// does by itself or with a place.
    package static func instead(in state: VisitState) -> [VisitAct] {
        let all = acts(in: state).filter { $0 != .place && $0 != .miss }
        let told = all.filter(\.isReport)
        return told.isEmpty ? all : told
    }
}
