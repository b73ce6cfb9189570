/// When each job may start on each day: nothing to choose from, at most one window.
struct DayWindows {
    var opens: [Int32] = []
    var closes: [Int32] = []

    init(_ ground: DayGround, _ taskOf: [Int]) {
        let problem = ground.problem
        let tables = problem.tables
        for u in taskOf {
            if ground.kept[u] != RouteClock.free {
                opens += [Tick](repeating: ground.kept[u], count: problem.dayCount)
                closes += [Tick](repeating: ground.kept[u], count: problem.dayCount)
                continue
            }
            let stay = tables.service[u] + tables.setup[u]
            for day in 0..<problem.dayCount {
                let slot = Int(tables.slotFirst[u * problem.dayCount + day])
                let isThere = slot < Int(tables.slotFirst[u * problem.dayCount + day + 1])
                let last = isThere ? min(tables.slotCloses[slot], tables.slotOver[slot] - stay) : -DayStop.never
                let isOpen = isThere && tables.slotOpens[slot] <= last
                opens.append(isOpen ? tables.slotOpens[slot] : DayStop.never)
                closes.append(isOpen ? last : -DayStop.never)
            }
        }
    }
}
