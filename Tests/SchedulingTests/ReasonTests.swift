import Scheduling
import Testing

/// One technician, one day from 8:00 to 16:00 with a lunch between 11:30 and 13:00, places ten minutes apart. A tick is
/// a minute.
struct OneDay {
    var shift = Shift(
        technician: 0, day: 0, startPlace: 0, endPlace: 0, earliestStart: 480, latestEnd: 960,
        breaks: [Break(window: TimeWindow(690, 780), duration: 30)], skills: [Skill(1, level: 2)], regions: [0, 1])
    var planned: [Task] = []
    var others: [Shift] = []

    /// The pricer, with the planned tasks on the shift in order and the task in hand last.
    func pricer(with task: Task) throws -> (pricer: Pricer, inHand: Int) {
        let travel = TravelTimes(places: 8) { from, to in from == to ? 0 : (max(from, to) == 7 ? 200 : 10) }
        let problem = try Problem(shifts: [shift] + others, tasks: planned + [task], travel: travel, ticksPerMinute: 1)
        let orders = [Array(planned.indices)] + others.map { _ in [] }
        return (Pricer(problem: problem, plan: try Plan(orders: orders, of: problem)), planned.count)
    }

    func price(of task: Task) throws -> Price {
        let (pricer, inHand) = try pricer(with: task)
        return pricer.price(of: [inHand], on: 0)
    }
}

@Suite struct ReasonTests {
    var day = OneDay()
    var task = Task(place: 1, service: 60)

    @Test func anOrdinaryTaskFits() throws {
        let best = try #require(try day.price(of: task).best)
        #expect(best.start == 490)
        #expect(best.extraTravel == 20)
        #expect(best.ends == 560)
        #expect(best.spare == 400)
    }

    @Test mutating func whoIsOffIsAbsent() throws {
        day.shift.isAbsent = true
        #expect(try day.price(of: task) == .absent)
    }

    @Test mutating func aLockedShiftTakesNothing() throws {
        day.shift.isLocked = true
        #expect(try day.price(of: task) == .impossible(.shiftLocked))
    }

    @Test mutating func skillsAndLevels() throws {
        task.skills = [Skill(1, level: 3)]
        #expect(try day.price(of: task) == .impossible(.skillLevelTooLow(skill: 1, has: 2, needs: 3)))
        task.skills = [Skill(1), Skill(4)]
        #expect(try day.price(of: task) == .impossible(.lacksSkills([4])))
    }

    @Test mutating func regionTechnicianAndDay() throws {
        task.region = 5
        #expect(try day.price(of: task) == .impossible(.wrongRegion(5)))
        task.region = 1
        task.excluded = [0]
        #expect(try day.price(of: task) == .impossible(.excludedTechnician))
        task.excluded = []
        task.required = [3, 70]
        #expect(try day.price(of: task) == .impossible(.notRequiredTechnician))
        task.required = []
        task.days = [2]
        #expect(try day.price(of: task) == .impossible(.dayNotAllowed))
    }

    @Test mutating func aLockKeepsTheTaskWhereItIs() throws {
        day.others = [
            Shift(technician: 1, day: 0, startPlace: 0, endPlace: 0, earliestStart: 480, latestEnd: 960)
        ]
        task.current = Placement(shift: 1, start: 600)
        for lock in [Lock.technician, .technicianAndTime, .shift] {
            task.lock = lock
            #expect(try day.price(of: task) == .impossible(.locked(lock)))
        }
        task.lock = .none
        task.started = true
        #expect(try day.price(of: task) == .impossible(.started))
    }

    @Test mutating func windowsAndAccessHours() throws {
        task.windows = [TimeWindow(100, 300), TimeWindow(2000, 2100)]
        #expect(try day.price(of: task) == .impossible(.noWindowInShift))
        task.windows = [TimeWindow(480, 485)]
        #expect(try day.price(of: task) == .impossible(.outsideWindow(latestStart: 485, wouldStart: 490)))
        task.windows = []
        task.access = [TimeWindow(480, 540)]
        #expect(try day.price(of: task) == .impossible(.outsideAccess(closes: 540, wouldEnd: 550)))
        task.access = []
        task.latest = Deadline(by: 545, measure: .end)
        #expect(try day.price(of: task) == .impossible(.tooLate(latest: 545, wouldBe: 550)))
    }

    @Test mutating func theSecondWindowIsUsedWhenTheFirstIsOver() throws {
        task.windows = [TimeWindow(480, 485), TimeWindow(800, 820)]
        #expect(try day.price(of: task).best?.start == 800)
    }

    /// 8:00 to 16:00 less lunch is 7½ hours: with twenty minutes of driving 430 minutes of work fit, 431 do not.
    @Test mutating func workingTimeIsKeptToTheMinute() throws {
        day.planned = [Task(place: 2, service: 200)]
        task.service = 220
        #expect(try day.price(of: task).best?.spare == 0)
        task.service = 221
        #expect(try day.price(of: task) == .impossible(.shiftTooShort(ends: 960, wouldEnd: 961)))
        day.shift.overtimeAllowed = 15
        let late = try #require(try day.price(of: task).best)
        #expect(late.spare == 14)
    }

    @Test mutating func lunchIsNotLost() throws {
        task.service = 400
        #expect(try day.price(of: task) == .impossible(.breakLost(latestStart: 780, wouldStart: 890)))
    }

    @Test mutating func capsOnTasksAndTravel() throws {
        day.planned = [Task(place: 2, service: 30)]
        day.shift.limits = Limits(tasks: 1)
        #expect(try day.price(of: task) == .impossible(.tooManyTasks(limit: 1)))
        day.shift.limits = Limits(travel: 25)
        #expect(try day.price(of: task) == .impossible(.tooMuchTravel(limit: 25, wouldBe: 30)))
        day.shift.limits = Limits(leg: 60)
        task.place = 7
        #expect(try day.price(of: task) == .impossible(.legTooLong(limit: 60, wouldBe: 200)))
    }

    @Test mutating func whatACustomerWasToldIsNotPushed() throws {
        var told = Task(place: 2, service: 380)
        told.changeClass = .told
        told.current = Placement(shift: 0, start: 490)
        day.shift.breaks = []
        day.planned = [told]
        let best = try #require(try day.price(of: task).best)
        #expect(best.position == 1)
        #expect(try day.price(of: task) == .fits([best]), "not before the told visit")
        task.windows = [TimeWindow(480, 560)]
        #expect(try day.price(of: task).best == nil)
    }

    @Test mutating func lateInsertionsAreFlagged() throws {
        task.due = Deadline(by: 485)
        let best = try #require(try day.price(of: task).best)
        #expect(best.lateness == 5)
        #expect(best.isLate)
    }

    @Test mutating func workBegunIsAFactEvenIfItShouldNotHaveBeenPossible() throws {
        var begun = Task(place: 2, service: 60)
        begun.started = true
        begun.current = Placement(shift: 0, start: 481)
        day.planned = [begun]
        let price = try day.price(of: task)
        #expect(price.best?.position == 1)
        #expect(price.best?.start == 551)
    }

    @Test mutating func aShiftThatIsBrokenAlreadySaysSo() throws {
        day.planned = [Task(place: 2, service: 60, windows: [TimeWindow(480, 482)])]
        #expect(try day.price(of: task) == .impossible(.alreadyBroken))
    }
}

@Suite struct ExplainTests {
    @Test func everyFailingRuleIsNamed() throws {
        var day = OneDay()
        day.planned = [Task(place: 2, service: 400, windows: [TimeWindow(480, 500)])]
        day.shift.breaks = []
        let task = Task(place: 1, service: 200, skills: [Skill(9)], region: 4)
        let (pricer, inHand) = try day.pricer(with: task)
        let reasons = Explainer(pricer).reasons(placing: inHand, on: 0)
        #expect(reasons == [.lacksSkills([9]), .wrongRegion(4), .shiftTooShort(ends: 960, wouldEnd: 1110)])
    }

    @Test func obstaclesCountTechnicians() throws {
        var day = OneDay()
        var unskilled = day.shift
        unskilled.skills = []
        for technician in 1...3 {
            unskilled.technician = technician
            day.others.append(unskilled)
        }
        day.planned = [Task(place: 2, service: 400)]
        day.shift.breaks = []
        let (pricer, inHand) = try day.pricer(with: Task(place: 1, service: 100, skills: [Skill(1)]))
        let obstacles = Explainer(pricer).obstacles(of: inHand)
        #expect(obstacles.technicians == 4)
        #expect(obstacles.techniciansStopped == [.skill: 3, .workingTime: 1])
        #expect(obstacles.chief == .skill)
        #expect(obstacles.shiftsThatFit.isEmpty)
        #expect(obstacles.nearMisses.map(\.shift) == [0, 1, 2, 3])
        #expect(obstacles.nearMisses.first?.reason == .shiftTooShort(ends: 960, wouldEnd: 1010))
        let quick = FirstObstacles(Explainer(pricer), of: [inHand])
        #expect(quick.finding(of: inHand) == .stopped(.skill, technicians: 3))
    }

    /// What is found without looking at the route is found by looking at it, too.
    @Test func aLackOfTimeIsTheSameWithAndWithoutTheRoute() throws {
        var compared = 0
        for seed in 0..<30 {
            var company = RandomCompany(seed)
            let problem = try company.problem(shifts: 5, tasks: 25)
            let plan = Optimiser(problem: problem, policy: .plain)
                .optimise(Plan(nothingOf: problem), budget: SearchBudget(iterations: 300)).plan
            let explainer = Explainer(problem: problem, plan: plan, policy: .plain)
            let quick = FirstObstacles(explainer, of: plan.unplanned)
            for task in plan.unplanned {
                let whole = explainer.obstacles(of: task)
                switch quick.finding(of: task) {
                case .fits(let shift): #expect(whole.shiftsThatFit.first == shift)
                case .stopped(let rule, let count):
                    #expect(whole.shiftsThatFit.isEmpty)
                    let chief = try #require(rule)
                    #expect(whole.techniciansStopped[chief, default: 0] >= count, "\(chief)")
                    compared += 1
                }
            }
        }
        #expect(compared > 20)
    }
}

/// The single change that makes room.
@Suite struct RemedyTests {
    @Test func aFewMinutesOfOvertimeAreNamedWithTheirFigures() throws {
        var day = OneDay()
        day.shift.breaks = []
        day.planned = [Task(place: 2, service: 400)]
        let (pricer, inHand) = try day.pricer(with: Task(place: 1, service: 100))
        let remedy = Explainer(pricer).remedy(for: inHand)
        #expect(remedy == .bending(.shiftTooShort(ends: 960, wouldEnd: 1010), shift: 0, by: 50))
    }

    @Test func anotherTaskGoesWhereThatIsCheaper() throws {
        var day = OneDay()
        day.shift.breaks = []
        day.shift.skills = [Skill(1)]
        var helper = day.shift
        helper.technician = 1
        helper.skills = []
        day.others = [helper]
        day.planned = [Task(place: 2, service: 400)]
        let (pricer, inHand) = try day.pricer(with: Task(place: 1, service: 100, skills: [Skill(1)]))
        guard case .moving(let relocation, let shift, let way)? = Explainer(pricer).remedy(for: inHand) else {
            Issue.record("no move: \(String(describing: Explainer(pricer).remedy(for: inHand)))")
            return
        }
        #expect(shift == 0 && relocation.task == 0 && relocation.shift == 1)
        #expect(way.places.map(\.task) == [inHand])
    }

    @Test func whatFitsNeedsNoChangeAndAMissingSkillHasNoMeasure() throws {
        var day = OneDay()
        day.shift.breaks = []
        let (fits, inHand) = try day.pricer(with: Task(place: 1, service: 100))
        #expect(Explainer(fits).remedy(for: inHand) == .fits(shift: 0))
        let (lacks, other) = try day.pricer(with: Task(place: 1, service: 100, skills: [Skill(9)]))
        #expect(Explainer(lacks).remedy(for: other) == .bending(.lacksSkills([9]), shift: 0, by: nil))
        let (both, third) = try day.pricer(with: Task(place: 1, service: 900, skills: [Skill(9)]))
        #expect(Explainer(both).remedy(for: third) == nil)
    }
}

@Suite struct TimetableTests {
    /// Lunch comes before the first stop that would start after 11:30.
    @Test func aDayMinuteByMinute() throws {
        var day = OneDay()
        day.planned = [
            Task(place: 1, service: 120, setup: 5), Task(place: 1, service: 70, setup: 5), Task(place: 2, service: 60),
        ]
        let (pricer, _) = try day.pricer(with: Task(place: 3, service: 10))
        let timetable = pricer.timetable(on: 0)
        #expect(timetable.stops.map(\.start) == [490, 615, 725])
        #expect(timetable.stops.map(\.end) == [615, 685, 785])
        #expect(timetable.stops.map(\.drive) == [10, 0, 10])
        #expect(timetable.stops.map(\.waiting) == [0, 0, 0])
        #expect(timetable.pauses.map(\.start) == [695])
        #expect(timetable.driveHome == 10)
        #expect(timetable.ends == 795)
        #expect(timetable.travel == 30)
        #expect(timetable.fits)
    }

    @Test func aPlanNamesEveryTaskOnce() throws {
        var company = RandomCompany(1)
        let problem = try company.problem(shifts: 2, tasks: 3)
        #expect(throws: PlanFault.plannedTwice(1)) { try Plan(orders: [[1], [1]], of: problem) }
        #expect(throws: PlanFault.unknownTask(9)) { try Plan(orders: [[9], []], of: problem) }
        #expect(throws: PlanFault.wrongNumberOfRoutes(1, shifts: 2)) { try Plan(orders: [[]], of: problem) }
    }

    @Test func nonsenseMakesNoProblem() throws {
        let travel = TravelTimes(places: 2) { _, _ in 1 }
        let shift = Shift(technician: 0, day: 0, startPlace: 0, endPlace: 5, earliestStart: 0, latestEnd: 9)
        #expect(throws: ProblemFault.unknownPlace(.shift(0))) {
            try Problem(shifts: [shift], tasks: [], travel: travel)
        }
        let task = Task(place: 0, service: 5, windows: [TimeWindow(9, 3)])
        #expect(throws: ProblemFault.endsBeforeItBegins(.task(0))) {
            try Problem(shifts: [], tasks: [task], travel: travel)
        }
    }
}
