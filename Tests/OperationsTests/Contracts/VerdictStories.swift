import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// Who pays, and why, before anything is saved.
@Suite struct VerdictStories {
    private let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)

    private func verdict(_ company: AgreedCompany, _ change: (inout OrderDraft) -> Void = { _ in }) throws -> Verdict {
        var draft = company.draft()
        change(&draft)
        return try company.desk.assess(draft).verdict
    }

    @Test func aContractInForceSaysWhatItIncludesAndHowMuchIsUsed() throws {
        let company = try AgreedCompany()
        let verdict = try verdict(company)
        #expect(verdict.payer == .contract)
        #expect(
            verdict.sentence(wording)
                == "Contract: U/2026/001 includes labour (0:00 of 40:00 used), trips (0 of 24 used); parts chargeable by Cennik 2026, less 10 %."
        )
        let polish = verdict.sentence(Wording(.polish, SmallCompany.calendar, today: SmallCompany.monday))
        #expect(
            polish
                == "Umowa: U/2026/001 obejmuje: robocizna (zużyto 0:00 z 40:00), dojazdy (zużyto 0 z 24); części płatne wg Cennik 2026, rabat 10 %."
        )
        // It stays with the order as it was.
        let order = try company.newOrder(.urgent)
        #expect(order.verdict == verdict && order.contract == company.contract.id && order.state == .ready)
    }

    @Test func withoutAContractThePriceListPays() throws {
        let small = try SmallCompany()
        let draft = OrderDraft(customer: small.customer.id, site: small.sites[0].id, title: "x", duration: 60)
        let assessment = try small.desk.assess(draft)
        #expect(assessment.verdict == Verdict(.paid, .noContract) && assessment.targets.isEmpty)
    }

    @Test func whatIsUsedUpIsPaid() throws {
        let company = try AgreedCompany { $0.included.labour = .upTo(30, per: .year) }
        let order = try company.newOrder(.urgent)
        let visit = try company.store.read { try $0.visits(of: order.id)[0] }
        try company.small.place(visit, company.small.jan)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        for (act, time) in [
            (VisitAct.accept, "07:30"), (.travel, "08:00"), (.arrive, "08:30"), (.start, "08:30"), (.complete, "09:15"),
        ] {
            company.clock.now = SmallCompany.at(time)
            _ = try company.desk.perform(
                ReportVisit(visit: visit.id, act: act, signedBy: act == .complete ? "A. Lis" : nil), by: company.ann)
        }
        let verdict = try verdict(company)
        #expect(verdict.payer == .paid)
        guard case .usedUp(_, let pool, _)? = verdict.reason else {
            Issue.record("\(verdict)")
            return
        }
        #expect(pool.used == 45 && pool.amount == 30 && pool.left == -15)
    }

    @Test func timesAloneLeaveTheWorkToBePaid() throws {
        let company = try AgreedCompany { $0.included = IncludedWork() }
        #expect(try verdict(company).payer == .paid)
        #expect(try !company.desk.assess(company.draft(.urgent)).targets.isEmpty)
    }

    @Test func theMakersWarrantyComesFirstAndOneThatIsOverIsAskedAbout() throws {
        let company = try AgreedCompany()
        let site = company.small.sites[0].id
        let fresh = Asset(
            id: Identifier(90), site: site, name: "Agregat 2", model: "", serial: "A2",
            warrantyThrough: SmallCompany.monday + 30)
        let old = Asset(
            id: Identifier(91), site: site, name: "Agregat 1", model: "", serial: "A1",
            warrantyThrough: SmallCompany.monday - 30)
        try company.store.write(at: company.clock.now) { transaction in
            try transaction.insert(fresh)
            try transaction.insert(old)
        }
        #expect(try verdict(company) { $0.assets = [fresh.id] }.payer == .warranty)
        #expect(try verdict(company) { $0.assets = [fresh.id, old.id] }.payer == .contract)
        // A yearly service is no warranty work.
        #expect(
            try verdict(company) {
                $0.assets = [fresh.id]
                $0.type = .maintenance
            }.payer == .contract)
        let over = try verdict(company) {
            $0.assets = [old.id]
            $0.type = .warranty
        }
        #expect(over.payer == .ask && over.reason == .warrantyOver(device: "Agregat 1", on: SmallCompany.monday - 30))
    }

    @Test func whatIsNotClearStaysADraftUntilSomebodyApproves() throws {
        let company = try AgreedCompany()
        let halt = ContractHalt(SmallCompany.monday - 3, reason: "3 faktury po terminie")
        _ = try company.desk.perform(SetCreditStop(customer: company.small.customer.id, halt), by: company.ann)
        let order = try company.newOrder(.urgent)
        #expect(order.state == .draft && order.verdict?.reason == .creditStop(since: halt.day, reason: halt.reason))
        // The contract's clock runs all the same.
        #expect(order.sla.response == SmallCompany.at("12:00"))
        #expect(throws: Refusal.contracts(.undecided(order.number, order.verdict!))) {
            _ = try company.desk.perform(QualifyOrder(order: order.id), by: company.ann)
        }
        #expect(throws: Refusal.desk(.missingReason)) {
            _ = try company.desk.perform(QualifyOrder(order: order.id, approval: " "), by: company.ann)
        }
        _ = try company.desk.perform(
            QualifyOrder(order: order.id, approval: "dyrektor zapłaci dziś", payer: .contract), by: company.ann)
        let approved = try company.reload(order)
        #expect(approved.state == .ready && approved.verdict?.decided == .contract)
        #expect(approved.verdict?.approval?.by == "ann")
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.reload(order).verdict?.isUndecided == true)
        _ = try company.desk.perform(SetCreditStop(customer: company.small.customer.id, nil), by: company.ann)
        #expect(try verdict(company).payer == .contract)
    }

    @Test func anImportedOrderIsJudgedAsAnyNewOne() throws {
        let company = try AgreedCompany()
        let site = company.small.sites[0]
        func row(_ line: Int, _ title: String, _ hold: HoldRow? = nil) -> OrderRow {
            OrderRow(
                line: line, state: hold == nil ? nil : .onHold, customer: company.small.customer.name, site: site.name,
                title: title, priority: .urgent, duration: 60, hold: hold)
        }
        _ = try company.desk.perform(ImportOrders([row(2, "pierwsze")]), by: company.ann)
        let made = try company.newOrder(.urgent)
        let first = try #require(try company.store.read { try $0.orders() }.first { $0.title == "pierwsze" })
        #expect(first.verdict == made.verdict && first.contract == made.contract && first.sla == made.sla)
        #expect(first.state == .ready)
        let halt = ContractHalt(SmallCompany.monday - 3, reason: "3 faktury po terminie")
        _ = try company.desk.perform(SetCreditStop(customer: company.small.customer.id, halt), by: company.ann)
        _ = try company.desk.perform(
            ImportOrders([row(2, "drugie"), row(3, "trzecie", HoldRow(reason: .parts))]), by: company.ann)
        let orders = try company.store.read { try $0.orders() }
        #expect(orders.first { $0.title == "drugie" }?.state == .draft, "somebody has to decide first")
        #expect(orders.first { $0.title == "trzecie" }?.state == .onHold, "elsewhere it was decided")
    }

    @Test func overTheLimitOnAnUncoveredDayOrUnderASuspendedContractSomebodyIsAsked() throws {
        let company = try AgreedCompany()
        let over = try verdict(company) { $0.estimate = Money(minorUnits: 250_001) }
        #expect(
            over.payer == .ask
                && over.reason
                    == .overLimit(
                        contract: company.contract.number, estimate: Money(minorUnits: 250_001),
                        limit: Money(minorUnits: 250_000))
        )
        #expect(try verdict(company) { $0.estimate = Money(minorUnits: 250_000) }.payer == .contract)
        let sunday = SmallCompany.monday + 6
        let uncovered = try verdict(company) { $0.days = DaySpan(sunday, sunday) }
        #expect(uncovered.reason == .uncovered(contract: company.contract.number, sunday))
        _ = try company.desk.perform(
            SuspendContract(contract: company.contract.id, .set(ContractHalt(SmallCompany.monday, reason: "remont"))),
            by: company.ann)
        let suspended = try company.desk.assess(company.draft(.urgent))
        #expect(suspended.verdict.payer == .ask && suspended.contract == nil && suspended.targets.isEmpty)
        _ = try company.desk.perform(SuspendContract(contract: company.contract.id, .clear), by: company.ann)
        #expect(try verdict(company).payer == .contract)
    }

    @Test func aContractThatEndedLatelyIsAskedAboutAndOneLongAgoIsNot() throws {
        let company = try AgreedCompany()
        let end = EndContract(
            contract: company.contract.id, .set(ContractHalt(SmallCompany.monday - 10, reason: "sprzedaż budynku")))
        _ = try company.desk.perform(end, by: company.ann)
        #expect(
            try verdict(company).reason
                == .ended(contract: company.contract.number, on: SmallCompany.monday - 10))
        company.clock.now = SmallCompany.at("07:00", SmallCompany.monday + 90)
        #expect(try verdict(company) == Verdict(.paid, .noContract))
        _ = try company.desk.undo(by: company.ann)
        #expect(try verdict(company).payer == .contract)
    }
}
