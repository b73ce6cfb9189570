import ServiceModel
import Testing

/// Long work over days: what is free of each day, breaks skipped, nothing more and nothing less.
@Suite struct LongWorkTests {
    private let monday = day("2026-11-23")

    private func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Timestamp {
        Timestamp(seconds: Int64(day * 86_400 + hour * 3600 + minute * 60))
    }

    private func gap(_ day: Int, _ from: Int, _ to: Int) -> TimeWindow {
        TimeWindow(start: at(day, from), end: at(day, to))!
    }

    private func free(_ day: Int, _ gaps: TimeWindow..., lunch: Bool = false) -> LongWork.WorkingDay {
        LongWork.WorkingDay(
            monday + day, gaps: gaps,
            lunch: lunch ? WorkShift.Lunch(earliest: at(day, 11), latest: at(day, 13), minutes: 30) : nil)
    }

    @Test func theRestOfTheFirstDayIsUsedThenWholeDays() {
        let days = [free(0, gap(0, 8, 10), gap(0, 12, 16)), free(1, gap(1, 8, 16)), free(2, gap(2, 8, 16))]
        let work = LongWork(15 * 3600, over: days, in: 1, from: at(0, 13))
        #expect(
            work.parts == [
                WorkPart(day: monday, start: at(0, 13), end: at(0, 16)),
                WorkPart(day: monday + 1, start: at(1, 8), end: at(1, 16)),
                WorkPart(day: monday + 2, start: at(2, 8), end: at(2, 12)),
            ])
        #expect(work.left == 0)
    }

    @Test func theBreakIsTakenOnSiteAndNotCounted() {
        let days = [free(0, gap(0, 8, 16), lunch: true), free(1, gap(1, 8, 16), lunch: true)]
        let work = LongWork(10 * 3600, over: days, in: 0, from: at(0, 0))
        #expect(work.parts[0].pause == TimeWindow(start: at(0, 11), end: at(0, 11, 30)))
        #expect(work.parts.map(\.work) == [27_000, 9000])
        #expect(work.parts[1].end == at(1, 10, 30) && work.parts[1].pause == nil)
    }

    @Test func whoeverComesInTheBreaksTimeTakesItLater() {
        let days = [free(0, gap(0, 12, 16), lunch: true)]
        let work = LongWork(2 * 3600, over: days, in: 0, from: at(0, 13))
        #expect(work.parts == [WorkPart(day: monday, start: at(0, 13, 30), end: at(0, 15, 30))])
        let earlier = LongWork(2 * 3600, over: days, in: 0, from: at(0, 12))
        #expect(earlier.parts[0].pause?.start == at(0, 13) && earlier.parts[0].end == at(0, 14, 30))
        #expect(LongWork(1800, over: days, in: 0, from: at(0, 12)).parts[0].pause == nil, "it is over before")
    }

    @Test func aDayWithoutRoomWorthTheWayIsSkipped() {
        let half = TimeWindow(start: at(1, 8), end: at(1, 8, 30))!
        let days = [free(0, gap(0, 8, 16)), free(1, half), free(2), free(3, gap(3, 8, 16))]
        let work = LongWork(9 * 3600, over: days, in: 0, from: at(0, 8))
        #expect(work.parts.map(\.day) == [monday, monday + 3])
        #expect(LongWork(8 * 3600 + 900, over: days, in: 0, from: at(0, 8)).parts.map(\.day) == [monday, monday + 1])
    }

    @Test func ofOneDayTheLongestGapIsUsed() {
        let days = [free(0, gap(0, 8, 16)), free(1, gap(1, 8, 10), gap(1, 11, 15), gap(1, 15, 16))]
        #expect(LongWork(12 * 3600, over: days, in: 0, from: at(0, 8)).parts[1].start == at(1, 11))
    }

    @Test func whatFindsNoRoomIsSaid() {
        #expect(LongWork(10 * 3600, over: [free(0, gap(0, 8, 16))], in: 0, from: at(0, 8)).left == 7200)
        #expect(LongWork(10 * 3600, over: [free(0)], in: 0, from: at(0, 8)).parts.isEmpty)
    }

    @Test func factsTakeDaysFromItsEnd() {
        let parts = (0..<3).map { WorkPart(day: monday + $0, start: at($0, 8), end: at($0, 16)) }
        let placement = Placement(assignments: [Assignment(technician: Identifier(1))], parts: parts)!
        #expect(placement.days.count == 3 && placement.end == at(2, 16))
        let done = placement.lasting(from: at(0, 9), to: at(1, 10))
        #expect(done.parts.map(\.end) == [at(0, 16), at(1, 10)])
        #expect(done.start == at(0, 9) && done.end == at(1, 10) && done.lastDay == monday + 1)
        #expect(placement.part(on: monday + 1)?.start == at(1, 8))
        #expect(placement.part(on: monday + 5) == nil)
        #expect(placement.number(of: monday + 1)! == (2, 3))
    }
}
