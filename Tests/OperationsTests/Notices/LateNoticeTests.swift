import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Lateness is told once, by whoever looks at the clock first.
@Suite struct LateNoticeTests {
    let desk: NoticeDesk

    init() throws {
        desk = try NoticeDesk()
        try desk.promise("08:00", "10:00")
        try desk.place(at: "09:00")
        try desk.perform(DispatchVisit(visit: desk.visit.id))
        try desk.report(.accept)
    }

    private func watch() throws -> Bool { try desk.company.desk.watchNotices(by: desk.company.bob) }

    @Test func whoIsLateIsToldOnceAndNotAgain() throws {
        #expect(try !watch())
        // He has some minutes to drive; a few minutes behind what was told are nothing to write about.
        desk.company.clock.now = desk.at("09:55")
        #expect(try !watch())
        #expect(try desk.story == ["planned queued"])
        // The promise that nobody has seen is of no use any more.
        desk.company.clock.now = desk.at("10:20")
        #expect(try watch())
        let late = try #require(try desk.messages.last)
        #expect(late.kind == .late && late.told == desk.window("08:00", "10:00"))
        #expect(try desk.story == ["planned given-up", "late queued"])
        #expect(late.minutesLate ?? 0 >= 20 && late.text.contains("po czasie"))
        desk.company.clock.now = desk.at("10:25")
        #expect(try !watch())
        desk.company.clock.now = desk.at("10:30")
        #expect(try !watch())
        #expect(try desk.messages.count { $0.kind == .late } == 1)
    }

    @Test func whoBeginsOrIsGivenAnotherTimeIsLateNoMore() throws {
        desk.company.clock.now = desk.at("10:20")
        #expect(try watch())
        try desk.promise("11:00", "13:00")
        let story = try desk.story
        #expect(story == ["planned given-up", "late stopped", "planned queued"])
        #expect(try !watch())
        desk.company.clock.now = desk.at("13:20")
        #expect(try watch())
        let after = try desk.story
        #expect(after.count { $0.hasPrefix("late") } == 2, "another time was missed")
        try desk.report(.travel)
        try desk.report(.arrive)
        #expect(try desk.messages.allSatisfy { $0.state != .queued })
    }

    @Test func whoeverIsInTimeAfterAllIsNotTold() throws {
        try desk.sendAll()
        desk.company.clock.now = desk.at("10:20")
        #expect(try watch())
        desk.company.clock.now = desk.at("09:00")
        #expect(try watch())
        #expect(try desk.story == ["planned sent", "late stopped"] && desk.messages[1].withdrawal == .inTime)
    }

    @Test func twoWorkersTellItOnce() throws {
        desk.company.clock.now = desk.at("10:20")
        let clock = desk.company.clock
        let other = try ServiceDesk(desk.company.store) { clock.now }
        _ = try JobWorker(desk.company.desk, JobRegistry([WatchNoticesJob()]), owner: "a").work()
        _ = try JobWorker(other, JobRegistry([WatchNoticesJob()]), owner: "b").work()
        desk.company.clock.now = desk.at("10:24")
        _ = try JobWorker(other, JobRegistry([WatchNoticesJob()]), owner: "b").work()
        #expect(try desk.messages.count { $0.kind == .late } == 1)
    }

    @Test func withoutAnythingNewNothingIsWritten() throws {
        let before = try desk.company.desk.journal().count
        #expect(try !watch())
        #expect(try desk.company.desk.journal().count == before)
    }
}
