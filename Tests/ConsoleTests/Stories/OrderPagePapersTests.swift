import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Documents on the order's page, and what is folded there.
@Suite struct OrderPagePapersTests {
    @Test func documentsOfTheOrderItsTicketAndItsDevicesStandOnItsPageOnceEach() throws {
        let desk = ticketsDesk()
        let line = try #require(desk.store.tickets(all: false).last)
        let order = try #require(line.orders.first)
        let papers = [("rozmowa.eml", "message/rfc822", 901), ("zdjecie.jpg", "image/jpeg", 902)].map {
            Document(
                id: Identifier(Int64($0.2)), hash: String(repeating: "b", count: 64), size: 412_000, mediaType: $0.1,
                name: $0.0, addedAt: desk.state.now, addedBy: "ewa")
        }
        desk.store.plant(papers)
        desk.store.plant([
            DocumentLink(document: papers[0].id, owner: .ticket(line.ticket.id.rawValue)),
            DocumentLink(document: papers[0].id, owner: .order(order.order)),
            DocumentLink(document: papers[1].id, owner: .order(order.order)),
        ])
        desk.look()
        desk.press("G", .enter, "/")
        desk.type("ZS/")
        desk.press(.enter, .enter, "/")
        desk.type("zdjecie")
        desk.press(.enter)
        #expect(desk.shows("Documents 2") && desk.shows("e-mail"), "\(desk.text)")
        #expect(desk.statusLine.hasPrefix("zdjecie.jpg, picture, 412 kB, of the order"))
        desk.press("v")
        #expect(desk.shownDocuments == ["zdjecie.jpg"])
    }

    @Test func whatWasFoldedIsFoldedAgainAfterARestart() {
        let desk = orderPageDesk()
        desk.press("gg", "-")
        let folds = desk.keptFolds
        #expect(folds == [PageFold(page: "order", section: "what", isFolded: true)])
        let again = Desk(desk.store, folds: folds)
        again.press(.tab, .enter)
        #expect(again.screen.contains { $0.contains("▸What") })
        again.press("gg", "-")
        #expect(again.keptFolds == [PageFold(page: "order", section: "what", isFolded: false)])
    }
}
