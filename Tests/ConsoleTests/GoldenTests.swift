import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// Whole screens, as text.
@Suite struct GoldenTests {
    @Test(arguments: [(120, 36), (80, 24)])
    func board(columns: Int, rows: Int) throws {
        try compare(Desk(size: (columns, rows)), with: "board-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func orderInHand(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press(.tab, "j", "m", "1")
        try compare(desk, with: "in-hand-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func day(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press("z", "w", "jjjj", "]", "]")
        try compare(desk, with: "day-\(columns)x\(rows)")
        desk.press("m", "l", "l")
        try compare(desk, with: "day-in-hand-\(columns)x\(rows)")
    }

    @Test func dayInPolishAndOnALargeScreen() throws {
        let polish = Desk(size: (120, 36), language: .polish)
        polish.press(.tab, "j", "m", "1", "z", "l")
        try compare(polish, with: "polish-day-in-hand-120x36")
        let large = Desk(size: (200, 60))
        large.press("z", "w", "]")
        try compare(large, with: "day-200x60")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func maintenance(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "maintenance"), (.polish, "polish-maintenance")] {
            let desk = try Desk.withPlans(size: (columns, rows), language: language)
            desk.press("j", "M", "]")
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
            desk.press(.enter)
            try compare(desk, with: "\(name)-page-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func time(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "time"), (.polish, "polish-time")] {
            let desk = Desk.withTime(size: (columns, rows), language: language)
            desk.press("jjjjjjjj")
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
            desk.press("z")
            try compare(desk, with: "\(name)-week-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func planDiff(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.store.edit(Visit.ID(131)) { $0.skills = ["SEP", "GAZ", "CO2"] }
        desk.look()
        desk.press("PP", "j", .space)
        try compare(desk, with: "plan-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func newsOfOthers(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "news"), (.polish, "polish-news")] {
            let desk = NewsStories.busyDesk(size: (columns, rows), language: language)
            try compare(desk, with: "\(name)-badges-\(columns)x\(rows)")
            desk.press("gm", "j")
            try compare(desk, with: "\(name)-log-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func tickets(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "tickets"), (.polish, "polish-tickets")] {
            let desk = ticketsDesk((columns, rows), language: language)
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
            desk.press(.enter)
            try compare(desk, with: "\(name)-page-\(columns)x\(rows)")
            desk.press(.escape, "G", .enter, "/")
            desk.type("ZS/")
            desk.press(.enter, .enter, "gg")
            try compare(desk, with: "\(name)-order-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func lineOfATicket(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "entry-ticket"), (.polish, "polish-entry-ticket")] {
            let desk = ticketsDesk((columns, rows), language: language)
            desk.press("N")
            desk.type("hotel pruszków, winda stoi, jutro 8-12, 45m, pilne, tel 512 208 000")
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func orderPage(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "order-page"), (.polish, "polish-order-page")] {
            let desk = Desk(size: (columns, rows), language: language)
            let order = try #require(desk.takeOrderOfTwoVisits())
            desk.anotherDesk(
                PlaceVisit(
                    visit: try #require(desk.store.detail(order)?.visits.first?.visit.id),
                    technician: desk.key("Jan Wilk", 1).technician, day: SmallCity.monday + 1))
            desk.press("go")
            desk.type("133")
            desk.press(.enter, .enter, .enter)
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func longWork(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "long"), (.polish, "polish-long")] {
            let desk = try LongWorkScreenTests.desk(size: (columns, rows), language: language)
            desk.press("j", "l")
            try compare(desk, with: "\(name)-board-\(columns)x\(rows)")
            desk.press("z", "l")
            try compare(desk, with: "\(name)-day-\(columns)x\(rows)")
            desk.press("go")
            desk.type("121")
            desk.press(.enter, .enter, .enter)
            try compare(desk, with: "\(name)-order-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func planOfAPart(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows), language: .polish)
        desk.press("gP", "c")
        try compare(desk, with: "polish-plan-scope-\(columns)x\(rows)")
        desk.press("w", "P", .space)
        try compare(desk, with: "polish-plan-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func help(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press("?")
        try compare(desk, with: "help-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func polish(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows), language: .polish)
        try compare(desk, with: "polish-\(columns)x\(rows)")
        desk.press(.tab, "j", "m", "1")
        try compare(desk, with: "polish-in-hand-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func marksAndTheirResults(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press(.space, .tab, "j", .space, "j", .space, "v", "jj")
        try compare(desk, with: "marks-\(columns)x\(rows)")
        desk.press(.escape, "x")
        try compare(desk, with: "results-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func severalInHand(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press(.tab, "jj", .space, "j", .space, "jj", .space, "m", "1")
        try compare(desk, with: "set-in-hand-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func palette(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press(.tab, ":")
        desk.type("assi")
        try compare(desk, with: "palette-\(columns)x\(rows)")
    }

    @Test func marksInPolish() throws {
        let desk = Desk(size: (120, 36), language: .polish)
        desk.press(.space, .tab, "j", .space, "j", .space)
        try compare(desk, with: "polish-marks-120x36")
        desk.press("m", "1")
        try compare(desk, with: "polish-set-in-hand-120x36")
        desk.press(.escape, "x")
        try compare(desk, with: "polish-results-120x36")
        desk.press(.escape, ":")
        desk.type("zlec")
        try compare(desk, with: "polish-palette-120x36")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func orders(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press("6", "jj")
        try compare(desk, with: "orders-\(columns)x\(rows)")
        desk.press("gl", "+")
        try compare(desk, with: "agenda-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func newOrder(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows), language: .polish)
        desk.press("N", .tab)
        desk.type("hotel")
        desk.press(.enter, .enter)
        desk.type("winda stoi")
        desk.press(.tab, .tab, .tab, .tab, .tab, .tab)
        desk.type("pt 14")
        try compare(desk, with: "form-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func oneLineOrder(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "entry"), (.polish, "polish-entry")] {
            let desk = Desk(size: (columns, rows), language: language)
            desk.press("N")
            desk.type("hotel pruszków, winda stoi, jutro 8-12, sep, 90, pilne")
            desk.press(.down)
            try compare(desk, with: "\(name)-doubt-\(columns)x\(rows)")
            desk.press(.enter, .key(.control("f")))
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
            desk.press(.tab)
            try compare(desk, with: "\(name)-form-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func sentAndPromised(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press("D", .escape, .enter, "t", "a", "t", "t", "t")
        try compare(desk, with: "field-\(columns)x\(rows)")
        desk.press(.escape, .tab, .tab, "p")
        try compare(desk, with: "promise-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func filtered(columns: Int, rows: Int) throws {
        let desk = Desk(size: (columns, rows))
        desk.press("/")
        desk.type("skill:SEP !Wola due<fri")
        try compare(desk, with: "filter-\(columns)x\(rows)")
    }

    @Test func onePaneAtATime() throws {
        let desk = Desk(size: (60, 16))
        try compare(desk, with: "single-60x16")
    }

    @Test func largeScreen() throws {
        let desk = Desk(size: (200, 60))
        desk.press(.tab, "m", "2")
        try compare(desk, with: "in-hand-200x60")
    }

    private func compare(_ desk: Desk, with name: String) throws { try Golden.compare(desk.text, with: name) }
}
