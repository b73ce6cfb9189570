import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct TicketTests {
    /// A ticket of the small company, as somebody on the phone reports it.
    private func newTicket(
        _ company: SmallCompany, _ symptom: String = "Kocioł gaśnie", site: Int? = 0, message: String? = nil,
        answers: [String] = []
    ) throws -> Ticket {
        let receipt = try company.desk.perform(
            CreateTicket(
                TicketDraft(
                    customer: company.customer.id, site: site.map { company.sites[$0].id }, symptom: symptom,
                    reporter: Reporter(name: "Anna Lis", phone: "+48 000 512 208", email: "a.lis@szpital.example"),
                    impact: .much, urgency: .much, messageID: message, answers: answers)), by: company.ann)
        guard case .tickets(.created(let number)) = receipt.summary else { throw SmallCompany.Unexpected.summary }
        return try company.desk.ticket(named: number.description)
    }

    private func state(_ company: SmallCompany, _ ticket: Ticket) throws -> TicketState {
        try company.desk.ticketDetail(of: ticket.id).line.state
    }

    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch {
            return error as? Refusal
        }
    }

    private func work(_ company: SmallCompany, _ order: OrderNumber) throws -> Visit {
        try company.store.read { try $0.visits(of: $0.order(order)!.id)[0] }
    }

    private func carryOut(_ company: SmallCompany, _ visit: Visit) throws {
        try company.place(visit, company.jan)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        for act in [VisitAct.accept, .travel, .arrive, .start] {
            _ = try company.desk.perform(ReportVisit(visit: visit.id, act: act), by: company.ann)
        }
    }

    @Test func aConversionThatWasTakenBackSaysSoInTheTicketsHistory() throws {
        let company = try SmallCompany()
        let ticket = try newTicket(company)
        _ = try company.desk.perform(ConvertTicket(ticket: ticket.id), by: company.ann)
        _ = try company.desk.undo(by: company.ann)
        let history = try company.desk.ticketDetail(of: ticket.id).history
        let last = try #require(history.first).summary.sentence(Wording(.english, SmallCompany.calendar))
        #expect(last.hasPrefix("Undone: Ticket 1 became"), "\(last)")
        #expect(history.count == 3)
    }

    @Test func aTicketBecomesAnOrderIsDoneAndAsksToBeClosed() throws {
        let company = try SmallCompany()
        let ticket = try newTicket(company)
        #expect("\(ticket.number)" == "ZG/2026/000001" && ticket.priority == .emergency)
        #expect(try state(company, ticket) == .new)
        let receipt = try company.desk.perform(
            ConvertTicket(ticket: ticket.id, works: [.ofType(nil, duration: 60)]), by: company.ann)
        let number = try #require(receipt.summary.orders.first)
        #expect(
            receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
                == "Ticket 1 became \(number), ready, emergency; 0 attachments went along.")
        let order = try #require(try company.store.read { try $0.order(number) })
        #expect(
            order.title == "Kocioł gaśnie" && order.reporter?.name == "Anna Lis" && order.reported == ticket.reported)
        #expect(try company.store.read { try $0.tickets(of: order.id).map(\.number) } == [ticket.number])
        #expect(try state(company, ticket) == .qualified)
        let visit = try work(company, number)
        try carryOut(company, visit)
        let refused = refusal {
            _ = try company.desk.perform(EndTicket(ticket: ticket.id, .closed(words: "")), by: company.ann)
        }
        #expect(
            refused?.sentence(Wording(.english, SmallCompany.calendar))
                == "Not closed: order 1 is in progress. It asks again when all its orders are done.")
        _ = try company.desk.perform(
            ReportVisit(visit: visit.id, act: .complete, signedBy: "Lis"), by: company.ann)
        #expect(try state(company, ticket) == .resolved)
        _ = try company.desk.perform(EndTicket(ticket: ticket.id, .closed(words: "działa")), by: company.ann)
        #expect(try state(company, ticket) == .closed)
        let reopened = try company.desk.perform(ReopenTicket(ticket: ticket.id), by: company.ann)
        guard case .tickets(.reopened(_, let next)) = reopened.summary else { throw SmallCompany.Unexpected.summary }
        let detail = try company.desk.ticketDetail(of: company.desk.ticket(named: next.description).id)
        #expect(detail.line.state == .new && detail.links.first?.number == ticket.number)
        #expect(detail.links.first?.kind == .reopened && detail.line.repeats == nil)
    }

    @Test func everyActIsPossibleExactlyWhereTheDiagramHasItsArrow() throws {
        for state in TicketState.allCases {
            let acts = Set(TicketAct.allCases.filter { TicketLifecycle.allows($0, in: state) })
            let expected: Set<TicketAct> =
                switch state {
                case .new: [.convert, .reject, .duplicate, .resolveRemotely, .edit]
                case .qualified: [.convert, .edit]
                case .resolved: [.convert, .close, .edit]
                case .closed, .rejected, .duplicate, .resolvedRemotely: [.reopen]
                }
            #expect(acts == expected, "\(state)")
        }
        // What is allowed has an arrow from the stage that the state belongs to.
        for stage in TicketStage.allCases {
            let state = TicketLifecycle.state(stage: stage, orders: [.done])
            for act in TicketAct.allCases where TicketLifecycle.allows(act, in: state) {
                #expect(TicketLifecycle.stage(after: act, from: stage) != nil, "\(act) from \(stage)")
            }
        }
        #expect(TicketAct.allCases.filter(TicketLifecycle.needsReason) == [.reject, .resolveRemotely])
    }

    @Test func theStateFollowsFromTheOrders() {
        func state(_ orders: OrderState...) -> TicketState { TicketLifecycle.state(stage: .open, orders: orders) }
        #expect(state() == .new && state(.cancelled) == .new)
        #expect(state(.draft) == .qualified && state(.done, .onHold) == .qualified)
        #expect(state(.done) == .resolved && state(.done, .cancelled, .closed) == .resolved)
        #expect(TicketLifecycle.state(stage: .remote, orders: [.inProgress]) == .resolvedRemotely)
    }

    @Test func endsNeedTheirReasonAndACircleOfDuplicatesIsRefused() throws {
        let company = try SmallCompany()
        let (first, second, third) = try (newTicket(company), newTicket(company), newTicket(company))
        #expect(
            refusal {
                _ = try company.desk.perform(EndTicket(ticket: first.id, .rejected(reason: " ")), by: company.ann)
            }
                == .desk(.missingReason))
        #expect(
            refusal { _ = try company.desk.perform(EndTicket(ticket: first.id, .closed(words: "")), by: company.ann) }
                == .tickets(.nothingDone(first.number)))
        _ = try company.desk.perform(EndTicket(ticket: second.id, .duplicate(of: first.id, words: "")), by: company.ann)
        #expect(
            refusal {
                _ = try company.desk.perform(
                    EndTicket(ticket: first.id, .duplicate(of: second.id, words: "")), by: company.ann)
            } == .tickets(.duplicateOfDuplicate(second.number, of: first.number)))
        #expect(
            refusal {
                _ = try company.desk.perform(
                    EndTicket(ticket: third.id, .duplicate(of: third.id, words: "")), by: company.ann)
            } == .tickets(.duplicateOfItself(third.number)))
        let lines = try company.desk.tickets()
        #expect(lines.first { $0.ticket.id == second.id }?.duplicateOf == first.number)
        #expect(lines.first { $0.ticket.id == third.id }?.repeats != nil || lines.count == 3)
        _ = try company.desk.perform(EndTicket(ticket: third.id, .remote(reason: "restart")), by: company.ann)
        #expect(try state(company, third) == .resolvedRemotely)
        #expect(
            refusal { _ = try company.desk.perform(ConvertTicket(ticket: third.id), by: company.ann) }?.code
                == "ticket-state")
    }

    @Test func undoRejectsANewTicketAndItsNumberStaysUsed() throws {
        let company = try SmallCompany()
        let ticket = try newTicket(company)
        _ = try company.desk.undo(by: company.ann)
        #expect(try state(company, ticket) == .rejected)
        #expect(try "\(newTicket(company).number)" == "ZG/2026/000002")
        let other = try newTicket(company)
        let receipt = try company.desk.perform(
            ConvertTicket(ticket: other.id, works: [.ofType(nil, duration: 30)]), by: company.ann)
        _ = try company.desk.undo(by: company.ann)
        let order = try company.store.read { try $0.order(receipt.summary.orders[0]) }
        #expect(order?.state == .cancelled)
        #expect(try state(company, other) == .new)
    }

    @Test func theSameMailIsTakenOnceAndAnAnswerIsLinked() throws {
        let company = try SmallCompany()
        let first = try newTicket(company, message: "one@example")
        #expect(
            refusal { _ = try newTicket(company, message: "one@example") } == .tickets(.mailTaken(first.number)))
        let answer = try newTicket(company, "Re", message: "two@example", answers: ["gone@example", "one@example"])
        let links = try company.desk.ticketDetail(of: answer.id).links
        #expect(links.map(\.kind) == [.reply] && links.first?.number == first.number)
        #expect("\(answer.number)" == "ZG/2026/000002")
    }

    @Test func whoWroteIsFoundByAddressThenByTelephone() throws {
        let company = try SmallCompany()
        _ = try newTicket(company)
        let known = Reporter(email: "A.Lis@szpital.example")
        #expect(try company.desk.customer(reachedBy: known).id == company.customer.id)
        #expect(try company.desk.customer(reachedBy: Reporter(), phones: ["000000001"]).id == company.customer.id)
        #expect(
            refusal { _ = try company.desk.customer(reachedBy: Reporter(email: "x@y.example")) }
                == .tickets(.senderUnknown("x@y.example")))
    }

    @Test func aTypeSaysWhatNobodySaid() throws {
        let company = try SmallCompany()
        let type = ServiceType(
            id: Identifier(900), code: "lift", name: "Naprawa dźwigu", category: .warranty,
            tasks: [
                TaskTemplate(duration: 45, skills: [SkillRequirement(skill: company.sep.id)]),
                TaskTemplate(duration: 30),
            ], parts: [PartLine(code: "LINA", quantity: 2)].compactMap { $0 }, needsSignature: true, priority: .urgent)
        try company.store.write(at: company.clock.now) { try $0.insert(type) }
        func ticket(_ impact: TicketGrade?) throws -> Ticket {
            let receipt = try company.desk.perform(
                CreateTicket(
                    TicketDraft(
                        customer: company.customer.id, site: company.sites[0].id, symptom: "Dźwig stoi", impact: impact,
                        serviceType: type.id)), by: company.ann)
            guard case .tickets(.created(let number)) = receipt.summary else { throw SmallCompany.Unexpected.summary }
            return try company.desk.ticket(named: number.description)
        }
        #expect(try ticket(nil).priority == .urgent)
        let reported = try ticket(.little)
        #expect(reported.priority == .normal)
        let receipt = try company.desk.perform(ConvertTicket(ticket: reported.id), by: company.ann)
        let order = try #require(try company.store.read { try $0.order(receipt.summary.orders[0]) })
        #expect(order.type == .warranty && order.priority == .normal && order.terms?.needsSignature == true)
        #expect(order.parts.map(\.code) == ["LINA"] && order.state == .ready)
        #expect(try company.store.read { try $0.visits(of: order.id).map(\.duration) } == [45, 30])
        #expect(
            refusal { _ = try company.desk.perform(ConvertTicket(ticket: reported.id, isFirst: true), by: company.ann) }
                == .tickets(.hasOrder(reported.number, order.number)))
        _ = try company.desk.perform(ConvertTicket(ticket: reported.id), by: company.ann)
        #expect(try company.desk.ticketDetail(of: reported.id).orders.count == 2)
    }

    @Test func theTableOfPrioritiesIsTheCompanys() throws {
        let company = try SmallCompany()
        var table = try company.desk.ticketPriorities()
        #expect(table == .standard && table[.some, .some] == .normal && table[.much, .much] == .emergency)
        table[.much, .much] = .low
        #expect(TicketPriorities(text: table.text) == table && TicketPriorities(text: "low high") == nil)
        _ = try company.desk.perform(SetTicketPriorities(table), by: company.ann)
        let ticket = try newTicket(company)
        #expect(ticket.priority == .low)
        var changes = EditTicket.Changes()
        changes.urgency = .some
        _ = try company.desk.perform(
            EditTicket(ticket: ticket.id, changes: changes, basis: Basis([.ticket(ticket.id): 1])), by: company.ann)
        #expect(try company.desk.ticket(named: "1").priority == .urgent)
        let stale = refusal {
            _ = try company.desk.perform(
                EditTicket(ticket: ticket.id, changes: changes, basis: Basis([.ticket(ticket.id): 1])), by: company.bob)
        }
        #expect(stale?.code == "conflict")
    }

    @Test func aTicketWithoutASiteIsAskedForIt() throws {
        let company = try SmallCompany()
        let ticket = try newTicket(company, site: nil)
        #expect(
            refusal { _ = try company.desk.perform(ConvertTicket(ticket: ticket.id), by: company.ann) }
                == .tickets(.siteMissing(ticket.number)))
        var changes = EditTicket.Changes()
        changes.site = .set(company.sites[1].id)
        _ = try company.desk.perform(EditTicket(ticket: ticket.id, changes: changes), by: company.ann)
        _ = try company.desk.perform(NoteCall(ticket: ticket.id, words: "oddzwonię o 9"), by: company.ann)
        let detail = try company.desk.ticketDetail(of: ticket.id)
        #expect(detail.site?.id == company.sites[1].id && detail.calls.first?.person == "Anna Lis")
        #expect(detail.history.count == 3)
    }

    @Test func theSameFaultWithinThirtyDaysIsTold() throws {
        let company = try SmallCompany()
        _ = try newTicket(company, "Kocioł gaśnie, błąd E04")
        company.clock.now = company.clock.now + 14 * 86_400
        let again = try newTicket(company, "gaśnie kocioł")
        let line = try #require(try company.desk.tickets().first { $0.ticket.id == again.id })
        #expect(line.repeats == TicketRepeat(day: SmallCompany.monday, days: 14, count: 1))
        let filter = try #require(
            try Filter("repeat ticket:new", TimeWords(calendar: SmallCompany.calendar, now: company.clock.now)))
        #expect(filter.matches(FilterSubject(line, now: company.clock.now)))
    }

    @Test func whatIsDueStandsInAClockOfItsOwn() {
        let now = SmallCompany.at("09:40")
        let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)
        #expect(TicketClock(.response, due: now + 32 * 60).words(wording, now: now) == "respond 0:32")
        #expect(
            TicketClock(.fix, due: SmallCompany.at("16:00", SmallCompany.monday + 2)).words(wording, now: now)
                == "fix Wed 16")
        #expect(TicketClock(.fix, due: now - 60).isLate(at: now))
        #expect(
            TicketClock(.arrival, due: SmallCompany.at("11:10"), met: SmallCompany.at("09:24")).longWords(
                wording, now: now)
                == "by Mon 23, 11:10   met Mon 23, 09:24, 1:46 before")
    }
}
