import Testing

@testable import Scheduling

/// What follows from starts that are decided. A tick is a minute.
@Suite struct SettledTimetableTests {
    private let frame = SettledTimetable.Frame(
        begins: 480, regularEnd: 960, hardEnd: 990, pause: Break(window: TimeWindow(660, 780), duration: 30))

    private func day(_ stops: [(drive: Tick, start: Tick, end: Tick)], driveHome: Tick = 20) throws -> SettledTimetable
    {
        let work = stops.map { SettledTimetable.Work(drive: $0.drive, start: $0.start, end: $0.end) }
        return try #require(SettledTimetable(work, driveHome: driveHome, within: frame))
    }

    @Test func theBreakGoesIntoTheFirstGapThatHoldsItAndTheDrive() throws {
        let day = try day([(10, 500, 650), (20, 690, 720), (15, 800, 860)])
        #expect(day.pause == TimeWindow(720, 750))
        #expect(day.stops.map(\.slack) == [20, 65, 110])
        // Nobody drives while the break lasts: who sets off after it is there later.
        #expect(day.stops.map(\.arrival) == [500, 670, 765])
        #expect((day.leaves, day.ends, day.overtime) == (490, 880, 0))
    }

    @Test func aBreakOnTheWayMakesTheArrivalLaterAndOneAtTheDoorDoesNot() throws {
        let onTheWay = try day([(10, 500, 650), (30, 720, 740)])
        #expect(onTheWay.pause == TimeWindow(660, 690))
        #expect(onTheWay.stops[1].arrival == 710)
        let atTheDoor = try day([(10, 500, 560), (30, 720, 740)])
        #expect(atTheDoor.pause == TimeWindow(660, 690))
        #expect(atTheDoor.stops[1].arrival == 590)
    }

    @Test func whoIsHomeInTimeTakesTheBreakThere() throws {
        let day = try day([(10, 500, 730)])
        #expect(day.pause == TimeWindow(750, 780))
        #expect(day.ends == 750)
    }

    @Test func onTheWayHomeTheBreakMakesTheDayLonger() throws {
        let day = try day([(10, 500, 770)])
        #expect(day.pause == TimeWindow(770, 800))
        #expect(day.ends == 820)
    }

    @Test func aBreakWithoutRoomIsLost() throws {
        let day = try day([(10, 500, 900)], driveHome: 80)
        #expect(day.isBreakLost && day.pause == nil)
        #expect((day.ends, day.overtime) == (980, 20))
        #expect(day.stops[0].slack == 10)
    }

    @Test func aStartBeforeTheDriveIsOverSaysWhenItCouldBe() throws {
        let day = try day([(10, 500, 560), (30, 580, 620)])
        #expect(day.stops.map(\.tooEarlyFor) == [nil, 590])
        #expect(day.stops.map(\.slack) == [-10, 350])
        #expect(day.stops[1].arrival == 580)
    }

    @Test func drivesThatDependOnTheHourMoveWhatComesAfter() throws {
        let day = try day([(10, 500, 560), (30, 600, 640), (20, 720, 740)])
        let slow = day.arrivals { number, leaving in [25, 60, 20, leaving > 700 ? 40 : 20][number] }
        // Nobody leaves before the shift begins.
        #expect(slow.stops == [505, 625, 715])
        #expect(slow.home == 780)
    }

    /// A timetable of the search and what follows from its starts agree about the break and the way home.
    @Test func theStartsOfATimetableLeaveRoomForAllItSays() throws {
        var compared = 0
        for seed in 0..<400 {
            var company = RandomCompany(seed)
            let problem = try company.deskProblem(shifts: 2, tasks: 6, isHardOnly: true)
            let plan = try company.plan(of: problem, share: 80)
            let timetables = Timetables(of: plan, in: problem)
            for (index, shift) in problem.shifts.enumerated() where !plan.routes[index].isEmpty {
                let timetable = timetables[index]
                guard timetable.fits else { continue }
                let work = timetable.stops.map {
                    SettledTimetable.Work(drive: $0.drive, start: $0.start, end: $0.end)
                }
                let frame = SettledTimetable.Frame(
                    begins: shift.earliestStart, regularEnd: shift.latestEnd, hardEnd: shift.hardEnd,
                    pause: shift.breaks.first)
                let day = try #require(SettledTimetable(work, driveHome: timetable.driveHome, within: frame))
                #expect(!day.isBreakLost, "company \(seed), shift \(index)")
                #expect(day.ends == timetable.ends, "company \(seed), shift \(index)")
                #expect(day.travel == timetable.travel)
                #expect(day.overtime == timetable.overtime)
                #expect(day.stops.allSatisfy { $0.tooEarlyFor == nil && $0.slack >= 0 })
                compared += 1
            }
        }
        #expect(compared > 300, "\(compared)")
    }
}
