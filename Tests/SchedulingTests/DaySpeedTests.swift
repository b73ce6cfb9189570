import Testing

@testable import Scheduling

/// What makes the search of days fast changes nothing about what it finds.
struct DaySpeedTests {
    private func company(_ seed: Int, shifts: Int, tasks: Int) throws -> DeskCompany {
        try DeskCompany(seed + 5000, shifts: shifts, tasks: tasks)
    }

    /// With what is known of routes that have not changed, and looking at every route anew.
    private func searched(_ company: DeskCompany, _ iterations: Int, remembers: Bool) -> (orders: [[Int]], cost: Int)? {
        var task = SearchTask(
            problem: company.problem, policy: .balanced, plan: company.plan, movable: nil, seed: 5)
        task.remembersPlaces = remembers
        var course = SearchCourse(SearchBudget(iterations: iterations), progress: { _ in })
        guard let outcome = DaySearch.search(task, &course, { true }) else { return nil }
        return (outcome.orders, outcome.iterations)
    }

    @Test func whatIsRememberedOfRoutesDoesNotChangeThePlan() throws {
        for seed in 0..<12 {
            let company = try company(seed, shifts: 6, tasks: 40)
            let quick = try #require(searched(company, 4000, remembers: true))
            let slow = try #require(searched(company, 4000, remembers: false))
            #expect(quick.orders == slow.orders, "company \(seed)")
        }
    }

    @Test func norInLanesSideBySide() throws {
        let company = try company(99, shifts: 80, tasks: DayLanes.minimumJobs + 20)
        let quick = try #require(searched(company, 3 * 4096, remembers: true))
        let slow = try #require(searched(company, 3 * 4096, remembers: false))
        #expect(quick.orders == slow.orders)
    }

    /// Drives to a job are found at once where they differ from those back, in a table of their own or in the one there is.
    @Test func drivesToAJobAreFoundHoweverTheyAreHeld() {
        let places = 70
        for (differing, mostTwice) in [(false, 100), (true, 100), (true, 10)] {
            let arena = Arena()
            let table = arena.copy(
                (0..<places * places).map { cell -> UInt16 in
                    let (from, to) = (cell / places, cell % places)
                    // Drives from and to the first two places differ, as those of homes do.
                    return UInt16(abs(from - to) * 3 + (differing || min(from, to) < 2 ? from % 5 : 0))
                })
            let jobs = (2..<Int32(places)).map { $0 }
            let drives = DayDrives(table, places: places, jobs: jobs, in: arena, mostTwice: mostTwice)
            // One table serves both ways where what is written to one is read from the other.
            drives.inward[0] = 999
            #expect((table[0] == 999) == (!differing || mostTwice < places))
            (drives.inward[0], table[0]) = (0, 0)
            for from in 2..<places {
                for to in 2..<places {
                    let inward = drives.inward[to * drives.toStride + from * drives.fromStride]
                    #expect(inward == table[from * places + to])
                }
            }
        }
    }

    /// A place costs what scheduling the whole route says it does: else the search's own cost would drift away from the
    /// cost of its plan.
    @Test func theCostOfTheSearchIsTheCostOfItsPlan() throws {
        for seed in 0..<20 {
            let company = try company(seed + 40, shifts: 5, tasks: 30)
            var last = 0
            let result = Optimiser(problem: company.problem, seed: 3).optimise(
                company.plan, budget: SearchBudget(iterations: 3000), progress: { last = $0.bestCost })
            let all = PlanCost(of: result.plan, in: company.problem, under: .balanced).total
            #expect(all <= last, "company \(seed)")
            let faults = company.faults(of: result.plan)
            #expect(faults == [], "company \(seed)")
        }
    }

    /// On every place of every route, for every job that is not on it: the difference found by going on from the schedule that stands
    /// is the one found by scheduling the route anew.
    @Test func goingOnFromTheScheduleFindsTheSameDifference() throws {
        var compared = 0
        for seed in 0..<200 {
            let company = try company(seed + 300, shifts: 4, tasks: 24)
            let task = SearchTask(
                problem: company.problem, policy: .balanced, plan: company.plan, movable: nil, seed: 1)
            guard let map = DayMap(task) else { continue }
            var search = DaySearch(map, task)
            for _ in 0..<200 { search.step() }
            compared += search.comparedDifferences()
        }
        #expect(compared > 300)
    }
}

extension DaySearch {
    /// Compares both ways of finding what a job would cost on every place where it fits; returns how many places there
    /// were.
    fileprivate mutating func comparedDifferences() -> Int {
        var compared = 0
        for job in 0..<map.jobs {
            for r in 0..<map.shiftCount where shiftOf[job] != r && map.candidates.standing(job, on: r) >= 0 {
                let shift = map.shifts[r]
                let row = job * map.days + Int(shift.day)
                guard free[r] >= map.service[job], Int(counts[r]) < Int(shift.limit) else { continue }
                for k in 0...Int(counts[r]) {
                    let (here, next) = (stops[r * map.stride + k], stops[r * map.stride + k + 1])
                    let visit = DayVisit(
                        job: job, opens: map.opens[row], closes: map.closes[row],
                        inLeg: drive(here.place, map.placeOf[job]), outLeg: drive(map.placeOf[job], next.place))
                    guard
                        fits(
                            visit.opens, visit.closes, map.service[job], visit.inLeg, visit.outLeg, here, next, shift)
                    else { continue }
                    let quick = timedDifference(visit, on: r, after: k, below: DayAdvice.noRoom)
                    #expect(quick == wholeDifference(visit, on: r, after: k))
                    compared += 1
                }
            }
        }
        return compared
    }
}

/// Companies too large for one table of drives are searched part by part.
struct DayPartsTests {
    @Test func partsTogetherAreACompany() throws {
        let company = try DeskCompany(5077, shifts: 200, tasks: 2 * DayLanes.minimumJobs + 600)
        let task = SearchTask(problem: company.problem, policy: .balanced, plan: company.plan, movable: nil, seed: 3)
        let parts = try #require(DayParts(task, goOn: { true }))
        defer { parts.close() }
        var kernel = parts
        var course = SearchCourse(SearchBudget(iterations: 4 * kernel.stepLength), progress: { _ in })
        let before = kernel.bestCost
        course.improve(&kernel) { true }
        #expect(kernel.bestCost < before)
        let timetables = Timetables(of: company.plan, in: company.problem)
        let routes = kernel.bestOrders().enumerated().map { shift, order in
            order == company.plan.order(on: shift)
                ? company.plan.routes[shift]
                : timetables.timetable(of: order, on: shift).stops.map { Plan.Stop(task: $0.task, start: $0.start) }
        }
        let plan = try Plan(routes: routes, of: company.problem)
        #expect(company.faults(of: plan) == [])
    }

    /// Every order and every shift is in one part, and what stands is where its shift is.
    @Test func nothingIsInTwoParts() throws {
        let company = try DeskCompany(5078, shifts: 40, tasks: 400)
        let task = SearchTask(problem: company.problem, policy: .balanced, plan: company.plan, movable: nil, seed: 3)
        let division = DayDivision(task, parts: 3)
        let grounds = (0..<3).map { DayGround(task, within: (division, $0)) }
        let all = DayGround(task)
        #expect(grounds.flatMap(\.tasks).sorted() == all.tasks.sorted())
        for shift in company.problem.shifts.indices {
            #expect(grounds.count { $0.isOpen[shift] } == (all.isOpen[shift] ? 1 : 0))
        }
        #expect(Set(division.partOfTask).count == 3)
    }
}
