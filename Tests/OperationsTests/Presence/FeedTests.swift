import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What happened since somebody looked, by person and over restarts.
@Suite struct FeedTests {
    @Test func whoeverIsHereForTheFirstTimeHasNothingNew() throws {
        let company = try SmallCompany()
        _ = try company.newOrder(by: company.bob)
        let feed = try company.desk.feed(for: "ann")
        #expect(feed.entries.count == 1 && !feed.isNew(feed.entries[0]))
        #expect(try !company.desk.knowsLooking(of: "ann"))
    }

    @Test func whatOthersWroteSinceIsNewUntilThePersonLooksAgain() throws {
        let company = try SmallCompany()
        try company.desk.keepLooking(by: "ann", through: company.store.read { try $0.sequence() })
        let mine = try company.newOrder(by: company.ann)
        _ = try company.newOrder(by: company.bob)
        try company.place(mine.visit, company.ewa, by: company.bob)
        var feed = try company.desk.feed(for: "ann")
        #expect(feed.entries.map(\.actor.name) == ["bob", "bob"], "what I did is no news")
        #expect(feed.entries.allSatisfy(feed.isNew))
        // Another desk over the same store, after a restart.
        let clock = company.clock
        let again = try ServiceDesk(company.store) { clock.now }
        #expect(try again.feed(for: "ann") == feed)
        try again.keepLooking(by: "ann", through: feed.entries[1].sequence)
        feed = try company.desk.feed(for: "ann")
        #expect(feed.entries.count == 2 && !feed.entries.contains(where: feed.isNew))
        #expect(try company.desk.feed(for: "bob").entries.map(\.actor.name) == ["ann"], "each has a mark of his own")
    }

    @Test func lookingBackForgetsNothing() throws {
        let company = try SmallCompany()
        try company.desk.keepLooking(by: "ann", through: 5)
        try company.desk.keepLooking(by: "ann", through: 3)
        #expect(try company.desk.feed(for: "ann").read == 5)
    }

    @Test func looksAreNoEntriesOfTheJournal() throws {
        let company = try SmallCompany()
        let before = try company.store.read { try $0.sequence() }
        try company.desk.keepLooking(by: "ann", through: 5)
        #expect(try company.store.read { try $0.sequence() } == before)
    }

    @Test func anEntryKnowsTheDayThatItChanged() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.jan)
        let placed = try #require(try company.desk.journal().last)
        #expect(try company.desk.day(ofEntry: placed.sequence) == CellKey(company.jan.id, SmallCompany.monday))
        #expect(try company.desk.day(ofEntry: placed.sequence - 1) == nil)
    }
}
