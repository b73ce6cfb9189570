import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What customers are told follows from what is planned and what happens.
@Suite struct NoticeStories {
    @Test func aPromiseIsToldOnceInTheWordsOfTheCustomer() throws {
        let desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
        let message = try #require(try desk.messages.first)
        #expect(message.kind == .planned && message.state == .queued && message.address == "a.lis@szpital.example")
        #expect(message.told == desk.window("10:00", "12:00", 1) && message.madeBy == "ann")
        #expect(message.subject == "Wizyta serwisu: wtorek 24 listopada 2026, 10:00-12:00")
        #expect(message.text.contains("Zlecenie: \(desk.order.number), Brak ogrzewania"))
        #expect(message.text.contains("Miejsce: Obiekt 0, Polna 0, Kraków"))
        // Nobody has it yet, and the company has no telephone: these lines are not there.
        #expect(!message.text.contains("Serwisant") && !message.text.contains("telefon"))
        #expect(message.text.hasSuffix("Dom i Ciepło Testowa"))
        try desk.promise("10:00", "12:00", 1)
        #expect(try desk.messages.count == 1)
    }

    @Test func anEnglishCustomerReadsEnglish() throws {
        let desk = try NoticeDesk(language: .english)
        try desk.perform(EditCompany(phone: "+48 12 000 00 00"))
        try desk.place(at: "09:40", 1)
        try desk.perform(DispatchVisit(visit: desk.visit.id))
        let message = try #require(try desk.messages.first)
        #expect(message.subject == "Our visit: Tuesday 24 November 2026, 09:30-11:30")
        #expect(message.text.contains("Who: Ewa Zych"))
        #expect(message.text.contains("please call us: +48 12 000 00 00"))
    }

    @Test func whatWasNotSentYetIsReplacedAndWhatWasSentIsFollowed() throws {
        let desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
        try desk.promise("08:00", "10:00", 1)
        #expect(try desk.story == ["planned stopped", "planned queued"])
        #expect(try desk.messages[0].withdrawal == .overtaken)
        try desk.sendAll()
        try desk.promise("12:00", "14:00", 2)
        #expect(try desk.story == ["planned stopped", "planned sent", "new-time queued"])
        let message = try #require(try desk.messages.last)
        #expect(message.text.contains("Nowy termin: środa 25 listopada 2026, 12:00-14:00"))
        #expect(message.text.contains("Poprzedni termin: wtorek 24 listopada 2026, 08:00-10:00"))
        // Back to what the customer knows: there is nothing to tell.
        try desk.promise("08:00", "10:00", 1)
        #expect(try desk.story == ["planned stopped", "planned sent", "new-time stopped"])
        // And once more to the other one: the same message goes back into the queue.
        try desk.promise("12:00", "14:00", 2)
        #expect(try desk.story == ["planned stopped", "planned sent", "new-time queued"])
    }

    @Test func aPlanAloneTellsNobodyAndDispatchTellsWhatWasNotPromised() throws {
        let desk = try NoticeDesk()
        try desk.place(at: "10:40", 1)
        #expect(try desk.messages.isEmpty)
        try desk.perform(DispatchVisit(visit: desk.visit.id))
        #expect(try desk.messages.map(\.told) == [desk.window("10:30", "12:30", 1)])
        // Within what was told: nothing; beyond it: another time.
        try desk.sendAll()
        func give(_ start: String) throws {
            try desk.perform(RecallVisit(visit: desk.visit.id))
            try desk.place(at: start, 1)
            try desk.perform(DispatchVisit(visit: desk.visit.id))
        }
        try give("11:30")
        #expect(try desk.story == ["planned sent"])
        try give("14:00")
        #expect(try desk.story == ["planned sent", "new-time queued"])
        #expect(try desk.messages.last?.told == desk.window("14:00", "16:00", 1))
    }

    @Test func aPromiseThatTheDispatchKeepsIsNotToldAgain() throws {
        let desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
        try desk.place(at: "10:30", 1)
        try desk.sendAll()
        try desk.perform(DispatchVisit(visit: desk.visit.id))
        #expect(try desk.story == ["planned sent"])
    }

    @Test func wayAndEndAreToldAndWhatIsOverIsNotSent() throws {
        let desk = try NoticeDesk()
        try desk.place(at: "08:30")
        try desk.perform(DispatchVisit(visit: desk.visit.id))
        try desk.report(.accept)
        try desk.report(.travel, at: "07:50")
        let way = try #require(try desk.messages.last)
        #expect(way.kind == .onTheWay && way.state == .queued)
        let expected = try #require(way.expected)
        #expect(expected > desk.at("07:50") && expected <= desk.at("08:45"))
        #expect(try desk.story == ["planned stopped", "on-the-way queued"])
        try desk.report(.arrive, at: "08:05")
        #expect(try desk.story == ["planned stopped", "on-the-way stopped"])
        try desk.report(.start, at: "08:05")
        try desk.report(.complete, at: "09:00", reason: "klient wyszedł")
        #expect(try desk.story == ["planned stopped", "on-the-way stopped", "done queued"])
        #expect(try desk.messages.last?.text.contains("Zakończono: poniedziałek 23 listopada 2026, 09:00") == true)
    }

    @Test func aWayThatWasToldTooLateIsOfNoUse() throws {
        let desk = try NoticeDesk()
        try desk.place(at: "08:30")
        try desk.perform(DispatchVisit(visit: desk.visit.id))
        try desk.report(.accept)
        desk.company.clock.now = desk.at("10:00")
        try desk.perform(ReportVisit(visit: desk.visit.id, act: .travel, at: desk.at("07:50")))
        #expect(try !desk.story.contains("on-the-way queued"))
    }

    @Test func undoTakesItFromTheQueueAndRedoPutsTheSameMessageBack() throws {
        let desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
        for _ in 0..<3 {
            _ = try desk.company.desk.undo(by: desk.company.ann)
            #expect(try desk.story == ["planned stopped"] && desk.messages[0].withdrawal == .notComing)
            _ = try desk.company.desk.redo(by: desk.company.ann)
            #expect(try desk.story == ["planned queued"])
        }
        try desk.place(at: "10:30", 1)
        try desk.perform(DispatchVisit(visit: desk.visit.id))
        _ = try desk.company.desk.undo(by: desk.company.ann)
        #expect(try desk.story == ["planned queued"], "it was promised all the same")
    }

    @Test func whatWasSentStaysSentWhateverIsTakenBack() throws {
        let desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
        try desk.sendAll()
        _ = try desk.company.desk.undo(by: desk.company.ann)
        #expect(try desk.story == ["planned sent"])
        try desk.promise("10:00", "12:00", 1)
        #expect(try desk.story == ["planned sent"], "the customer knows")
    }

    @Test func whoeverIsNotComingIsNotAnnounced() throws {
        let desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
        try desk.perform(CancelOrder(order: desk.order.id, reason: "klient zrezygnował"))
        #expect(try desk.story == ["planned stopped"] && desk.messages[0].withdrawal == .notComing)
    }

    @Test func aRehearsalTellsNobody() throws {
        let desk = try NoticeDesk()
        _ = try desk.company.desk.rehearse(
            PromiseWindow(visit: desk.visit.id, window: desk.window("10:00", "12:00", 1), toldTo: "Anna"))
        #expect(try desk.messages.isEmpty)
    }

    @Test func theReporterIsWrittenToBeforeTheCustomer() throws {
        let desk = try NoticeDesk()
        var order = try desk.company.reload(desk.order)
        order.reporter = Reporter(name: "Jan Bury", email: "Jan Bury <j.bury@szpital.example>")
        try desk.company.store.write(at: desk.company.clock.now) { try $0.update(order) }
        try desk.promise("10:00", "12:00", 1)
        let message = try #require(try desk.messages.first)
        #expect(message.address == "j.bury@szpital.example" && message.person == "Jan Bury")
    }

    @Test(arguments: ["", "brak", "a@b", "a b@c", "x@y.pl\r\nBcc: z@w.pl@"])
    func withoutAnAddressNothingArisesAndItIsSaidWhy(_ email: String) throws {
        let desk = try NoticeDesk(email: email)
        try desk.promise("10:00", "12:00", 1)
        let wording = Wording(.english, SmallCompany.calendar)
        let silence = try desk.company.desk.silence(about: desk.order.id)
        guard try desk.messages.isEmpty else {
            // The one address that can be read out of it, and nothing behind it.
            #expect(try desk.messages.map(\.address) == ["x@y.pl"])
            return
        }
        #expect(silence == (email.isEmpty ? .noAddress : .badAddress(email)))
        #expect(silence?.sentence(wording).hasPrefix("No notices: ") == true)
        let preview = try desk.company.desk.previewNotice(.planned, about: desk.order.id)
        #expect(preview.silence == silence && preview.text.contains("10:00-12:00"))
    }

    @Test func whoWantsNoNoticesGetsNoneUntilThatIsTakenBack() throws {
        let desk = try NoticeDesk()
        let customer = desk.company.customer.id
        try desk.promise("10:00", "12:00", 1)
        try desk.perform(RefuseNotices(customer: customer, address: "A.Lis@szpital.example", reason: "za dużo"))
        #expect(try desk.story == ["planned stopped"] && desk.messages[0].withdrawal == .unwanted)
        #expect(throws: Refusal.self) {
            try desk.perform(RefuseNotices(customer: customer, address: "a.lis@szpital.example", reason: ""))
        }
        try desk.promise("12:00", "14:00", 1)
        #expect(try desk.story == ["planned stopped"])
        #expect(
            try desk.company.desk.silence(about: desk.order.id)
                == .unwanted(desk.company.clock.now, reason: "za dużo"))
        try desk.perform(AllowNotices(customer: customer, address: "a.lis@szpital.example"))
        #expect(throws: Refusal.self) { try desk.perform(AllowNotices(customer: customer)) }
        try desk.promise("13:00", "15:00", 1)
        #expect(try desk.story == ["planned stopped", "planned queued"])
    }

    @Test func undoOfARefusalPutsWhatItStoppedBackIntoTheQueue() throws {
        let desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
        try desk.perform(RefuseNotices(customer: desk.company.customer.id, reason: ""))
        #expect(try desk.story == ["planned stopped"])
        _ = try desk.company.desk.undo(by: desk.company.ann)
        #expect(try desk.story == ["planned queued"])
        #expect(try desk.company.desk.silence(about: desk.order.id) == nil)
        _ = try desk.company.desk.redo(by: desk.company.ann)
        #expect(try desk.story == ["planned stopped"])
        #expect(try desk.company.desk.silence(about: desk.order.id) != nil)
    }

    @Test func theJournalKnowsWhichEntryMadeAMessage() throws {
        let desk = try NoticeDesk()
        try desk.promise("10:00", "12:00", 1)
        let last = try #require(try desk.company.desk.journal().last?.sequence)
        _ = try desk.company.desk.undo(by: desk.company.ann)
        let detail = try desk.company.desk.message(try desk.messages[0].id)
        #expect(detail.entries == [last, last + 1])
        #expect(detail.deeds.map(\.act) == [.make, .withdraw] && detail.deeds.map(\.by) == ["ann", "ann"])
    }
}
