/// Ruin and recreate under simulated annealing: one iteration at a time.
struct Improvement {
    private var annealing: Annealing
    private let neighbours: Neighbours
    private let size = RuinSize()
    private var work: Work
    private var dice: Xoshiro
    private var temperature: Double
    private(set) var iterations = 0
    private(set) var best: BestPlan

    init(_ state: SearchState, schedule: Int, seed: UInt64) {
        let minute = Double(state.space.problem.ticksPerMinute)
        annealing = Annealing(hot: 25 * minute, cold: minute, schedule: schedule)
        neighbours = Neighbours(state.space)
        work = Work(tasks: state.space.problem.tasks.count, in: state.space.arena)
        dice = Xoshiro(seed: seed)
        temperature = annealing.hot
        best = BestPlan(state)
    }

    /// Fixes the length of the schedule, during the warm-up at the latest.
    mutating func fixSchedule(_ iterations: Int) {
        annealing.schedule = iterations
    }

    /// Takes a little of the plan apart, puts it together again, and keeps the result if it is good enough.
    @inline(__always)
    mutating func step(_ state: inout SearchState) {
        if iterations & 127 == 0 { temperature = annealing.temperature(at: iterations) }
        iterations &+= 1
        let before = state.cost
        let joint = state.joint
        let allowance = Annealing.allowance(temperature, dice.bits())
        guard state.ruin(size, neighbours, &work, &dice) else { return state.rollBack(to: before, joint) }
        state.recreate(&work, widely: dice.chance(128), blinks: 10, &dice)
        state.weighTogether()
        if state.total > before &+ joint &+ allowance { return state.rollBack(to: before, joint) }
        best.note(state)
        state.journal.clear()
    }
}
