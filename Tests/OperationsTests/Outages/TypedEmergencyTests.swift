import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// An emergency that is typed for a repair is saved with the repair, or not at all.
@Suite struct TypedEmergencyTests {
    private let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)

    private func draft(_ company: SmallCompany, minutes: Int? = 60, skills: [Skill] = []) -> OrderDraft {
        OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "Nie chłodzi", priority: .emergency,
            duration: minutes, skills: skills.map { SkillRequirement(skill: $0.id) })
    }

    private func entries(_ company: SmallCompany) throws -> Int { try company.store.read { try $0.sequence() } }

    @Test func solvingLeavesNothingBehind() throws {
        let company = try SmallCompany()
        let (before, entries) = (try company.plan(), try entries(company))
        let solved = try company.outage([.typed(TypedEmergency(draft(company)))])
        let best = try #require(solved.answer.proposals.first)
        let move = try #require(best.moves.first { $0.cause == .emergency })
        #expect(move.typed == 0 && move.move.to != nil && solved.answer.affected[0].isTyped)
        #expect(try company.plan() == before)
        #expect(try self.entries(company) == entries)
    }

    @Test func acceptedItIsOneEntryAndOneUndoTakesAllOfItBack() throws {
        let company = try SmallCompany()
        let ill = try company.newOrder().visit
        try company.place(ill, company.ewa)
        let today = SmallCompany.span("07:00", "24:00")
        let solved = try company.outage([.off(company.ewa.id, today), .typed(TypedEmergency(draft(company)))])
        let (before, entries) = (try company.plan(), try entries(company))
        // Somebody else's order comes between, and takes the number that was expected.
        let other = try company.newOrder(by: company.bob).order
        let receipt = try company.accept(solved)
        #expect(try self.entries(company) == entries + 2)
        guard case .outages(.accepted(let subjects, let moved, _, _, _, _)) = receipt.summary else {
            Issue.record("another summary")
            return
        }
        let number = try #require(subjects.compactMap(\.order).first)
        #expect(number != other.number && moved.contains(number))
        let order = try #require(try company.store.read { try $0.order(number) })
        let visit = try #require(try company.store.read { try $0.visits(of: order.id) }.first)
        #expect(visit.state == .dispatched && visit.placement != nil && order.title == "Nie chłodzi")

        _ = try company.desk.undo(by: company.ann)
        let back = try company.plan().filter { !$0.contains("\(number)") && !$0.contains("\(other.number)") }
        #expect(back == before)
        #expect(try company.absences().isEmpty)
        let gone = try #require(try company.store.read { try $0.visits(of: order.id) }.first)
        #expect(gone.state == .cancelled && gone.placement == nil)
        let acts = try company.store.read { try $0.events(of: visit.id) }.map(\.act)
        #expect(acts == [.dispatch, .recall], "whoever was sent is told the contrary")
        #expect(try company.store.rowFaults() == [])

        _ = try company.desk.redo(by: company.ann)
        let again = try company.reload(visit)
        #expect(again.state == .dispatched && again.placement == visit.placement)
        #expect(try company.absences() == [today])
        #expect(try company.store.rowFaults() == [])
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(visit).state == .cancelled)
    }

    @Test func whatWouldStayADraftIsRefused() throws {
        let company = try SmallCompany()
        #expect {
            try company.outage([.typed(TypedEmergency(draft(company, minutes: nil)))])
        } throws: { error in
            (error as? Refusal)?.sentence(wording)
                == "The new order cannot be placed yet: it has no duration: give one."
        }
    }

    @Test func whatNobodyCanDoIsRefused() throws {
        let company = try SmallCompany()
        let udt = Skill(id: Identifier(90), code: "UDT", name: "UDT")
        try company.store.write(at: company.clock.now) { try $0.insert(udt) }
        let before = try company.plan()
        #expect {
            try company.outage([.typed(TypedEmergency(draft(company, skills: [udt])))])
        } throws: { error in
            (error as? Refusal)?.sentence(wording) == "The new order needs UDT, and nobody who works here has that."
        }
        #expect(try company.plan() == before)
    }
}
