import Console
import ConsoleTesting
import DeskModel
import TermCanvas
import Testing

/// A story for each command of measured time.
let timeStories: [String: Story] = [
    "screen.time": {
        let desk = Desk()
        desk.press("gh")
        #expect(desk.state.screen == .time && desk.shows("[gh Time]"))
    },
    "time.open": {
        let desk = Desk.withTime()
        desk.press("jj", .enter)
        #expect(desk.state.screen == .order)
    },
    "time.correct": {
        let desk = Desk.withTime()
        desk.press("e", .key(.control("u")))
        desk.type("8:00-8:08 szybciej")
        desk.press(.enter)
        #expect(desk.shows("08:00-08:08"))
    },
    "time.add": {
        let desk = Desk.withTime()
        desk.press("a")
        desk.type("training 13:08-13:20 bhp")
        desk.press(.enter)
        #expect(desk.shows("training") && !desk.shows("nothing was told"))
    },
    "time.person-before": {
        let desk = Desk.withTime()
        desk.press("][")
        #expect(desk.shows("Anna Bąk  Fri 20"))
    },
    "time.person-after": {
        let desk = Desk.withTime()
        desk.press("]")
        #expect(desk.shows("Fri 20") && !desk.shows("Anna Bąk  Fri 20"))
    },
    "time.day-before": {
        let desk = Desk.withTime()
        desk.press("<")
        #expect(desk.shows("Anna Bąk  Thu 19"))
    },
    "time.day-after": {
        let desk = Desk.withTime()
        desk.press(">")
        #expect(desk.shows("Anna Bąk  Sat 21"))
    },
    "time.week": {
        let desk = Desk.withTime()
        desk.press("z")
        #expect(desk.shows("week 47"))
        desk.press("z")
        #expect(!desk.shows("week 47"))
    },
]
