import ArgumentParser
import Configuration
import DeskModel
import Operations
import Scheduling
import ServiceModel

/// What the engine is asked for.
struct PlanOptions: ParsableArguments {
    @Option(help: ArgumentHelp("First day (else today).", valueName: "day"))
    var from: String?
    @Option(help: ArgumentHelp("Last day (else 13 days after the first).", valueName: "day"))
    var to: String?
    @Option(help: "Only sites of this region, by technicians whose main region it is.")
    var region: String?
    @Option(help: "Only this technician's days; those of others stay as they are.")
    var technician: String?
    @Option(parsing: .singleValue, help: "Only this order; may be repeated. Nothing else changes.")
    var order: [String] = []
    @Flag(help: "Only orders that were never planned. Nothing else changes.")
    var onlyNew = false
    @Option(
        help: ArgumentHelp(
            "Only what is due by the end of this day, by contract, order or promise. Nothing else changes.",
            valueName: "day"))
    var deadline: String?
    @Option(
        help:
            "What matters most: balanced, promises-first, least-travel, emergency, fewest-changes, or one of your own."
    )
    var policy = "balanced"
    @Option(
        help: ArgumentHelp(
            "For how long to plan, as 100ms, 10s or 1h: reading, searching (a fifth at least) and comparing; writing comes after.",
            valueName: "time"))
    var time: String?
    @Option(
        help: ArgumentHelp(
            "Iterations instead of time: how many, or DONE/SCHEDULE as a plan says; the same seed gives the same plan.",
            valueName: "count"))
    var iterations: String?
    @Option(help: "Another seed searches another way.")
    var seed: UInt64 = 1
    @Option(help: "The most planned visits that may change technician or day.")
    var maxChanges: Int?
    @Option(help: "Threads the engine may use; the plan does not depend on it.")
    var threads: Int?

    func request(_ session: Session) throws -> PlanRequest {
        let first = try from.map { try session.day($0, option: "--from") } ?? session.desk.openDays(1)[0]
        let last = try to.map { try session.day($0, option: "--to") } ?? (from == nil ? session.today : first) + 13
        guard (0...365).contains(last.since(first)) else {
            throw Failure.option("--to", .windowEndsBeforeItBegins)
        }
        if let maxChanges, maxChanges < 0 {
            throw Failure.option("--max-changes", .outOfRange(value: maxChanges, allowed: 0...1_000_000))
        }
        if let threads, !(1...64).contains(threads) {
            throw Failure.option("--threads", .outOfRange(value: threads, allowed: 1...64))
        }
        let policies = session.policies.names
        guard policies.contains(policy) else {
            throw Failure.option("--policy", .notOneOf(policy, allowed: policies))
        }
        return PlanRequest(
            from: first, through: last, region: try region.map { try session.desk.region(named: $0).id },
            technician: try technician.map { try session.desk.technician(named: $0).id },
            orders: order.isEmpty ? nil : try order.map { try session.desk.order(named: $0).id }, onlyNew: onlyNew,
            dueBy: try deadline.map { session.calendar.span(of: try session.day($0, option: "--deadline")).end },
            policy: policy, budget: try budget(), seed: seed, maxChanges: maxChanges, threads: threads)
    }

    private func budget() throws -> PlanRequest.Budget {
        if let iterations {
            let allowed = 0...100_000_000
            if let count = Int(iterations) {
                guard allowed.contains(count) else {
                    throw Failure.option("--iterations", .outOfRange(value: count, allowed: allowed))
                }
                return .iterations(done: count, schedule: count)
            }
            guard SearchBudget(repeating: iterations) != nil else {
                throw Failure.option("--iterations", .notANumber(iterations))
            }
            return .course(iterations)
        }
        return .time(try time.map { try TimeLimit.parse($0, option: "--time") } ?? .seconds(10))
    }
}
