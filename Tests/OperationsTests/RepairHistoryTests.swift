import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// What was done to a device, whatever sites it has seen.
@Suite struct RepairHistoryTests {
    private let company: SmallCompany
    private var desk: ServiceDesk { company.desk }
    private let unit: Asset

    init() throws {
        company = try SmallCompany()
        var changes = EditAsset.Changes()
        changes.name = "UPS U10"
        _ = try company.desk.perform(
            CreateAsset(site: company.sites[0].id, details: changes), by: company.ann)
        unit = try #require(try company.desk.assets().first)
    }

    /// An order of the device, done on a day at nine.
    private func done(_ title: String, on day: Day, at site: Int = 0, type: OrderType = .repair) throws {
        company.clock.now = SmallCompany.at("07:00", day)
        var draft = OrderDraft(
            customer: company.customer.id, site: company.sites[site].id, assets: [unit.id], type: type, title: title,
            duration: 60)
        draft.parts = [PartLine(code: "AKU-12", quantity: 16)!]
        guard let number = try desk.perform(CreateOrder(draft), by: company.ann).summary.createdOrder
        else { return }
        let visit = try company.store.read { reader in
            try reader.visits(of: try #require(try reader.order(number)).id)[0]
        }
        try company.place(visit, company.ewa, day: day, at: SmallCompany.at("08:00", day))
        _ = try desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        for (act, time) in [
            (VisitAct.accept, "07:10"), (.travel, "07:40"), (.arrive, "08:00"), (.start, "08:00"), (.complete, "09:00"),
        ] {
            company.clock.now = SmallCompany.at(time, day)
            _ = try desk.perform(
                ReportVisit(
                    visit: visit.id, act: act, signedBy: act == .complete ? "Ola" : nil,
                    note: act == .complete ? "wymieniono" : nil), by: company.ann)
        }
    }

    @Test func aDevicesHistoryGoesWithItOverItsSites() throws {
        let monday = SmallCompany.monday
        try done("Brak zasilania szeregu", on: monday)
        var changes = EditAsset.Changes()
        changes.site = company.sites[1].id
        _ = try desk.perform(EditAsset(asset: unit.id, changes: changes), by: company.ann)
        try done("Szereg bez zasilania", on: monday + 7, at: 1)
        try done("Przegląd roczny", on: monday + 8, at: 1, type: .inspection)
        let history = try desk.history(of: .device(unit.id))
        #expect(history.visits.map(\.title) == ["Przegląd roczny", "Szereg bez zasilania", "Brak zasilania szeregu"])
        #expect(history.visits.map(\.siteName) == ["Obiekt 1", "Obiekt 1", "Obiekt 0"])
        #expect(history.visits.map { $0.returnOf?.sequence } == [nil, 1, nil])
        #expect(history.visits[0].notes == ["wymieniono"])
        #expect(history.visits[0].workMinutes == 60)
        #expect(history.visits[0].parts == [PartLine(code: "AKU-12", quantity: 16)!])
        #expect(history.cameBack == 1 && history.open.isEmpty)
        #expect(history.count(within: 90, before: company.clock.now) == 3)
        #expect(history.count(within: 0, before: company.clock.now) == 1)
        #expect(try desk.history(of: .site(company.sites[1].id)).visits.count == 2)
        #expect(try desk.history(of: .customer(company.customer.id)).visits.count == 3)
    }

    @Test func aNewOrderIsToldOfOpenOnesAndOfFaultsThatCameBack() throws {
        try done("Brak zasilania szeregu", on: SmallCompany.monday)
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, assets: [unit.id],
            title: "znowu brak zasilania", duration: 60)
        let first = try desk.perform(CreateOrder(draft), by: company.ann)
        #expect(
            first.warnings.map { $0.sentence(.english) } == [
                "The same fault of UPS U10 was repaired today: ZS/2026/000001, Brak zasilania szeregu."
            ])
        let second = try desk.rehearse(CreateOrder(draft))
        #expect(second.warnings.map(\.code) == ["open-order", "same-fault"])
        #expect(second.warnings[0].order.sequence == 2)
        // After a month it is another matter.
        company.clock.now = SmallCompany.at("09:00", SmallCompany.monday + 31)
        #expect(try desk.rehearse(CreateOrder(draft)).warnings.map(\.code) == ["open-order"])
    }

    @Test func undoTakesAnOrderOutOfTheIndexAndRedoPutsItBack() throws {
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, title: "Stoi", duration: 60)
        guard let number = try desk.perform(CreateOrder(draft), by: company.ann).summary.createdOrder
        else { return }
        let order = try desk.order(named: number.description)
        var changes = EditOrder.Changes()
        changes.assets = [unit.id]
        _ = try desk.perform(EditOrder(order: order.id, changes: changes), by: company.ann)
        #expect(try desk.history(of: .device(unit.id)).open == [number])
        _ = try desk.undo(by: company.ann)
        #expect(try desk.history(of: .device(unit.id)).open.isEmpty)
        _ = try desk.redo(by: company.ann)
        #expect(try desk.history(of: .device(unit.id)).open == [number])
    }

    @Test func theSameFaultIsRecognisedByItsWords() {
        #expect(SameFault.isSame("Agregat nie chłodzi", "agregat słabo CHŁODZI, alarm"))
        #expect(SameFault.isSame("Szereg bez zasilania", "Brak zasilania szeregu"))
        #expect(!SameFault.isSame("Winda stoi na 3 piętrze", "Wymiana liny"))
        #expect(!SameFault.isSame("nie ma", "nie ma"))
    }
}
