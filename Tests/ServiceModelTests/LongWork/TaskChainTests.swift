import ServiceModel
import Testing

@Suite struct TaskChainTests {
    private let calendar = CompanyCalendar(identifier: "Europe/Warsaw")!

    private func task(_ minutes: Int, after: [Int] = [], lag: Int = 0, day: TaskDay? = nil) -> TaskTemplate {
        TaskTemplate(duration: minutes, after: after, lag: lag, day: day)
    }

    @Test func aCircleIsFound() {
        #expect(TaskChain([task(60), task(60, after: [0])]).circle == nil)
        #expect(TaskChain([task(60, after: [1]), task(60, after: [0])]).circle == [0, 1])
        #expect(
            TaskChain([task(60), task(60, after: [3]), task(60, after: [1]), task(60, after: [0, 2])]).circle == [
                1, 3, 2,
            ])
        #expect(TaskChain([task(60, after: [0])]).circle == [0])
    }

    @Test func theEarliestEndCountsWorkWaitingAndWorkingDays() {
        let friday = day("2026-11-27")
        let start = calendar.timestamp(of: friday, TimeOfDay("10:00")!)
        func end(_ tasks: [TaskTemplate]) -> Day? {
            TaskChain(tasks).earliestEnd(from: start, calendar, WorkCalendar())
        }
        #expect(end([task(60), task(60, after: [0])]) == friday)
        #expect(end([task(60), task(60, after: [0], lag: 2880)]) == friday + 2)
        #expect(end([task(60), task(60, after: [0], day: .next)]) == friday + 3)
        #expect(end([task(60), task(60), task(60, after: [0, 1], lag: 1440)]) == friday + 1)
        #expect(end([task(60, after: [1]), task(60, after: [0])]) == nil)
    }

    @Test func theNextWorkingDaySkipsWeekendsAndHolidays() {
        #expect(TaskDay.next.start(after: day("2026-11-27"), WorkCalendar()) == day("2026-11-30"))
        #expect(TaskDay.next.start(after: day("2026-12-23"), WorkCalendar()) == day("2026-12-28"))
        #expect(TaskDay.same.start(after: day("2026-11-27"), WorkCalendar()) == day("2026-11-27"))
    }
}
