import ArgumentParser
import DeskModel
import Foundation
import Geography
import Glibc
import Interchange
import RoadEngines
import Scheduling
import ServiceModel

/// The bare engine on a problem file.
struct SolveVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve", abstract: "Solve a routing problem from a file with the bare engine; needs no store.",
        discussion: "Reads VROOM's JSON and writes VROOM's answer, or the text formats of the usual benchmarks.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case vroom, solomon, trsp
    }

    @Argument(help: ArgumentHelp("The problem; - reads the standard input.", valueName: "problem"))
    var problem: String
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file for the answer; - or none for the output.", valueName: "file"))
    var output: String?
    @Option(help: "How the problem is written: vroom, solomon or trsp.")
    var format = Format.vroom
    @Option(help: "Distances of solomon files: dimacs (one decimal) or double.")
    var distance = "dimacs"
    @Option(help: ArgumentHelp("Travel without a matrix: builtin, crow:FACTOR:KMH or osrm:URL.", valueName: "model"))
    var travel = "builtin"
    @Option(help: ArgumentHelp("For how long to search, as 10s, 2m or 0.5s.", valueName: "time"))
    var time = "10s"
    @Option(help: ArgumentHelp("Iterations instead of time: how many, or DONE/SCHEDULE.", valueName: "count"))
    var iterations: String?
    @Option(help: "Another seed searches another way.")
    var seed: UInt64 = 1
    @Option(help: "Threads the engine may use; the answer does not depend on it.")
    var threads = 1
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let language = shared.lang ?? surroundings.language
            guard (1...64).contains(threads) else {
                throw Failure.option("--threads", .outOfRange(value: threads, allowed: 1...64))
            }
            let budget = try self.budget()
            if let output, output != "-" { try UserFile.checkWritable(output) }
            let data = try UserFile.read(problem)
            do {
                try write(try answer(data, budget, language))
            } catch let fault as ProblemFileFault {
                if format == .vroom { try write(VroomProblem.failure(2, fault.sentence(.english))) }
                tell(fault.sentence(language))
                throw ExitStatus.usage
            } catch let fault as RoadEngineFault {
                try write(VroomProblem.failure(3, fault.sentence(.english)))
                tell(fault.sentence(language))
                throw ExitStatus.notFound
            }
        }
    }

    private func answer(_ data: Data, _ budget: SearchBudget, _ language: Language) throws -> Data {
        switch format {
        case .vroom:
            let file = try VroomProblem(data, travel: try travel(in: data))
            let clock = ContinuousClock.now
            let plan = solve(file.bare, budget)
            let spent = (ContinuousClock.now - clock) / .milliseconds(1)
            return try file.answer(plan, solving: Int(spent), language: language) + Data("\n".utf8)
        case .solomon:
            guard let convention = DistanceConvention(rawValue: distance) else {
                throw Failure.option("--distance", .notOneOf(distance, allowed: ["dimacs", "double"]))
            }
            let file = try SolomonFile(String(decoding: data, as: UTF8.self), convention)
            return Data(file.solution(solve(file.bare, budget)).utf8)
        case .trsp:
            let file = try TechnicianRoutingFile(String(decoding: data, as: UTF8.self))
            return Data(file.solution(solve(file.bare, budget)).utf8)
        }
    }

    /// A road engine is asked for the places of the file.
    private func travel(in data: Data) throws -> RoadTravel {
        if let known = RoadTravel(travel) { return known }
        guard travel.hasPrefix("osrm:"), let engine = OsrmClient(String(travel.dropFirst(5))) else {
            throw Failure.option(
                "--travel", .notOneOf(travel, allowed: ["builtin", "crow:FACTOR:KMH", "osrm:http://HOST:PORT"]))
        }
        let matrix = try engine.matrix(try VroomProblem(data, travel: .builtIn).places)
        return .answered(seconds: matrix.seconds, metres: matrix.metres)
    }

    private func solve(_ bare: BareProblem, _ budget: SearchBudget) -> Plan {
        let isQuiet = shared.quiet
        var reported = 0
        let optimiser = Optimiser(problem: bare.problem, policy: bare.policy, seed: seed, threads: threads)
        let result = optimiser.optimise(
            bare.start, budget: budget,
            progress: { progress in
                guard !isQuiet, progress.schedule > 0 else { return }
                let tenth = min(10, progress.iterations * 10 / progress.schedule)
                guard tenth > reported else { return }
                reported = tenth
                tell("\(tenth * 10) %  cost \(progress.bestCost)  unplanned \(progress.unplanned)")
            })
        if !isQuiet { tell("iterations \(result.iterations)/\(result.schedule)  seed \(seed)") }
        return result.plan
    }

    private func budget() throws -> SearchBudget {
        if let iterations {
            guard let budget = SearchBudget(repeating: iterations) else {
                throw Failure.option("--iterations", .notANumber(iterations))
            }
            return budget
        }
        let unit = time.last.map { $0 == "m" ? 60.0 : 1 } ?? 1
        let digits = time.hasSuffix("s") || time.hasSuffix("m") ? String(time.dropLast()) : time
        guard let count = Double(digits), count > 0, count * unit <= 86_400 else {
            throw Failure.option("--time", .notANumber(time))
        }
        let begin = ContinuousClock.now
        return SearchBudget(lasting: .milliseconds(Int(count * unit * 1000)), now: { ContinuousClock.now - begin })
    }

    private func write(_ data: Data) throws {
        guard let output, output != "-" else { return try Output.print(data) }
        try UserFile.write(data, to: output)
    }

    private func tell(_ line: String) { Output.complain(line) }
}
