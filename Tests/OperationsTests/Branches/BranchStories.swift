import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// A draft of the plan: worked in, kept over restarts, followed, applied or thrown away.
@Suite struct BranchStories {
    private let tuesday = SmallCompany.monday + 1

    @Test func whatIsPlannedInABranchIsNowhereElse() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let before = try company.plan()
        let sequence = try company.store.read { try $0.sequence() }
        try company.place(visit, company.jan, day: tuesday, in: "wszystko")
        #expect(try company.plan() == before)
        #expect(try company.store.read { try $0.sequence() } == sequence)
        #expect(try company.store.read { try $0.branchStamp() } == nil)
        #expect(try company.reload(visit, in: "wszystko")?.placement?.leader == company.jan.id)
        let line = try company.line("wszystko")
        #expect(line.standing == .level)
        #expect(line.stamp?.actor == "ann")
        #expect(line.stamp?.base == sequence)
    }

    @Test func aBranchIsAppliedAfterARestartAsOneEntryAndTakenBackByOneUndo() throws {
        let company = try SmallCompany()
        let visits = try (0..<3).map { _ in try company.newOrder().visit }
        let before = try company.plan()
        for visit in visits { try company.place(visit, company.jan, day: tuesday, in: "wszystko") }
        try company.inBranch("wszystko") { desk in
            _ = try desk.perform(LockVisit(visit: visits[0].id, lock: .both), by: company.ann)
        }
        // Another process, after everything was closed.
        let store = try Store.open(company.store.path)
        let clock = company.clock
        let desk = try ServiceDesk(store) { clock.now }
        let branches = Branches(desk)
        let review = try branches.review(branches.name("wszystko"))
        #expect(review.diff.moves.count == 3)
        #expect(review.conflicts.isEmpty && review.left.isEmpty)
        #expect(review.diff.after.planned == review.diff.before.planned + 3)
        let sequence = try store.read { try $0.sequence() }
        let receipt = try branches.apply(review, review.diff.moves, by: company.ann)
        #expect(receipt.sequence == sequence + 1)
        #expect(
            receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
                == "Branch wszystko applied: 3 added, 0 moved, 0 removed.")
        #expect(try company.reload(visits[0]).lock == .both)
        #expect(try visits.allSatisfy { try company.reload($0).placement?.leader == company.jan.id })
        #expect(!FileManager.default.fileExists(atPath: company.branchPath("wszystko")))
        #expect(!FileManager.default.fileExists(atPath: store.path + ".branches"))
        #expect(try branches.lines().isEmpty)
        _ = try desk.undo(by: company.ann)
        #expect(try company.plan() == before)
        _ = try desk.redo(by: company.ann)
        #expect(try company.reload(visits[2]).placement?.day == tuesday)
    }

    @Test func aBranchFollowsWhatHappensInTheLivePlan() throws {
        let company = try SmallCompany()
        let (mine, theirs) = (try company.newOrder().visit, try company.newOrder().visit)
        try company.place(mine, company.jan, day: tuesday, in: "wszystko")
        try company.place(theirs, company.ewa, by: company.bob)
        #expect(try company.line("wszystko").standing == .behind(1))
        let line = try company.branches.follow(BranchName("wszystko"))
        #expect(line.standing == .level)
        #expect(line.stamp?.made == line.stamp.map { $0.base - 1 })
        #expect(try company.reload(theirs, in: "wszystko")?.placement?.leader == company.ewa.id)
        #expect(try company.reload(mine, in: "wszystko")?.placement?.leader == company.jan.id)
        let review = try company.review("wszystko")
        #expect(review.diff.moves.map(\.visit) == [mine.id])
        #expect(review.takenIn == 1)
    }

    @Test func whatBothSidesMovedIsKeptWithBothValuesAndChosen() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa)
        try company.place(visit, company.jan, day: tuesday, in: "mój")
        try company.place(visit, company.ewa, day: tuesday + 1, by: company.bob)
        let review = try company.review("mój")
        let conflict = try #require(review.conflicts[visit.id])
        #expect(conflict.actor == "bob")
        #expect(conflict.mine?.placement.leader == company.jan.id)
        #expect(conflict.live?.placement.day == tuesday + 1)
        #expect(try company.reload(visit, in: "mój")?.placement?.leader == company.jan.id, "the branch keeps its own")
        // It stays one however often the branch follows.
        try company.newOrder()
        #expect(try company.review("mój").conflicts.keys.map { $0 } == [visit.id])
        // Whoever plans it anew has chosen.
        try company.place(visit, company.ola, day: tuesday, override: "na próbę", in: "mój")
        let chosen = try company.review("mój")
        #expect(chosen.conflicts.isEmpty)
        let receipt = try company.branches.apply(chosen, chosen.diff.moves, by: company.ann)
        #expect(receipt.skipped.isEmpty)
        #expect(try company.reload(visit).placement?.leader == company.ola.id)
        #expect(try company.reload(visit).overrideReason == "na próbę")
    }

    @Test func aSlipByAQuarterOfAnHourIsNobodysDecision() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.jan, at: SmallCompany.at("09:00"))
        try company.place(visit, company.jan, day: tuesday, in: "mój")
        try company.place(visit, company.jan, at: SmallCompany.at("09:10"), by: company.bob)
        let review = try company.review("mój")
        #expect(review.conflicts.isEmpty)
        #expect(review.diff.moves.first?.to?.day == tuesday)
        // The other way round the live plan's decision stands.
        try company.place(visit, company.jan, at: SmallCompany.at("09:15"), in: "inny")
        try company.place(visit, company.ewa, day: tuesday + 1, by: company.bob)
        #expect(throws: Refusal.branches(.nothing(try BranchName("inny")))) { try company.review("inny") }
    }

    @Test func whatHasNoRoomAnyMoreIsToldAndTheRestIsApplied() throws {
        let company = try SmallCompany()
        let (mine, other) = (try company.newOrder(minutes: 240).visit, try company.newOrder(site: 1).visit)
        let theirs = try company.newOrder(minutes: 300).visit
        try company.place(mine, company.jan, day: tuesday, in: "wszystko")
        try company.place(other, company.ewa, day: tuesday, in: "wszystko")
        try company.place(theirs, company.jan, day: tuesday, by: company.bob)
        let review = try company.review("wszystko")
        #expect(review.diff.moves.map(\.visit) == [other.id])
        #expect(review.left.map(\.visit) == [mine.id])
        guard case .rules(let breaches)? = review.left.first?.reason else {
            Issue.record("\(review.left)")
            return
        }
        #expect(!breaches.isEmpty)
        #expect(review.left[0].sentence(Wording(.english, SmallCompany.calendar)).contains("000001: "))
        _ = try company.branches.apply(review, review.diff.moves, by: company.ann)
        #expect(try company.reload(other).placement?.leader == company.ewa.id)
        #expect(try company.reload(mine).state == .open)
        #expect(try company.reload(theirs).placement?.leader == company.jan.id)
    }

    @Test func whatHappenedInTheFieldStays() throws {
        let company = try SmallCompany()
        let (sent, begun) = (try company.newOrder().visit, try company.newOrder(site: 1).visit)
        let cancelled = try company.newOrder()
        for visit in [sent, begun] { try company.place(visit, company.jan) }
        for visit in [sent, begun, cancelled.visit] {
            try company.place(visit, company.ewa, day: tuesday, in: "wszystko")
        }
        for visit in [sent, begun] { try company.send(visit) }
        for act in [VisitAct.accept, .travel] {
            _ = try company.desk.perform(ReportVisit(visit: begun.id, act: act), by: company.ann)
        }
        _ = try company.desk.perform(CancelOrder(order: cancelled.order.id, reason: "rezygnacja"), by: company.ann)
        let review = try company.review("wszystko")
        #expect(review.diff.moves.isEmpty)
        let reasons = Dictionary(review.left.compactMap { left in left.visit.map { ($0, left.reason) } }) { $1 }
        #expect(reasons[sent.id] == .fact(.dispatched))
        #expect(reasons[begun.id] == .fact(.enRoute))
        #expect(reasons[cancelled.visit.id] == .fact(.cancelled) || reasons[cancelled.visit.id] == .order(.cancelled))
    }

    @Test func whoeverIsOffAndWorksOtherHoursInABranchIsSoWhenItIsApplied() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let saturday = SmallCompany.monday + 5
        let hours = ShiftHours(start: TimeOfDay("8:00")!, end: TimeOfDay("14:00")!)!
        try company.inBranch("sobota") { desk in
            _ = try desk.perform(SetShift(technician: company.jan.id, day: saturday, hours: [hours]), by: company.ann)
            _ = try desk.perform(
                RecordAbsence(
                    technician: company.ewa.id, window: SmallCompany.span("00:00", "24:00", tuesday), kind: .holiday),
                by: company.ann)
            _ = try desk.perform(
                PlaceVisit(visit: visit.id, technician: company.jan.id, day: saturday), by: company.ann)
        }
        try company.newOrder(by: company.bob)
        let review = try company.review("sobota")
        #expect(review.roster.count == 2)
        #expect(review.diff.moves.first?.to?.day == saturday)
        let receipt = try company.branches.apply(review, review.diff.moves, by: company.ann)
        #expect(
            receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
                == "Branch sobota applied: 1 added, 0 moved, 0 removed, 2 changes of absences or hours.")
        #expect(try company.absences() == [SmallCompany.span("00:00", "24:00", tuesday)])
        #expect(try company.reload(visit).placement?.day == saturday)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.absences().isEmpty)
        #expect(try company.store.read { try $0.shiftChanges(from: saturday, through: saturday) }.isEmpty)
    }

    @Test func whatStaysUnderTheBranchsAbsenceIsCountedAsPlannedAndToldBefore() throws {
        let company = try SmallCompany()
        let (wednesday, visit) = (tuesday + 1, try company.newOrder().visit)
        try company.place(visit, company.ewa, day: tuesday)
        try company.place(visit, company.jan, day: tuesday, in: "mój")
        try company.inBranch("mój") { desk in
            _ = try desk.perform(
                RecordAbsence(
                    technician: company.ewa.id, window: SmallCompany.span("00:00", "24:00", wednesday), kind: .other),
                by: company.ann)
        }
        // The live plan puts it on the very day on which she is off in the branch.
        try company.place(visit, company.ewa, day: wednesday, by: company.bob)
        let review = try company.branches.review(company.branches.name("mój"), liveCounts: true)
        #expect(review.diff.moves.isEmpty && review.roster.count == 1)
        #expect(review.diff.before.planned == 1 && review.diff.after.planned == 1)
        #expect(review.diff.before.unplanned == 0 && review.diff.after.unplanned == 0)
        let before = try company.plan()
        let foreseen = try company.branches.rehearse(review, review.diff.moves)
        #expect(foreseen.sequence == nil)
        #expect(try company.plan() == before)
        #expect(try company.absences().isEmpty)
        #expect(foreseen.breaks.map(\.visit) == [visit.id])
        #expect(foreseen.breaks.first?.breaches.contains(.planning(.absent)) == true)
        let receipt = try company.branches.apply(review, review.diff.moves, by: company.ann)
        let wording = Wording(.english, SmallCompany.calendar)
        #expect(receipt.summary.sentence(wording) == foreseen.summary.sentence(wording))
        #expect(receipt.breaks == foreseen.breaks)
        #expect(try company.reload(visit).placement?.day == wednesday)
    }

    @Test func undoInABranchGoesBackToWhereItFollowed() throws {
        let company = try SmallCompany()
        let (first, second) = (try company.newOrder().visit, try company.newOrder(site: 1).visit)
        try company.place(first, company.jan, in: "mój")
        try company.inBranch("mój") { desk in
            _ = try desk.undo(by: company.ann)
            let state = try desk.store.read { try $0.visit(first.id)?.state }
            #expect(state == .open)
            let name = try BranchName("mój")
            #expect(throws: Refusal.branches(.undoEnds(name, followed: company.clock.now))) {
                try desk.undo(by: company.ann)
            }
            _ = try desk.redo(by: company.ann)
        }
        try company.place(second, company.ewa, by: company.bob)
        try company.inBranch("mój") { desk in
            let place = try desk.store.read { try $0.visit(first.id)?.placement }
            #expect(place?.leader == company.jan.id)
            #expect(throws: Refusal.self) { try desk.undo(by: company.ann) }
            #expect(throws: Refusal.self) { try desk.undo(by: company.bob) }
            #expect(throws: Refusal.desk(.nothingToRedo)) { try desk.redo(by: company.ann) }
        }
    }

    @Test func nothingButPlanningIsDoneInABranch() throws {
        let company = try SmallCompany()
        let (order, visit) = try company.newOrder()
        try company.place(visit, company.jan, in: "mój")
        try company.inBranch("mój") { desk in
            for command in [
                DispatchVisit(visit: visit.id), CancelOrder(order: order.id, reason: "x"),
                PromiseWindow(visit: visit.id, window: SmallCompany.span("10:00", "12:00"), toldTo: "p. Nowak"),
            ] as [any Command] {
                #expect(throws: Refusal.self) { try desk.perform(command, by: company.ann) }
            }
        }
    }

    @Test func abandonedAndNamedOnesGo() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.jan, in: "mój")
        let before = try company.plan()
        #expect(throws: Refusal.branches(.exists(try BranchName("mój")))) {
            try company.branches.make("MOJ", by: company.bob)
        }
        #expect(throws: Refusal.desk(.inexact(.branch, key: "moj", near: ["mój"]))) { try company.branches.name("moj") }
        #expect(throws: Refusal.desk(.notFound(.branch, key: "nie ma"))) { try company.branches.name("nie ma") }
        #expect(throws: Refusal.branches(.name(.slash))) { try company.branches.make("a/b", by: company.ann) }
        try company.branches.discard(company.branches.name("mój"), by: company.bob)
        #expect(try company.branches.lines().isEmpty)
        #expect(try company.plan() == before)
        _ = try company.branches.make("MOJ", by: company.bob)
    }

    @Test func aBranchThatSomebodyHasOpenStaysAsItIs() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.jan, in: "mój")
        let name = try BranchName("mój")
        let open = try Store.open(company.branchPath("mój"))
        try company.newOrder(by: company.bob)
        #expect(try company.branches.follow(name).standing == .behind(1))
        #expect(throws: Refusal.branches(.inUse(name))) { try company.review("mój") }
        #expect(throws: Refusal.branches(.inUse(name))) { try company.branches.discard(name, by: company.ann) }
        let comparison = try company.branches.compare([name], policy: "balanced")
        #expect(comparison.sides[0].line.standing == .behind(1))
        #expect(comparison.rows.map(\.visit) == [visit.id])
        try open.close()
        withExtendedLifetime(open) {}
    }

    @Test func aBranchOfAnotherStoreAtTheSamePlaceIsKnown() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        let backup = company.store.path + ".backup"
        try company.store.backup(to: backup)
        try company.newOrder()
        try company.place(visit, company.jan, in: "mój")
        // The store goes back to what it was before, and on another way.
        let path = company.store.path
        try company.store.close()
        let other = try SmallCompany()
        try other.newOrder()
        try other.store.backup(to: backup + "2")
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        try FileManager.default.copyItem(atPath: backup + "2", toPath: path)
        let store = try Store.open(path)
        let clock = company.clock
        let branches = Branches(try ServiceDesk(store) { clock.now })
        let name = try branches.name("mój")
        #expect(try branches.line(of: name).standing == .foreign)
        #expect(throws: Refusal.branches(.foreign(name))) { try branches.review(name) }
        #expect(throws: Refusal.branches(.foreign(name))) { try branches.open(name) }
        try branches.discard(name, by: company.ann)
    }

    @Test func whatIsNoBranchIsToldAndCanBeThrownAway() throws {
        let company = try SmallCompany()
        _ = try company.branches.make("mój", by: company.ann)
        try Data("nothing".utf8).write(to: URL(fileURLWithPath: company.branchPath("mój")))
        let line = try #require(try company.branches.lines().first)
        #expect(line.standing == .unreadable)
        #expect(throws: Refusal.branches(.unreadable(line.name))) { try company.branches.open(line.name) }
        try company.branches.discard(line.name, by: company.ann)
        #expect(try company.branches.lines().isEmpty)
    }

    @Test func aBackupHoldsTheLivePlanAlone() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.jan, in: "mój")
        let backup = company.store.path + ".backup"
        try company.store.backup(to: backup)
        let copy = try Store.open(backup)
        #expect(try copy.read { try $0.branchStamp() } == nil)
        #expect(try copy.read { try $0.visit(visit.id)?.state } == .open)
        // What is restored from a branch's file is a store of its own.
        let restored = company.store.path + ".restored"
        _ = try Store.restore(company.branchPath("mój"), to: restored, replaces: false, keptAs: ".old")
        let store = try Store.open(restored)
        #expect(try store.read { try $0.branchStamp() } == nil)
        #expect(try store.read { try $0.visit(visit.id)?.placement?.leader } == company.jan.id)
    }
}
