import DeskModel
import ServiceModel
import Storage
import Synchronization
import Testing

@testable import Operations

/// The best remedy is proved by the prices: carried out, it does what it says.
@Suite struct RemedyTests {
    let company: SmallCompany
    let first: Visit
    let second: Visit

    /// Ewa's first visit lasts far beyond its end; the second one was promised till twenty past ten.
    init() throws {
        company = try SmallCompany()
        first = try company.newOrder(minutes: 60).visit
        second = try company.newOrder(site: 1, minutes: 60).visit
        try company.place(first, company.ewa, at: SmallCompany.at("08:30"))
        try company.place(second, company.ewa, at: SmallCompany.at("09:50"))
        let window = TimeWindow(start: SmallCompany.at("09:30"), end: SmallCompany.at("10:20"))!
        _ = try company.desk.perform(PromiseWindow(visit: second.id, window: window, toldTo: "Ola"), by: company.ann)
        for visit in [first, second] { _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann) }
        company.clock.now = SmallCompany.at("08:30")
        for act in [VisitAct.accept, .travel, .arrive, .start] {
            _ = try company.desk.perform(ReportVisit(visit: first.id, act: act), by: company.ann)
        }
        company.clock.now = SmallCompany.at("09:00")
        _ = try company.desk.perform(ReportVisit(visit: first.id, act: .pause, reason: "klient"), by: company.ann)
        company.clock.now = SmallCompany.at("09:40")
    }

    private func gift() throws -> (Jeopardy, Remedy.Gift) {
        let forecast = try company.desk.remedied(company.desk.forecast())
        let jeopardy = try #require(forecast.jeopardy(of: second.id))
        guard case .give(let gift)? = jeopardy.remedy else {
            throw Unexpected(remedy: String(describing: jeopardy.remedy))
        }
        return (jeopardy, gift)
    }

    struct Unexpected: Error { var remedy: String }

    @Test func anotherTechnicianIsThereInTime() throws {
        let (jeopardy, gift) = try gift()
        #expect(jeopardy.grade == .late && jeopardy.isSent)
        #expect(gift.technician != company.ewa.id && gift.late == 0 && gift.start <= SmallCompany.at("10:20"))
        let words = jeopardy.remedy?.words(
            Wording(.english, SmallCompany.calendar, today: SmallCompany.monday), number: "2")
        #expect(words?.hasPrefix("give 2 to \(gift.name): ") == true && words?.hasSuffix(" min, in time") == true)
    }

    @Test func carriedOutItIsWhereItWasTold() throws {
        let (jeopardy, gift) = try gift()
        let receipt = try company.desk.perform(
            GiveVisit(
                visit: second.id, technician: gift.technician, day: gift.day, start: gift.start, basis: jeopardy.basis),
            by: company.ann)
        let given = try company.reload(second)
        #expect(given.state == .dispatched && given.placement?.leader == gift.technician)
        #expect(given.placement?.start == gift.start)
        guard case .dispatching(.visitGiven(let number, let from, let to)) = receipt.summary else {
            throw Unexpected(remedy: "\(receipt.summary)")
        }
        #expect(number == jeopardy.number && from?.technician == "Ewa Zych" && to.technician == gift.name)
        #expect(try company.desk.forecast().jeopardy(of: second.id)?.left ?? 0 >= 0)
        // One entry, one u; the technicians are told the contrary.
        _ = try company.desk.undo(by: company.ann)
        let back = try company.reload(second)
        #expect(back.placement?.leader == company.ewa.id && back.state == .dispatched)
        let acts = try company.store.read { try $0.events(of: second.id) }.map(\.act)
        #expect(acts == [.dispatch, .recall, .dispatch, .recall, .dispatch])
    }

    @Test func whoeverChangedItMeanwhileIsTold() throws {
        let (jeopardy, gift) = try gift()
        _ = try company.desk.perform(RecallVisit(visit: second.id), by: company.bob)
        let give = GiveVisit(
            visit: second.id, technician: gift.technician, day: gift.day, start: gift.start, basis: jeopardy.basis)
        #expect {
            try company.desk.perform(give, by: company.ann)
        } throws: { error in
            if case .desk(.clash(let clash))? = error as? Refusal { clash.actor == "bob" } else { false }
        }
        #expect(try company.reload(second).placement?.leader == company.ewa.id)
    }

    @Test func whereNobodyIsBetterTheCustomerIsToldWhen() throws {
        for technician in [company.jan, company.ola, company.piotr] {
            _ = try company.desk.perform(
                RecordAbsence(
                    technician: technician.id, window: SmallCompany.calendar.span(of: SmallCompany.monday),
                    kind: .illness, note: ""), by: company.ann)
        }
        let forecast = try company.desk.remedied(company.desk.forecast())
        let jeopardy = try #require(forecast.jeopardy(of: second.id))
        #expect(jeopardy.remedy == .tell(try #require(jeopardy.forecast).start))
        #expect(forecast.jeopardy(of: first.id)?.remedy == .ask("Ewa Zych"))
    }

    @Test func whatWasNeverSentIsSent() throws {
        _ = try company.desk.perform(RecallVisit(visit: second.id), by: company.ann)
        _ = try company.desk.perform(ReportVisit(visit: first.id, act: .resume), by: company.ann)
        company.clock.now = SmallCompany.at("09:41")
        _ = try company.desk.perform(
            ReportVisit(visit: first.id, act: .complete, reason: "brak podpisu"), by: company.ann)
        let forecast = try company.desk.remedied(company.desk.forecast())
        let jeopardy = try #require(forecast.jeopardy(of: second.id))
        #expect(jeopardy.reason == .notSent)
        #expect(jeopardy.left >= 0 ? jeopardy.remedy == .send : jeopardy.remedy?.isCommand == true)
    }

    @Test func whereTimeFliesTheRemedyOfAMinuteAgoIsShownMeanwhile() throws {
        let (_, gift) = try gift()
        company.clock.now = company.clock.now + 60
        let next = try company.desk.forecast()
        #expect(next.jeopardy(of: second.id)?.remedy == nil)
        #expect(company.desk.remembering(next).jeopardy(of: second.id)?.remedy == .give(gift))
        // A place whose time has come is none any more.
        company.clock.now = gift.start
        #expect(company.desk.remembering(try company.desk.forecast()).jeopardy(of: second.id)?.remedy == nil)
    }

    @Test func whatWasFoundUntilItWasEndedIsKept() throws {
        let asked = Mutex(0)
        let forecast = try company.desk.forecast()
        #expect(forecast.jeopardies.count > 1)
        _ = try company.desk.remedied(forecast) {
            asked.withLock {
                $0 += 1; return $0 > 1
            }
        }
        let first = try #require(forecast.jeopardies.first)
        #expect(company.desk.remembering(forecast).jeopardy(of: first.visit)?.remedy != nil)
    }

    @Test func nobodyIsAdvisedToAskWhoeverCannotWork() throws {
        let window = TimeWindow(start: company.clock.now, end: SmallCompany.at("00:00", SmallCompany.monday + 1))!
        _ = try company.desk.perform(ReportUnable(technician: company.ewa.id, window: window), by: company.bob)
        let forecast = try company.desk.remedied(company.desk.forecast())
        #expect(forecast.jeopardy(of: first.id)?.remedy == .repair("Ewa Zych"))
    }

    @Test func whatHasNoPlaceIsNotToldThatNoneIsBetter() throws {
        let everybody = [company.ewa, company.jan, company.ola, company.piotr]
        for technician in everybody where technician != company.ewa {
            _ = try company.desk.perform(
                RecordAbsence(
                    technician: technician.id, window: SmallCompany.calendar.span(of: SmallCompany.monday),
                    kind: .illness, note: ""), by: company.ann)
        }
        let (_, waiting) = try company.newOrder(level: ServiceLevel(fix: SmallCompany.at("11:00")))
        let forecast = try company.desk.remedied(company.desk.forecast())
        let jeopardy = try #require(forecast.jeopardy(of: waiting.id))
        #expect(jeopardy.remedy == .noPlace)
        let words = jeopardy.sentence(Wording(.english, SmallCompany.calendar, today: SmallCompany.monday))
        #expect(words.hasSuffix("; no place found today."))
    }
}
