/// How long one technician travelled, worked and paused at a visit, in seconds.
package struct FieldTimes: Hashable, Sendable {
    /// From the first departure to the first arrival; `nil` when one of them is not known.
    package let travel: Int?
    /// From the first start to the end, without pauses; `nil` when one of them is not known.
    package let work: Int?
    /// Pauses that are over.
    package let pause: Int

    /// `facts` are those of one technician at one visit, in order of time.
    package init(_ facts: [FieldFact]) {
        func first(_ step: VisitAct) -> Timestamp? { facts.first { $0.act.step == step }?.at }
        let end = facts.first { $0.act.isClosing }?.at
        let (left, arrived, started) = (first(.travel), first(.arrive), first(.start))
        travel = left.flatMap { left in arrived.map { $0.since(left) } }
        var (pause, since): (Int, Timestamp?) = (0, nil)
        for fact in facts {
            if fact.act.step == .pause, since == nil, end.map({ fact.at < $0 }) ?? true {
                since = fact.at
            } else if let began = since, fact.act.step == .resume || fact.act.isClosing {
                pause += min(fact.at, end ?? fact.at).since(began)
                since = nil
            }
        }
        self.pause = pause
        work = started.flatMap { start in end.map { max(0, $0.since(start) - pause) } }
    }
}
