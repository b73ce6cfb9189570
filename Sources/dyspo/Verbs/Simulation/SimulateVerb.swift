import ArgumentParser
import Configuration
import DeskModel
import Interchange
import Operations
import ServiceModel
import Simulation

struct SimulateVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Play a day on a copy of the store, and what could be done about it.",
        discussion: """
            Work and drives take as long as the company's own spread of times says; people fall ill, nobody opens, parts are \
            missing, emergencies come in, all of it drawn from the seed. Every policy meets the same days. The store is only \
            read. With --capacity the company as it is stands beside one with more people or other demand, on the same days. \
            A file of events has the columns time, event (sick, emergency, no-show, runs-over), technician, order, until, \
            minutes, site, title, skill.
            """)

    @Argument(help: "The day: YYYY-MM-DD, today, tomorrow or +3.")
    var day: String
    @Option(
        parsing: .singleValue,
        help: "What the dispatch room goes by: nearest, reoptimise, repair, hands-off or all; may be repeated.")
    var policy: [String] = []
    @Option(help: "The first seed.")
    var seed: UInt64 = 1
    @Option(help: "How many days are drawn, each from a seed of its own (else 1; with --capacity 30).")
    var seeds: Int?
    @Option(help: ArgumentHelp("What happens instead of what is drawn; - reads the input.", valueName: "file"))
    var events: String?
    @Flag(help: "With --events: also what is drawn.")
    var withRandom = false
    @OptionGroup var capacity: CapacityOptions
    @OptionGroup var live: LiveOptions
    @Option(help: "Days that are played at a time; what comes out does not depend on it.")
    var threads: Int?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let day = try session.day(day, option: "DAY")
        if let rate = try live.rate() { return try playLive(day, rate, session) }
        let policies = try policies()
        let change = try capacity.change(session)
        let seeds = try seeds(isCapacity: change != nil)
        if let threads, !(1...64).contains(threads) {
            throw Failure.option("--threads", .outOfRange(value: threads, allowed: 1...64))
        }
        if withRandom, events == nil {
            throw Failure.usage(english: "--with-random needs --events.", polish: "--with-random wymaga --events.")
        }
        let given = try events.map { try EventsFile(reading: $0, day, session) }
        let ground = try StudyGround(day, of: session.desk, Paths(environment: session.surroundings.environment))
        defer { ground.end() }
        var study = ground.study(seeds, threads: threads)
        if let given {
            (study.given, study.fortunes) = (given.troubles, given.fortunes)
            if !withRandom { study.rates = .quiet }
        }
        let (output, language) = (session.output, session.language)
        study.progress = { done, all in
            output.progress(language("\(done) of \(all) runs played …", "rozegrano \(done) z \(all) przebiegów …"))
        }
        Interruption.await()
        study.isCancelled = { Interruption.isAsked }
        try answer(study, policies, change, session)
    }

    /// In the store itself, or in a copy that is made for it.
    private func playLive(_ day: Day, _ rate: Int, _ session: Session) throws {
        guard seeds == nil, threads == nil, try capacity.change(session) == nil else {
            throw Failure.usage(
                english: "--speed plays one day: without --seeds, --threads and --capacity.",
                polish: "--speed odgrywa jeden dzień: bez --seeds, --threads i --capacity.")
        }
        let policies = try policy.isEmpty ? [] : policies()
        guard policies.count <= 1 else {
            throw Failure.usage(
                english: "--speed goes by one policy.", polish: "--speed działa z jednym sposobem działania.")
        }
        var plan = LivePlay.Plan(rate: rate, seed: try self.seeds(isCapacity: false)[0])
        (plan.day, plan.start) = (day, try shared.given(session.calendar))
        if let policy = policies.first { plan.policy = policy.acting }
        if let given = try events.map({ try EventsFile(reading: $0, day, session) }) {
            (plan.given, plan.fortunes) = (given.troubles, given.fortunes)
            if !withRandom { plan.rates = .quiet }
        }
        try LiveRun(plan, in: live.stage(of: session, for: plan)).playHere()
    }

    private func answer(
        _ study: DayStudy, _ policies: [RoomPolicy], _ change: WhatIf?, _ session: Session
    ) throws {
        let output = session.output
        do {
            if let change {
                let found = try study.compare(change, under: policies[0])
                output.progress("")
                let record = CapacityRecord(
                    base: found.base, changed: found.changed, day: study.ground.day, study.seeds)
                return try output.answer(record.json, record.table(session.tableWording.language))
            }
            let found = try study.compare(policies)
            output.progress("")
            let record = SimulationRecord(policies: found, day: study.ground.day, seeds: study.seeds)
            output.message(record.sentence(session.language))
            try output.answer(record.json, record.table(session.tableWording.language))
        } catch is CancellationError {
            output.progress("")
            throw Failure.refused(english: "Stopped.", polish: "Przerwano.")
        }
    }

    private func policies() throws -> [RoomPolicy] {
        if policy.isEmpty { return capacity.capacity ? [.repair] : RoomPolicy.compared }
        let named = try policy.flatMap { word -> [RoomPolicy] in
            if word == "all" { return RoomPolicy.allCases }
            guard let policy = RoomPolicy(word: word) else {
                throw Failure.option(
                    "--policy", .notOneOf(word, allowed: RoomPolicy.allCases.map(\.rawValue) + ["all"]))
            }
            return [policy]
        }
        if capacity.capacity, named.count > 1 {
            throw Failure.usage(
                english: "--capacity goes by one policy.", polish: "--capacity działa z jednym sposobem działania.")
        }
        return named.enumerated().filter { index, policy in named.firstIndex(of: policy) == index }.map(\.element)
    }

    private func seeds(isCapacity: Bool) throws -> [UInt64] {
        let count = seeds ?? (isCapacity ? 30 : 1)
        guard (1...Self.mostSeeds).contains(count) else {
            throw Failure.option("--seeds", .outOfRange(value: count, allowed: 1...Self.mostSeeds))
        }
        guard seed <= Self.highestSeed else {
            throw Failure.option("--seed", .outOfRange(value: Int(clamping: seed), allowed: 0...Int(Self.highestSeed)))
        }
        return (0..<UInt64(count)).map { seed + $0 }
    }

    private static let mostSeeds = 365
    private static let highestSeed: UInt64 = 1 << 53
}

extension RoomPolicy: NamedValue {}
