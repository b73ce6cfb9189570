import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What cannot have happened is refused with its own sentence, and nothing is written.
@Suite struct OutageRefusalTests {
    private let today = SmallCompany.span("07:00", "24:00")
    private let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)

    private func refusal(_ company: SmallCompany, _ events: [OutageEvent]) throws -> String {
        let before = try company.plan()
        defer { #expect((try? company.plan()) == before) }
        do {
            _ = try company.outage(events)
            return "not refused"
        } catch let refusal as Refusal {
            return refusal.sentence(wording)
        }
    }

    @Test func whatIsOverNeedsNoRepair() throws {
        let company = try SmallCompany()
        company.clock.now = SmallCompany.at("12:00")
        let said = try refusal(company, [.off(company.ewa.id, SmallCompany.span("07:00", "09:00"))])
        #expect(said == "An outage that was over at today 09:00 needs no repair.")
    }

    @Test func whoIsOffAlreadyIsNotOffOnceMore() throws {
        let company = try SmallCompany()
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: today, kind: .illness), by: company.ann)
        #expect(
            try refusal(company, [.off(company.ewa.id, SmallCompany.span("09:00", "12:00"))])
                == "Ewa Zych is off already until Mon 23, 24:00.")
    }

    @Test func aLongerAbsenceIsWrittenOnlyWhereItIsNew() throws {
        let company = try SmallCompany()
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: today, kind: .illness), by: company.ann)
        let longer = SmallCompany.span("07:00", "24:00", through: SmallCompany.monday + 1)
        let solved = try company.outage([.off(company.ewa.id, longer)])
        #expect(solved.answer.longer == [company.ewa.id: today.end])
        _ = try company.accept(solved)
        #expect(try company.absences() == [today, TimeWindow(start: today.end, end: longer.end)!])
    }

    @Test func whoHasLeftIsNotMissed() throws {
        let company = try SmallCompany()
        try company.store.write(at: company.clock.now) { transaction in
            var jan = company.jan
            jan.isActive = false
            try transaction.update(jan)
        }
        #expect(try refusal(company, [.off(company.jan.id, today)]) == "Jan Wilk does not work here any more.")
    }

    @Test func notEverybodyCanBeOff() throws {
        let company = try SmallCompany()
        let all = [company.ewa, company.jan, company.ola, company.piotr].map { OutageEvent.off($0.id, today) }
        #expect(
            try refusal(company, all) == "Everybody would be off: there is nobody to take the work over.")
    }

    @Test func anEmergencyNeedsSomebodyWhoHoldsItsSkill() throws {
        let company = try SmallCompany()
        let udt = Skill(id: Identifier(90), code: "UDT", name: "UDT")
        try company.store.write(at: company.clock.now) { try $0.insert(udt) }
        let order = try company.newOrder(skills: [udt]).order
        #expect(
            try refusal(company, [.emergency(order.id)])
                == "\(order.number) needs UDT, and nobody who works here has that.")
    }

    @Test func nothingIsNoOutage() throws {
        #expect(try refusal(try SmallCompany(), []) == "Nothing has happened: say who or what.")
    }

    @Test func aVanIsMissedLikeItsTechnician() throws {
        let company = try SmallCompany()
        company.clock.now = SmallCompany.at("12:00")
        #expect(
            try refusal(company, [.van(company.ewa.id, SmallCompany.span("07:00", "09:00"))])
                == "An outage that was over at today 09:00 needs no repair.")
        #expect(
            try refusal(company, [.closed(company.sites[0].region, SmallCompany.span("07:00", "09:00"))])
                == "An outage that was over at today 09:00 needs no repair.")
    }

    @Test func whatIsCancelledIsNoEmergency() throws {
        let company = try SmallCompany()
        let order = try company.newOrder().order
        _ = try company.desk.perform(CancelOrder(order: order.id, reason: "pomyłka"), by: company.ann)
        #expect(
            try refusal(company, [.emergency(order.id)])
                == "\(order.number) is cancelled: it has no visit to be placed.")
    }

    @Test func whatIsAgainstARuleNeedsItsReason() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(site: 3, skills: [company.sep]).visit
        try company.place(visit, company.ola)
        let week = SmallCompany.span("07:00", "24:00", through: SmallCompany.monday + 80)
        let solved = try company.outage([.off(company.ola.id, week), .off(company.ewa.id, week)])
        let best = try #require(solved.answer.proposals.first)
        #expect(best.totals.againstRules == 1 && best.moves[0].move.to?.leader == company.jan.id)
        #expect {
            try company.accept(solved)
        } throws: { if case .outages(.needsReason)? = $0 as? Refusal { true } else { false } }
        _ = try company.accept(solved, reason: "nikt inny nie ma SEP")
        #expect(try company.reload(visit).overrideReason == "nikt inny nie ma SEP")
        #expect(solved.answer.proposals.contains { $0.totals.againstRules == 0 && $0.totals.withoutPlace == 1 })
    }
}
