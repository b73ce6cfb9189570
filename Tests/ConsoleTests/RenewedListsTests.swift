import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Whoever has followed a hundred changes of others has on the screen what somebody has who opens a console now.
@Suite struct RenewedListsTests {
    @Test(arguments: [3, 5, 8, 13, 21] as [UInt64]) func whoFollowedSeesWhatWhoOpensSees(seed: UInt64) {
        var random = SplitMix64(state: seed &* 7_919)
        let desk = Desk()
        var followed = 0
        for step in 0..<100 {
            let before = desk.state.view
            switch Int.random(in: 0..<12, using: &random) {
            case 0: desk.send(.clock(desk.state.now + Int.random(in: 20...900, using: &random)))
            case 1: filter(desk, ["skill:SEP", "prio>low", "late", "free>60"].randomElement(using: &random)!)
            case 2, 3: filter(desk, "")
            default: meddle(desk, &random, isSeen: step % 3 != 0)
            }
            if desk.state.view.sequence > before.sequence, desk.state.view.change(from: before) != nil { followed += 1 }
            if desk.state.view.sequence == desk.store.sequence { expectSame(desk, "seed \(seed), step \(step)") }
        }
        // Minutes that went by have all looked through: mostly it was known what changed.
        #expect(followed > 20)
    }

    /// Most changes are none of the queue's, and then it is not sorted again.
    @Test func aLockIsNoneOfTheQueues() throws {
        let desk = Desk()
        let visit = try #require(desk.state.view.visits.values.filter { $0.state == .planned }.map(\.id).min())
        desk.anotherDesk(LockVisit(visit: visit, lock: .technician))
        let before = desk.state.view
        desk.anotherDesk(LockVisit(visit: visit, lock: .none))
        let change = try #require(desk.state.view.change(from: before))
        #expect(change.visits == [visit] && !change.concernsQueue(of: desk.state.view, since: before))
        let locked = desk.state.view
        desk.anotherDesk(UnplaceVisit(visit: visit))
        let taken = try #require(desk.state.view.change(from: locked))
        #expect(taken.concernsQueue(of: desk.state.view, since: locked))
        #expect(desk.state.queue.rows.contains(visit))
    }

    private func filter(_ desk: Desk, _ text: String) {
        desk.press("/", .key(.control("u")))
        desk.type(text)
        desk.press(.enter)
    }

    private func meddle(_ desk: Desk, _ random: inout SplitMix64, isSeen: Bool) {
        guard let visit = desk.store.view.visits.keys.sorted().randomElement(using: &random) else { return }
        let card = desk.store.view.visits[visit]
        let technician = Technician.ID(Int64.random(in: 1...8, using: &random))
        let day = SmallCity.monday + Int.random(in: 0...4, using: &random)
        let command: any Command =
            if card?.placement == nil {
                PlaceVisit(visit: visit, technician: technician, day: day)
            } else if Bool.random(using: &random) {
                LockVisit(visit: visit, lock: card?.lock == VisitLock.none ? .technician : .none)
            } else {
                UnplaceVisit(visit: visit)
            }
        desk.anotherDesk(command, isSeen: isSeen)
    }

    private func expectSame(_ desk: Desk, _ note: String) {
        let state = desk.state
        var fresh = ConsoleState(
            view: desk.store.view, now: state.now, size: state.size, language: state.language, actor: state.actor)
        fresh.filtering.desk = state.filtering.desk
        fresh.view.judge(at: state.now)
        fresh.refilter()
        fresh.board.rebuild(fresh.view)
        fresh.queue.rebuild(fresh.view)
        #expect(state.view.sheets == fresh.view.sheets, "\(note)")
        #expect(state.view.visits == fresh.view.visits, "\(note)")
        #expect(state.board.rows.map(\.identity) == fresh.board.rows.map(\.identity), "\(note)")
        #expect(state.board.regionLoads == fresh.board.regionLoads, "\(note)")
        #expect(state.board.askedSkills == fresh.board.askedSkills, "\(note)")
        #expect(state.queue.rows == fresh.queue.rows, "\(note)")
        #expect(state.queue.urgentCount == fresh.queue.urgentCount, "\(note)")
        #expect(state.overdueVisits == fresh.overdueVisits, "\(note)")
        let (kept, figures) = (state.wallFigures, WallFigures(fresh.view, state.forecast, at: state.now))
        #expect(kept.waiting == figures.waiting && kept.clocks == figures.clocks, "\(note)")
        #expect(kept.clockTallies == figures.clockTallies && kept.tally == figures.tally, "\(note)")
    }
}
