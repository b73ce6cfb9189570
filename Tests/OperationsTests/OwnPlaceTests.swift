import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What is put where it is already leaves no trace.
@Suite struct OwnPlaceTests {
    /// Ewa Zych's Monday: two visits that the engine placed, and one behind a gap that a person chose.
    private struct Monday {
        let company: SmallCompany
        let visits: [Visit]
        let cell = CellKey(Identifier(20), SmallCompany.monday)

        init() throws {
            let company = try SmallCompany()
            let made = try [0, 1, 0].map { try company.newOrder(site: $0).visit }
            try company.place(made[0], company.ewa)
            try company.place(made[1], company.ewa)
            _ = try company.desk.perform(
                PlaceVisit(
                    visit: made[2].id, technician: company.ewa.id, day: SmallCompany.monday,
                    start: SmallCompany.at("14:00"), isExact: true), by: company.ann)
            _ = try company.desk.perform(LockVisit(visit: made[2].id, lock: .none), by: company.ann)
            visits = try made.map { try company.reload($0) }
            self.company = company
        }

        /// Performs it and expects that the store is as before, and that it is said.
        func expectNothing(_ command: any Command, _ source: SourceLocation = #_sourceLocation) throws {
            let before = try everything()
            let receipt = try company.desk.perform(command, by: company.ann)
            #expect(receipt.sequence == nil && receipt.versions.isEmpty, sourceLocation: source)
            guard case .planning(.visitsStand) = receipt.summary else {
                Issue.record("unexpected summary \(receipt.summary)", sourceLocation: source)
                return
            }
            #expect(try everything() == before, sourceLocation: source)
        }

        private func everything() throws -> [String] {
            let view = try company.desk.view(from: SmallCompany.monday, days: 1)
            let journal = try company.store.read { try $0.journal().count }
            return ["\(journal)", "\(view.sequence)", "\(view.sheets[cell]!.version)"]
                + (try visits.map { "\(try company.reload($0))" })
        }

        func drop(
            _ visit: Visit, at start: Timestamp? = nil, isExact: Bool = false, override: String? = nil
        ) -> PlaceVisit {
            PlaceVisit(
                visit: visit.id, technician: cell.technician, day: cell.day, start: start, isExact: isExact,
                override: override)
        }
    }

    @Test func aDropIntoItsOwnDayOrOnItsOwnTimeWritesNothing() throws {
        let monday = try Monday()
        for visit in monday.visits {
            try monday.expectNothing(monday.drop(visit))
            try monday.expectNothing(monday.drop(visit, at: visit.placement!.start))
        }
    }

    @Test func theRestOfADayWithAGapIsNotPushedTogether() throws {
        let monday = try Monday()
        // The engine would start the last one earlier, and after the first is gone the second as well.
        _ = try monday.company.desk.perform(UnplaceVisit(visit: monday.visits[0].id), by: monday.company.ann)
        for visit in monday.visits.dropFirst() {
            try monday.expectNothing(monday.drop(visit, at: try monday.company.reload(visit).placement!.start))
        }
    }

    @Test func anExactTimeIsWrittenOnceAndNotAgain() throws {
        let monday = try Monday()
        let (visit, start) = (monday.visits[2], SmallCompany.at("14:00"))
        let receipt = try monday.company.desk.perform(
            monday.drop(visit, at: start, isExact: true), by: monday.company.ann)
        #expect(receipt.sequence != nil, "its lock is new")
        #expect(try monday.company.reload(visit).lock == .time)
        try monday.expectNothing(monday.drop(visit, at: start, isExact: true))
        try monday.expectNothing(monday.drop(visit))
        #expect(throws: Refusal.self) {
            try monday.company.desk.perform(monday.drop(visit, at: start + 3600), by: monday.company.ann)
        }
    }

    @Test func aVisitAgainstARuleStaysWithItsReason() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(skills: [company.fgaz]).visit
        try company.place(visit, company.jan, override: "jedzie z Ewą")
        func drop(_ reason: String?) -> PlaceVisit {
            PlaceVisit(visit: visit.id, technician: company.jan.id, day: SmallCompany.monday, override: reason)
        }
        #expect(try company.desk.perform(drop(nil), by: company.ann).sequence == nil)
        #expect(try company.desk.perform(drop("jedzie z Ewą"), by: company.ann).sequence == nil)
        #expect(try company.reload(visit).overrideReason == "jedzie z Ewą")
        #expect(try company.desk.perform(drop("klient czeka"), by: company.ann).sequence != nil)
        #expect(try company.reload(visit).overrideReason == "klient czeka")
    }

    @Test func severalThatAreThereStayAsTheyAre() throws {
        let monday = try Monday()
        let ids = monday.visits.map(\.id)
        let command = PlaceVisits(visits: ids, technician: monday.cell.technician, day: monday.cell.day)
        try monday.expectNothing(command)
        let other = try monday.company.newOrder().visit
        try monday.company.place(other, monday.company.jan)
        var mixed = command
        mixed.visits.append(other.id)
        #expect(try monday.company.desk.perform(mixed, by: monday.company.ann).sequence != nil)
    }

    @Test func anOlderHandIsToldOfTheOtherDeskFirst() throws {
        let monday = try Monday()
        let visit = monday.visits[0]
        let known = Basis([.visit(visit.id): visit.version - 1])
        var command = monday.drop(visit)
        command.basis = known
        #expect(throws: Refusal.self) { try monday.company.desk.perform(command, by: monday.company.ann) }
    }

    @Test func thePreviewOfAPlaceOfItsOwnChangesNothing() throws {
        let monday = try Monday()
        for visit in monday.visits {
            let preview = try #require(
                try monday.company.desk.preview(visit.id, in: monday.cell, start: visit.placement!.start))
            #expect(preview.before.stops.map(\.start) == preview.after.stops.map(\.start))
            #expect(preview.retimed.isEmpty && preview.breaches.isEmpty)
        }
    }
}
