import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Devices: what is known of them, their trees, and what their meters show.
@Suite struct DeviceTests {
    private let company: SmallCompany
    private var desk: ServiceDesk { company.desk }

    init() throws {
        company = try SmallCompany()
    }

    private func add(
        _ name: String, at site: Int = 0, _ change: (inout EditAsset.Changes) -> Void = { _ in }
    ) throws -> Asset {
        var changes = EditAsset.Changes()
        changes.name = name
        change(&changes)
        _ = try desk.perform(CreateAsset(site: company.sites[site].id, details: changes), by: company.ann)
        return try #require(try desk.assets().first { $0.name == name })
    }

    private func edit(_ asset: Asset, _ change: (inout EditAsset.Changes) -> Void) throws -> Receipt {
        var changes = EditAsset.Changes()
        change(&changes)
        return try desk.perform(EditAsset(asset: asset.id, changes: changes), by: company.ann)
    }

    private func sentence(_ work: () throws -> Void) -> String {
        do {
            try work()
            return ""
        } catch let refusal as Refusal {
            return refusal.sentence(Wording(.english, SmallCompany.calendar))
        } catch {
            return "\(error)"
        }
    }

    @Test func aSerialNumberOfAnotherSiteIsRefusedUnlessBothHaveIt() throws {
        _ = try add("UPS", at: 0) { $0.serial = "SU-1" }
        let words = sentence { _ = try add("Agregat", at: 1) { $0.serial = "su-1" } }
        #expect(words.contains("su-1 is the serial number of UPS at \(company.sites[0].name)"), "\(words)")
        #expect(try desk.assets().filter { $0.name == "Agregat" }.isEmpty)
        let pump = try add("Pompa", at: 1) { $0.serial = "PO-1" }
        #expect(sentence { _ = try edit(pump) { $0.serial = "SU-1" } }.contains("--force"))
        // What it has already it keeps.
        _ = try edit(pump) { $0.serial = "PO-1" }
        var changes = EditAsset.Changes()
        (changes.name, changes.serial) = ("Agregat", "SU-1")
        _ = try desk.perform(
            CreateAsset(site: company.sites[1].id, details: changes, sharesSerial: true), by: company.ann)
        #expect(try desk.assets().filter { $0.serial == "SU-1" }.count == 2)
    }

    @Test func aUnitIsNoPartOfItsOwnPart() throws {
        let unit = try add("UPS U10")
        let string = try add("Szereg A") { $0.parent = .set(unit.id) }
        let cell = try add("Ogniwo 3") { $0.parent = .set(string.id) }
        #expect(
            sentence { _ = try edit(unit) { $0.parent = .set(cell.id) } }
                == "Not moved: Ogniwo 3 is part of UPS U10; that would be a circle.")
        #expect(
            sentence { _ = try edit(unit) { $0.parent = .set(unit.id) } }
                == "Not moved: UPS U10 cannot be a part of itself.")
        let tree = try desk.deviceLines().map { "\($0.depth) \($0.asset.name)" }
        #expect(tree == ["0 UPS U10", "1 Szereg A", "2 Ogniwo 3"])
    }

    @Test func aUnitTakesItsModulesAlongToAnotherSite() throws {
        let unit = try add("UPS U10")
        let string = try add("Szereg A") { $0.parent = .set(unit.id) }
        let receipt = try edit(unit) { $0.site = company.sites[1].id }
        #expect(
            receipt.summary.sentence(Wording(.english, SmallCompany.calendar))
                == "UPS U10 stands at Obiekt 1 now, modules with it: 1.")
        #expect(try desk.assets().allSatisfy { $0.site == company.sites[1].id })
        _ = try desk.undo(by: company.ann)
        #expect(try desk.assets().allSatisfy { $0.site == company.sites[0].id })
        // A module alone leaves its unit.
        _ = try edit(string) { $0.site = company.sites[2].id }
        #expect(try desk.detail(of: string.id).parent == nil)
    }

    @Test func anOpenOrderKeepsADeviceAndItsModulesWhereTheyAre() throws {
        let unit = try add("UPS U10")
        let string = try add("Szereg A") { $0.parent = .set(unit.id) }
        let draft = OrderDraft(
            customer: company.customer.id, site: company.sites[0].id, assets: [string.id], title: "Pada", duration: 60)
        _ = try desk.perform(CreateOrder(draft), by: company.ann)
        #expect(throws: Refusal.desk(.invalid(field: .site, .neededByOrders(1)))) {
            try edit(unit) { $0.site = company.sites[1].id }
        }
    }

    @Test func aWarrantyEndsAfterItBegins() throws {
        let unit = try add("UPS U10") { $0.warrantyFrom = .set(Day(iso: "2026-01-01")!) }
        #expect(throws: Refusal.desk(.invalid(field: .warranty, .windowEndsBeforeItBegins))) {
            try edit(unit) { $0.warrantyThrough = .set(Day(iso: "2025-12-31")!) }
        }
        _ = try edit(unit) {
            $0.warrantyThrough = .set(Day(iso: "2026-12-31")!)
            $0.warrantyCovers = [.parts]
        }
        let asset = try desk.detail(of: unit.id).asset
        #expect(asset.warrants(.parts, on: SmallCompany.monday) && !asset.warrants(.labour, on: SmallCompany.monday))
        #expect(!asset.warrants(.parts, on: Day(iso: "2027-01-01")!))
    }

    @Test func readingsAreFactsAndAreCorrectedByOthers() throws {
        let unit = try add("UPS U10")
        func read(_ value: Double, _ time: String = "06:00", corrects: Bool = false) throws -> Receipt {
            try desk.perform(
                AddReading(
                    asset: unit.id, meter: "Szereg A", value: value, at: corrects ? nil : SmallCompany.at(time),
                    unit: "V", least: .set(12), corrects: corrects), by: company.ann)
        }
        _ = try read(12.4)
        let low = try read(11.2, "06:30")
        #expect(
            low.summary
                == .devices(
                    .read(device: "UPS U10", meter: "Szereg A", value: 11.2, unit: "V", isWithinLimits: false)))
        _ = try read(12.1, corrects: true)
        #expect(try desk.detail(of: unit.id).readings.map(\.value) == [12.4, 12.1])
        #expect(throws: Refusal.self) { try desk.undo(by: company.bob) }
        #expect(try desk.detail(of: unit.id).asset.meters == [Meter(name: "Szereg A", unit: "V", least: 12)])
        #expect(throws: Refusal.self) {
            try desk.perform(AddReading(asset: unit.id, meter: "Inny", value: 1, corrects: true), by: company.ann)
        }
        #expect(throws: Refusal.self) {
            try desk.perform(AddReading(asset: unit.id, meter: "Inny", value: .nan), by: company.ann)
        }
    }

    @Test func readingsLeadToTheDayOfTheirLimit() {
        let start = SmallCompany.at("07:00")
        let readings = [18.0, 16, 14].enumerated().map { index, value in
            MeterReading(
                id: Identifier(Int64(index + 1)), asset: Identifier(1), meter: "min", value: value,
                at: start + index * 10 * 86_400, recordedAt: start, actor: "a")
        }
        let meter = Meter(name: "min", least: 10)
        #expect(MeterTrend.limitReached(by: readings, of: meter) == start + 40 * 86_400)
        #expect(MeterTrend.limitReached(by: Array(readings.prefix(2)), of: meter) == nil)
        #expect(MeterTrend.limitReached(by: readings, of: Meter(name: "min", most: 30)) == nil)
    }
}
