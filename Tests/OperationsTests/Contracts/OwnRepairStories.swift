import DeskModel
import ServiceModel
import Storage
import Testing

@testable import Operations

/// A fault that comes back within the warranty of our own repair is mended at our cost, before any contract is asked.
@Suite struct OwnRepairStories {
    private let company: AgreedCompany
    private let device: Asset
    private let wording = Wording(.english, SmallCompany.calendar, today: SmallCompany.monday)

    /// A device whose fault Jan mended on Monday.
    init() throws {
        company = try AgreedCompany()
        device = Asset(
            id: Identifier(90), site: company.small.sites[0].id, name: "Agregat 2", model: "LT8", serial: "A2")
        let asset = device
        try company.store.write(at: company.clock.now) { try $0.insert(asset) }
        let order = try company.newOrder(.urgent) {
            $0.assets = [asset.id]
            $0.title = "Agregat nie chłodzi"
        }
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
    }

    private func verdict(_ title: String = "agregat znów nie chłodzi", _ change: (inout OrderDraft) -> Void = { _ in })
        throws -> Verdict
    {
        var draft = company.draft()
        draft.title = title
        draft.assets = [device.id]
        change(&draft)
        return try company.desk.assess(draft).verdict
    }

    @Test func theSameFaultIsUnderTheWarrantyOfOurRepairForNinetyDays() throws {
        company.clock.now = SmallCompany.at("09:00", SmallCompany.monday + 90)
        let verdict = try verdict()
        #expect(verdict.payer == .warranty)
        #expect(
            verdict.sentence(wording)
                == "Warranty: the fault of Agregat 2 is back that ZS/2026/000001 mended on Mon 23 Nov; our own repair is under warranty to Sun 21 Feb."
        )
        #expect(
            verdict.sentence(Wording(.polish, SmallCompany.calendar, today: SmallCompany.monday))
                == "Gwarancja: wróciła usterka, którą usunięto pon 23 lis (ZS/2026/000001, Agregat 2); nasza naprawa ma gwarancję do niedz 21 lut."
        )
        company.clock.now = SmallCompany.at("09:00", SmallCompany.monday + 91)
        #expect(try self.verdict().payer == .contract)
    }

    @Test func anotherFaultAnotherDeviceOrAServiceIsNot() throws {
        company.clock.now = SmallCompany.at("09:00", SmallCompany.monday + 5)
        #expect(try verdict("Wyciek wody spod obudowy").payer == .contract)
        #expect(try verdict { $0.assets = [] }.payer == .contract)
        #expect(try verdict { $0.type = .maintenance }.payer == .contract)
        // Before the repair nobody answers for it.
        #expect(try verdict { $0.reported = SmallCompany.at("07:00") }.payer == .contract)
    }

    @Test func whatWasReportedAsWarrantyIsAskedAboutOnlyWhereNobodyAnswersForIt() throws {
        var old = device
        old.warrantyThrough = SmallCompany.monday - 30
        let known = old
        try company.store.write(at: company.clock.now) { try $0.update(known) }
        company.clock.now = SmallCompany.at("09:00", SmallCompany.monday + 5)
        #expect(try verdict { $0.type = .warranty }.payer == .warranty)
        #expect(try verdict("Hałas wentylatora") { $0.type = .warranty }.payer == .ask)
    }

    @Test func anOrderKeepsTheVerdictItAroseWith() throws {
        company.clock.now = SmallCompany.at("09:00", SmallCompany.monday + 5)
        let order = try company.newOrder(.urgent) {
            $0.assets = [device.id]
            $0.title = "Nie chłodzi agregat"
        }
        #expect(order.verdict?.payer == .warranty && order.contract == company.contract.id)
        #expect(try company.reload(order).verdict == order.verdict)
    }
}
