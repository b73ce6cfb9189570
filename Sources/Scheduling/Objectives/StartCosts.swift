/// What the starts of tasks cost, small enough for the inner loops.
struct StartCosts {
    let soft: Column<SoftTimes>
    let weights: SoftWeights

    /// Of a task in the list whose start may cost something.
    @inline(__always)
    func timed(_ index: Int, start: Tick, stay: Tick) -> Int {
        soft[index].cost(start: start, end: start &+ stay, weights)
    }
}
