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
    /// The placed tasks, where the number of those that change is limited.
    private let placed: [(task: Int, day: [Int])]
    private let forced: Int

    init(_ state: SearchState, seed: UInt64, changes: Int? = nil) {
        let minute = Double(state.space.problem.ticksPerMinute)
        annealing = Annealing(hot: 25 * minute, cold: minute)
        annealing.ladder = changes.map(ChangeLadder.init)
        placed = changes == nil ? [] : state.space.placedTasks
        forced = state.changes(of: placed)
        neighbours = Neighbours(state.space)
        work = Work(tasks: state.space.problem.tasks.count, in: state.space.arena)
        dice = Xoshiro(seed: seed)
        temperature = annealing.hot
        best = BestPlan(state)
    }

    /// How it cools from now on.
    mutating func fix(_ schedule: Schedule) {
        annealing.schedule = schedule
    }

    var isOver: Bool { annealing.isOver(at: iterations) }

    /// Takes a little of the plan apart, puts it together again, and keeps the result if it is good enough.
    @inline(__always)
    mutating func step(_ state: inout SearchState) {
        if iterations & 127 == 0 { temperature = annealing.temperature(at: iterations) }
        if state.space.costs.policy.servesFirst, iterations % SearchState.stepsBetweenPrices(state.space) == 0 {
            state.payForPlaces(dice)
        }
        iterations &+= 1
        let before = state.cost
        let joint = state.joint
        let allowance = Annealing.allowance(temperature, dice.bits())
        guard state.ruin(size, neighbours, &work, &dice) else { return state.rollBack(to: before, joint) }
        state.recreate(&work, widely: dice.chance(128), blinks: 10, &dice)
        state.weighTogether()
        if state.total > before &+ joint &+ allowance { return state.rollBack(to: before, joint) }
        if let ladder = annealing.ladder {
            let changes = state.changes(of: placed) - forced
            if changes > annealing.changesAllowed(at: iterations) { return state.rollBack(to: before, joint) }
            best.note(state, mayBeBest: changes <= ladder.most)
        } else {
            best.note(state, mayBeBest: true)
        }
        state.journal.clear()
    }
}
