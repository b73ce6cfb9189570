import DeskModel
import Operations
import ServiceModel
import Testing

@testable import Storage

/// A piece with a serial number becomes a part of the device that it went into, with a warranty of its own.
@Suite struct InstalledPieceStories {
    private func work() throws -> PartsAtWork {
        let company = try SmallCompany()
        let unit = Asset(
            id: Identifier(90), site: company.sites[0].id, name: "Klimatyzator", model: "K-3", serial: "K-1")
        let work = try PartsAtWork(devices: [unit])
        try work.take("SPR", "1", serials: ["S-1"])
        return work
    }

    private func device(_ work: PartsAtWork) throws -> Asset? { try work.company.desk.device(ofPiece: "S-1") }

    @Test func aPieceThatIsUsedIsAPartOfTheDeviceWithAWarrantyFromItsDay() throws {
        let work = try work()
        var parts = SaidParts()
        parts.used = [try work.said("SPR", "1", serials: ["S-1"])]
        try work.end(.complete, parts)
        let device = try #require(try device(work))
        #expect(device.parent == Identifier(90) && device.site == work.company.sites[0].id)
        #expect(device.name == "SPR" && device.model == "SPR" && device.serial == "S-1" && device.state == .works)
        #expect(device.installed == SmallCompany.monday && device.warrantyFrom == SmallCompany.monday)
        #expect(device.warrantyThrough == Day(iso: "2028-11-22"))
        #expect(try work.company.desk.serial("S-1")?.standing.at == .outside(.customer))
    }

    @Test func undoOfAUseTakesTheDeviceAwayAndRedoBringsItBack() throws {
        let work = try work()
        try work.company.book(work.company.step(.use, "SPR", "1", from: "W1", order: work.order.id, serials: ["S-1"]))
        let made = try #require(try device(work))
        _ = try work.company.desk.undo(by: work.company.ann)
        #expect(try device(work) == nil)
        _ = try work.company.desk.redo(by: work.company.ann)
        #expect(try device(work)?.warrantyThrough == made.warrantyThrough)
    }

    @Test func aPieceThatIsTakenBackStaysInTheHistoryOutOfUse() throws {
        let work = try work()
        try work.company.book(work.company.step(.use, "SPR", "1", from: "W1", order: work.order.id, serials: ["S-1"]))
        let through = try device(work)?.warrantyThrough
        try work.company.book(
            work.company.step(.takeback, "SPR", "1", to: "KW", order: work.order.id, serials: ["S-1"]))
        #expect(try device(work)?.state == .outOfUse)
        // It goes in again elsewhere: the same device with its history, and its warranty runs on.
        work.company.clock.now = SmallCompany.at("10:00", SmallCompany.monday + 1)
        let other = try work.company.newOrder(site: 1).order
        try work.company.book(work.company.step(.transfer, "SPR", "1", from: "KW", to: "W1", serials: ["S-1"]))
        try work.company.book(work.company.step(.use, "SPR", "1", from: "W1", order: other.id, serials: ["S-1"]))
        let device = try #require(try device(work))
        #expect(device.site == work.company.sites[1].id && device.parent == nil && device.state == .works)
        #expect(device.installed == SmallCompany.monday + 1 && device.warrantyThrough == through)
        #expect(try work.company.desk.assets().count == 2)
    }

    @Test func aUseThatIsTakenBackLeavesADeviceOutOfUse() throws {
        let work = try work()
        try work.company.book(work.company.step(.use, "SPR", "1", from: "W1", order: work.order.id, serials: ["S-1"]))
        let use = try #require(try work.company.desk.stockMoves(limit: 1).first).id
        try work.company.book(StockStep(.unuse, move: use))
        #expect(try device(work)?.state == .outOfUse)
        #expect(try work.company.desk.serial("S-1")?.standing.order == work.order.id)
    }

    @Test func aPieceThatIsNotThereOrSomebodyElsesIsNotUsed() throws {
        let work = try work()
        var parts = SaidParts()
        parts.used = [try work.said("SPR", "1", serials: ["S-2"])]
        #expect(try work.refused(parts) == "Not booked: serial number S-2 is no SPR at W1.")
        parts.used = [try work.said("SPR", "2", serials: ["S-1"])]
        #expect(try work.refused(parts) == "Not booked: SPR needs a serial number a piece: 1 said for 2.")
        parts.used = [try work.said("SPR", "2", serials: ["S-1", "S-1"])]
        #expect(try work.refused(parts) == "Not booked: serial number S-1 is known already, or was said twice.")
        #expect(try device(work) == nil)
    }
}
