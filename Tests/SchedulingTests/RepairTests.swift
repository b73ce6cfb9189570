import Scheduling
import Testing

/// A technician falls ill, an emergency comes in, work takes longer, a customer cancels. A tick is a minute.
struct RepairTests {
    /// Anna, Bartek and Celina work from 8 to 16 along one road; the third shift of each list begins at the same home.
    private struct Road {
        var shifts: [Shift]
        var tasks: [Task] = []
        var orders: [[Int]]

        init(technicians: Int = 3) {
            shifts = (0..<technicians).map {
                Shift(technician: $0, day: 0, startPlace: 0, endPlace: 0, earliestStart: 480, latestEnd: 960)
            }
            orders = Array(repeating: [], count: technicians)
        }

        @discardableResult
        mutating func visit(
            at place: Int, on shift: Int? = nil, lasting: Tick = 60, _ change: (inout Task) -> Void = { _ in }
        )
            -> Int
        {
            var task = Task(place: place, service: lasting)
            change(&task)
            tasks.append(task)
            if let shift { orders[shift].append(tasks.count - 1) }
            return tasks.count - 1
        }

        func problem() throws -> Problem {
            let matrix = (0..<12).flatMap { a in (0..<12).map { b in Tick(abs(a - b) * 10) } }
            return try Problem(
                shifts: shifts, tasks: tasks, travel: TravelTimes(matrix: matrix, places: 12), ticksPerMinute: 1)
        }

        func plan() throws -> Plan {
            let problem = try problem()
            return try Plan(orders: orders, of: problem)
        }
    }

    private func proposals(
        _ road: Road, _ events: [RepairEvent], now: Tick = 470, maxChanges: Int = 10
    ) throws -> [Proposal] {
        let problem = try road.problem()
        let repairer = Repairer(problem: problem, plan: try road.plan(), now: now)
        return try repairer.proposals(
            for: events, maxChanges: maxChanges, budget: SearchBudget(iterations: 500))
    }

    @Test func whoFallsIllLosesTheDayAndOthersTakeTheVisits() throws {
        var road = Road()
        let first = road.visit(at: 1, on: 0)
        let second = road.visit(at: 2, on: 0) { $0.changeClass = .told }
        let other = road.visit(at: 5, on: 1)
        let found = try proposals(road, [.technicianOut(technician: 0, from: 470)])
        #expect(!found.isEmpty && found.count <= 3)
        for proposal in found {
            #expect(proposal.plan.routes[0].isEmpty)
            #expect(proposal.leftOut.isEmpty)
            let changes = Dictionary(uniqueKeysWithValues: proposal.changes.map { ($0.task, $0) })
            #expect(changes[first]?.cause == .technicianOut(technician: 0))
            #expect(changes[second]?.cause == .technicianOut(technician: 0))
            #expect(changes[other]?.cause == nil)
            #expect(proposal.toTell == [second])
            #expect(proposal.before.unplanned == 0 && proposal.after.unplanned == 0)
        }
    }

    @Test func whoGoesHomeAtNoonFinishesWhatFitsBefore() throws {
        var road = Road()
        road.visit(at: 1, on: 0) { $0.started = true }
        road.visit(at: 2, on: 0)
        let late = road.visit(at: 3, on: 0)
        let proposal = try #require(try proposals(road, [.technicianOut(technician: 0, from: 620)], now: 500).first)
        #expect(proposal.plan.order(on: 0) == [0, 1])
        #expect(proposal.changes.map(\.task) == [late])
    }

    @Test func anEmergencyIsPlannedFirstOfAllAndStartedWorkStays() throws {
        var road = Road(technicians: 1)
        let begun = road.visit(at: 1, on: 0, lasting: 120) { $0.started = true }
        for place in 2...4 { road.visit(at: place, on: 0, lasting: 90) }
        let emergency = road.visit(at: 9, lasting: 90)
        let found = try proposals(road, [.emergency(task: emergency)], now: 520)
        for proposal in found {
            #expect(proposal.plan.routes[0].first == Plan.Stop(task: begun, start: 490))
            #expect(proposal.plan.order(on: 0).contains(emergency))
            #expect(proposal.changes.first { $0.task == emergency }?.cause == .emergency)
            // The day is full: somebody makes room, and is told why.
            let gone = proposal.changes.filter { $0.to == nil }
            #expect(!gone.isEmpty)
            #expect(gone.allSatisfy { $0.cause == .makesRoom(for: emergency) })
            #expect(proposal.leftOut.map(\.task) == gone.map(\.task))
        }
    }

    @Test func lateWorkPushesWhatCannotWaitToSomebodyElse() throws {
        var road = Road(technicians: 2)
        let late = road.visit(at: 1, on: 0) { $0.started = true }
        let urgent = road.visit(at: 2, on: 0) { $0.windows = [TimeWindow(560, 600)] }
        let patient = road.visit(at: 3, on: 0)
        let proposal = try #require(try proposals(road, [.runningLate(task: late, until: 700)], now: 540).first)
        #expect(proposal.plan.order(on: 1).contains(urgent))
        #expect(proposal.changes.first { $0.task == urgent }?.cause == .delayed(by: late))
        #expect(proposal.plan.unplanned.isEmpty)
        #expect(proposal.plan.routes[0].first?.start == 490)
        let start = try #require(proposal.plan.placements(count: 3)[patient])
        #expect(start.shift == 1 || start.start >= 720)
    }

    @Test func aCancelledVisitLeavesAndNobodyIsBotheredWithoutNeed() throws {
        var road = Road()
        let gone = road.visit(at: 1, on: 0)
        let stays = road.visit(at: 2, on: 0) { $0.changeClass = .told }
        let proposal = try #require(try proposals(road, [.cancelled(task: gone)]).first)
        #expect(proposal.plan.unplanned == [gone])
        #expect(proposal.changes.map(\.cause) == [.cancelled])
        #expect(proposal.toTell.isEmpty && proposal.leftOut.isEmpty)
        #expect(proposal.plan.placements(count: 2)[stays]?.start == 560)
    }

    /// Nobody has to say that work has begun whose time has come.
    @Test func workWhoseTimeHasComeHasBegun() throws {
        var road = Road(technicians: 2)
        for place in 1...3 { road.visit(at: place, on: 0) }
        let emergency = road.visit(at: 1)
        for proposal in try proposals(road, [.emergency(task: emergency)], now: 600) {
            let placements = proposal.plan.placements(count: 4)
            #expect(placements[0] == Placement(shift: 0, start: 490))
            #expect(placements[1] == Placement(shift: 0, start: 560))
            #expect(try #require(placements[emergency]).start >= 600)
        }
    }

    /// What was told is not offered earlier on the same day.
    @Test func aToldVisitThatHasToMoveKeepsItsTimeWhereItCan() throws {
        var road = Road()
        let told = road.visit(at: 1, on: 0) {
            $0.changeClass = .told
            $0.current = Placement(shift: 0, start: 660)
        }
        let found = try proposals(road, [.technicianOut(technician: 0, from: 470)])
        for proposal in found { #expect(proposal.plan.placements(count: 1)[told]?.start == 660) }
    }

    @Test func noMorePlannedVisitsMoveThanAllowed() throws {
        for most in 0...2 {
            var road = Road()
            for place in 1...4 { for shift in 0..<3 { road.visit(at: place + shift, on: shift, lasting: 80) } }
            for proposal in try proposals(road, [.technicianOut(technician: 1, from: 470)], maxChanges: most) {
                let forced = proposal.changes.count { $0.cause == .technicianOut(technician: 1) }
                #expect(proposal.changes.count - forced <= most)
            }
        }
    }

    @Test func theSameQuestionHasTheSameAnswerAndNoProposalComesTwice() throws {
        var road = Road()
        for place in 1...4 { for shift in 0..<3 { road.visit(at: place + shift, on: shift, lasting: 60) } }
        let events: [RepairEvent] = [.technicianOut(technician: 2, from: 600), .cancelled(task: 0)]
        let once = try proposals(road, events)
        #expect(once == (try proposals(road, events)))
        #expect(Set(once.map { $0.plan.routes }).count == once.count)
    }

    @Test func aCancelledSearchAnswersAndUnknownTasksAreRefused() throws {
        var road = Road()
        road.visit(at: 1, on: 0)
        let repairer = Repairer(problem: try road.problem(), plan: try road.plan(), now: 470)
        let found = try repairer.proposals(for: [.technicianOut(technician: 0, from: 0)], isCancelled: { true })
        #expect(found.count == 1)
        #expect(throws: PlanFault.unknownTask(9)) { try repairer.proposals(for: [.cancelled(task: 9)]) }
    }

    /// Random companies, judged by the second reading of the rules.
    @Test func everyProposalKeepsEveryRule() throws {
        for seed in 0..<60 {
            var company = RandomCompany(seed)
            let problem = try company.problem(shifts: 4, tasks: 12)
            let plan = try company.plan(of: problem, share: 90)
            let task = plan.routes.joined().first?.task ?? 0
            let events: [RepairEvent] = [.technicianOut(technician: seed % 4, from: 0), .cancelled(task: task)]
            let repairer = Repairer(problem: problem, plan: plan, now: 0)
            for proposal in try repairer.proposals(for: events, budget: SearchBudget(iterations: 200)) {
                let faults = Checker(problem: problem).faults(of: proposal.plan)
                #expect(faults == [], "company \(seed), \(proposal.policy)")
                #expect(!proposal.plan.routes.joined().contains { $0.task == task })
            }
        }
    }
}
