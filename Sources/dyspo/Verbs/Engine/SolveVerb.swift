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
struct SolveVerb: StoreLeaving {
    static let configuration = CommandConfiguration(
        commandName: "solve", abstract: "Solve a routing problem from a file with the bare engine; needs no store.",
        discussion:
            "Reads VROOM's JSON and writes VROOM's answer, or the text formats of the usual benchmarks. Ctrl-C ends "
            + "the search; the best plan so far is written, with exit code 130.")

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
    @Option(help: ArgumentHelp("For how long to search, as 100ms, 10s, 2m or 1h.", valueName: "time"))
    var time = "10s"
    @Option(help: ArgumentHelp("Iterations instead of time: how many, or DONE/SCHEDULE.", valueName: "count"))
    var iterations: String?
    @Option(help: "Another seed searches another way.")
    var seed: UInt64 = 1
    @Option(help: "Threads the engine may use; the answer does not depend on it.")
    var threads = 1
    @Flag(name: .shortAndLong, help: "Known to VROOM's clients; the shapes of ways are not given.")
    var geometry = false
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
            Interruption.await()
            do {
                try write(try answer(data, budget, language))
                if Interruption.isAsked { throw ExitStatus.interrupted }
            } catch let fault as ProblemFileFault {
                if format == .vroom { try write(VroomProblem.failure(2, sentence(fault, data, .english))) }
                tell(sentence(fault, data, language))
                throw ExitStatus.usage
            } catch let fault as RoadEngineFault {
                try write(VroomProblem.failure(3, fault.sentence(.english)))
                tell(fault.sentence(language))
                throw ExitStatus.notFound
            }
        }
    }

    /// With the id of what is at fault, where the file gives one.
    private func sentence(_ fault: ProblemFileFault, _ data: Data, _ language: Language) -> String {
        guard format == .vroom, case .value(let path, _) = fault, let id = VroomProblem.id(at: path, in: data) else {
            return fault.sentence(language)
        }
        return "\(fault.sentence(language)) (id \(id))"
    }

    private func answer(_ data: Data, _ budget: SearchBudget, _ language: Language) throws -> Data {
        switch format {
        case .vroom: return try vroomAnswer(data, budget, language)
        case .solomon:
            guard let convention = DistanceConvention(rawValue: distance) else {
                throw Failure.option("--distance", .notOneOf(distance, allowed: ["dimacs", "double"]))
            }
            let file = try SolomonFile(String(decoding: data, as: UTF8.self), convention)
            return Data(file.solution(solve(file.bare, budget, language).plan).utf8)
        case .trsp:
            let file = try TechnicianRoutingFile(String(decoding: data, as: UTF8.self))
            return Data(file.solution(solve(file.bare, budget, language).plan).utf8)
        }
    }

    private func vroomAnswer(_ data: Data, _ budget: SearchBudget, _ language: Language) throws -> Data {
        let begin = ContinuousClock.now
        let file = try VroomProblem(data, travel: try travel(in: data))
        let notes = geometry ? [VroomNote.geometry(option: "--geometry")] + file.notes : file.notes
        for note in notes { tell(note.sentence(language)) }
        for sentence in file.sentences(ofBrokenSteps: language) { tell(sentence) }
        let loaded = ContinuousClock.now
        // Giving reasons and writing take time too, the more the larger the problem is.
        let plan = solve(file.bare, budget.leaving((loaded - begin) * 8), language)
        func milliseconds(_ length: Duration) -> Int { Int(length / .milliseconds(1)) }
        let times = VroomProblem.Times(
            loading: milliseconds(loaded - begin), solving: milliseconds(ContinuousClock.now - loaded))
        return try file.answer(plan, times, language: language) + Data("\n".utf8)
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

    /// The plan of a search, judged once more by the rules before anything is written.
    private func solve(_ bare: BareProblem, _ budget: SearchBudget, _ language: Language) -> SoundPlan {
        let isQuiet = shared.quiet
        var reported = 0
        let optimiser = Optimiser(problem: bare.problem, policy: bare.policy, seed: seed, threads: threads)
        let result = optimiser.optimise(
            bare.start, budget: budget, isCancelled: { Interruption.isAsked },
            progress: { progress in
                guard !isQuiet, progress.schedule > 0 else { return }
                let tenth = min(10, progress.iterations * 10 / progress.schedule)
                guard tenth > reported else { return }
                reported = tenth
                tell("\(tenth * 10) %  cost \(progress.bestCost)  unplanned \(progress.unplanned)")
            })
        if !isQuiet { tell("iterations \(result.iterations)/\(result.schedule)  seed \(seed)") }
        let checked = bare.checked(result.plan)
        if !checked.leftOut.isEmpty {
            let count = checked.leftOut.count
            tell(
                language(
                    "\(count) jobs broke a rule in the plan found and were taken out of it.",
                    "Zlecenia, które łamały regułę w znalezionym planie i zostały z niego wyjęte: \(count)."))
        }
        return checked
    }

    private func budget() throws -> SearchBudget {
        if let iterations {
            guard let budget = SearchBudget(repeating: iterations) else {
                throw Failure.option("--iterations", .notANumber(iterations))
            }
            return budget
        }
        let length = try TimeLimit.parse(time, option: "--time")
        let begin = ContinuousClock.now
        return SearchBudget(lasting: length, now: { ContinuousClock.now - begin })
    }

    private func write(_ data: Data) throws {
        guard let output, output != "-" else { return try Output.print(data) }
        try UserFile.write(data, to: output)
    }

    private func tell(_ line: String) { Output.complain(line) }
}
