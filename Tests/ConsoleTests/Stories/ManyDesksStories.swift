import ConsoleTesting
import DeskModel
import Foundation
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Who else is here, and where they work.
@Suite struct ManyDesksStories {
    private static let opened = SmallCity.moment(SmallCity.monday, "07:12")
    private static let since = SmallCity.moment(SmallCity.monday, "07:39")

    /// Piotr works on Ewa Zych's Monday and Tuesday, Marta holds 103; a wall is open.
    static func desk(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        let days = (0...1).map { CellKey(Technician.ID(1), SmallCity.monday + $0) }
        desk.meet(
            DeskPresence(
                name: "marta", held: [Visit.ID(103)], since: since, opened: opened, screen: "board",
                works: [
                    DeskWork(
                        .hand, days: [CellKey(Technician.ID(3), SmallCity.monday)], orders: [Order.ID(103)],
                        since: since)
                ], lastKey: desk.state.now - 130),
            DeskPresence(
                name: "piotr", opened: opened, screen: "outage", works: [DeskWork(.outage, days: days, since: since)],
                lastKey: desk.state.now - 11), DeskPresence(name: "wall", opened: opened, isWall: true))
        return desk
    }

    @Test func theTopLineCountsTheOtherDesksAndNoWalls() {
        let desk = Self.desk()
        #expect(desk.screen[0].contains("ann@hq +2"))
        desk.meet()
        #expect(desk.screen[0].contains("ann@hq") && !desk.screen[0].contains("+"))
    }

    @Test func aDayOnWhichSomebodyWorksHasHisInitialAndTwoDesksTheirNumber() {
        let desk = Self.desk()
        desk.press("jj")
        #expect(desk.mark("Ewa Zych", "Mon 23") == "p" && desk.mark("Ewa Zych", "Tue 24") == "p")
        #expect(desk.mark("Ola Mróz", "Tue 24") == " ")
        desk.press("j")
        #expect(desk.mark("Ola Mróz", "Mon 23") == "m")
        var both = desk.others
        both[0].works.append(DeskWork(.plan, days: both[1].works[0].days, since: Self.since))
        desk.send(.desks(both))
        #expect(desk.mark("Ewa Zych", "Mon 23") == "2")
    }

    @Test func theStatusLineSaysWhoWorksThereSinceWhenAndOnWhat() {
        let desk = Self.desk()
        let sentence =
            "Mon 23 of Ewa Zych: piotr works on it since 07:39 (outage). You may too; whoever comes second is told first."
        #expect(desk.statusLine.hasPrefix(sentence), "\(desk.statusLine)")
    }

    @Test func aFormThatIsOpenedThereSaysSoBeforeItComesToAClash() {
        let desk = Self.desk()
        desk.press("e", "e")
        #expect(
            desk.statusLine.hasPrefix("Mon 23 of Ewa Zych: piotr works on it since 07:39 (outage)."), "\(desk.text)")
        #expect(desk.said.last?.works.map(\.kind) == [.form])
        desk.press(.escape)
        #expect(desk.said.last?.works.isEmpty == true)
    }

    @Test func whatIsTakenInHandThereSaysSo() {
        let desk = Self.desk()
        desk.press("m", "m")
        #expect(desk.statusLine.hasPrefix("Mon 23 of Ewa Zych: piotr works on it"), "\(desk.text)")
        #expect(desk.said.last?.held.count == 1)
        #expect(desk.said.last?.works.first?.days == [CellKey(Technician.ID(1), SmallCity.monday)])
    }

    @Test func anAbsenceNamesEveryDayAndGoesAlongWithWhatIsTyped() {
        let desk = Desk()
        desk.press("a")
        #expect(desk.said.last?.works.first?.kind == .absence)
        #expect(desk.said.last?.works.first?.days == [CellKey(Technician.ID(1), SmallCity.monday)])
        desk.type("2026-11-25")
        #expect(desk.said.last?.works.first?.days.count == 3)
    }

    @Test func anOutageAndAPlanOnTheScreenAreWorkToo() {
        let desk = Desk()
        desk.press("j", "O")
        #expect(desk.said.last?.works.map(\.kind) == [.outage])
        desk.press(.escape, "PP")
        #expect(desk.said.last?.works.first { $0.kind == .plan }?.days.isEmpty == false)
    }

    @Test func movingTheCursorTellsNobodyAnything() {
        let desk = Desk()
        let before = desk.said.count
        desk.press("jjkkll", .tab, "jj")
        #expect(desk.said.count == before)
        desk.press("m")
        let inHand = desk.said.count
        desk.press("jjll")
        #expect(desk.said.count == inHand, "the hand's own place counts, not where it is")
    }

    @Test func theDayAndTheQueueCarryTheMarkToo() {
        let desk = Self.desk()
        desk.press("z")
        #expect(desk.screen.contains { $0.contains("Ewa Zych") && $0.contains("p") })
        #expect(desk.statusLine.contains("piotr works on it"))
        let queue = Desk()
        queue.press(.tab)
        queue.meet(
            DeskPresence(
                name: "piotr", opened: Self.opened,
                works: [DeskWork(.form, orders: [Order.ID(121)], since: Self.since)]))
        #expect(queue.screen.contains { $0.contains("Legiono") && $0.contains(" p┃") }, "\(queue.text)")
        #expect(queue.statusLine.hasSuffix("piotr works on it since 07:39 (form)."))
    }

    @Test func whoIsHereStandsInTheLogWithWhatEachDoes() {
        let desk = Self.desk()
        desk.press("gm")
        #expect(desk.shows("Who is here 3"))
        #expect(desk.shows("a ann@hq  here   board"))
        #expect(desk.shows("p piotr   11 s   outage, Ewa Zych"))
        #expect(desk.shows("m marta   2 min  has 103 in hand"))
        #expect(desk.shows("1 wall"))
    }

    @Test func atEightyColumnsWhoIsHereStandsAboveTheLines() {
        let desk = Self.desk(size: (80, 24), language: .polish)
        desk.press("gm")
        #expect(desk.shows("p piotr   11 s   awaria, Ewa Zych"))
        #expect(desk.shows("ma w ręku 103"))
    }

    @Test func deskMarksThatCannotBeReadAreSaidOnce() {
        let desk = Desk()
        let line = desk.statusLine
        desk.send(.noDesks("dyspo.db.desks"))
        #expect(desk.statusLine == line)
        desk.press("gm")
        #expect(
            desk.shows("Desk marks cannot be read (dyspo.db.desks is not writable); work goes "), "\(desk.text)")
    }
}

extension Desk {
    /// The column left of a board cell.
    func mark(_ technician: String, _ day: String) -> Character? {
        let lines = screen
        guard let header = lines.first(where: { $0.contains(day) && $0.contains("technician") }),
            let line = lines.first(where: { $0.contains(technician) && ($0.hasPrefix("┃") || $0.hasPrefix("│")) }),
            let range = header.range(of: day)
        else { return nil }
        let column = header.distance(from: header.startIndex, to: range.lowerBound) - 1
        return Array(line)[column]
    }
}
