import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// What a customer is told: windows with what the contract and the wish say of them.
@Suite struct PromiseStories {
    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func wordsStayWholeAndTheContractStaysInSight(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows))
        desk.press(.tab, "p")
        #expect(desk.shows("Due by Mon 23, 14:00"), "\(desk.text)")
        #expect(desk.shows("19:38 late"), "\(desk.text)")
        let polish = Desk(size: (columns, rows), language: .polish)
        polish.press(.tab, "p")
        #expect(polish.shows("Termin do pon 23, 14:00"), "\(polish.text)")
        #expect(polish.shows("19:38 po terminie"), "\(polish.text)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func aWishIsMetOrTheReasonIsSaid(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows))
        Self.wish(desk, 1, "08:00", "10:00")
        desk.press(.tab, "p")
        #expect(desk.shows("Wish: Tue 24, 08:00-10:00"), "\(desk.text)")
        #expect(desk.shows("as wished"), "\(desk.text)")
        let night = Desk(size: (columns, rows), language: .polish)
        Self.wish(night, 1, "02:00", "04:00")
        night.press(.tab, "p")
        let words = night.text.replacing("┃", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Życzenia, wt 24, 02:00-04:00, nie da się spełnić: nikt wtedy nie"), "\(words)")
    }

    @Test func theCursorStaysInSightOnALowScreen() {
        let desk = Desk(size: (60, 16))
        Self.wish(desk, 1, "02:00", "04:00")
        desk.press(.tab, "p", "jjjjjj")
        #expect(desk.shows(">6  another window"), "\(desk.text)")
        desk.press("kkkkkk")
        #expect(desk.shows(">1  "), "\(desk.text)")
    }

    /// 121 wishes for hours of a day of the week, 0 being Monday.
    private static func wish(_ desk: Desk, _ day: Int, _ from: String, _ to: String) {
        desk.store.edit(Visit.ID(121)) { card in
            card.preference = TimeWindow(
                start: desk.moment(SmallCity.monday + day, from), end: desk.moment(SmallCity.monday + day, to)
            )
        }
        desk.look()
    }
}
