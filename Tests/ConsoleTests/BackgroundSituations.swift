import ConsoleTesting
import DeskModel
import Geography
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Every state of the console that something may come into.
extension BackgroundTests {
    /// How the desk got where it is.
    struct Situation: Sendable, CustomTestStringConvertible {
        let name: String
        let reach: @Sendable (Desk) -> Void
        var testDescription: String { name }
    }

    static let situations: [Situation] = [
        .init(name: "board") { _ in },
        .init(name: "region") { $0.press("gg") },
        .init(name: "queue") { $0.press(.tab, "jj") },
        .init(name: "detail") { $0.press(.tab, .tab) },
        .init(name: "day pane") { $0.press(.enter, "j") },
        .init(name: "day") { $0.press("z", "j", "]") },
        .init(name: "map") { $0.press("3", .tab) },
        .init(name: "orders") { $0.press("6", "jjj") },
        .init(name: "agenda") { $0.press("gl", "jj") },
        .init(name: "simulated day") { $0.press("gE", "j") },
        .init(name: "hand") { $0.press(.tab, "jj", "m", "1") },
        .init(name: "set in hand") { $0.press(.tab, "jj", .space, "j", .space, "m", "2") },
        .init(name: "hand on the day") { $0.press(.tab, "jj", "m", "1", "z", "l") },
        .init(name: "hand on the map") { $0.press(.tab, "jj", "m", "1", .key(.function(3))) },
        .init(name: "plan on the screen") { $0.press("PP", "jj", .space) },
        .init(name: "marks and a range") { $0.press(.tab, .space, .space, "v", "j") },
        .init(name: "help") { $0.press("?", "jj") },
        .init(name: "which key") { $0.press("g") },
        .init(name: "palette") {
            $0.press(":")
            $0.type("go")
        },
        .init(name: "filter") {
            $0.press("/")
            $0.type("skill:SEP")
        },
        .init(name: "order number") {
            $0.press("go")
            $0.type("12")
        },
        .init(name: "override") { $0.press(.tab, "m", "jjj", "!") },
        .init(name: "order") { $0.press(.tab, "i") },
        .init(name: "order's page") { $0.press("6", "j", .enter) },
        .init(name: "reason") { $0.press("jjjjj", "r") },
        .init(name: "results") { $0.press(.space, .tab, .space, "x") },
        .init(name: "confirmation") { $0.press("gg", "D") },
        .init(name: "report") { $0.press("D", .escape, .enter, "t") },
        .init(name: "completion") {
            $0.send(.clock($0.moment(SmallCity.monday, "10:41")))
            guard (try? $0.takeCheckedOrder()) != nil else { return }
            $0.press("go")
            $0.type("133")
            $0.press(.enter, .enter, "t", "c")
        },
        .init(name: "count") {
            $0.takeStock()
            $0.press("8", "c")
            $0.type("1")
        },
        .init(name: "clash") {
            $0.press(.tab, "m", "1")
            $0.anotherDesk(UnplaceVisit(visit: Visit.ID(101)), isSeen: false)
            $0.press(.enter)
        },
        .init(name: "promise") { $0.press(.tab, "p", "j") },
        .init(name: "new order") {
            $0.press("N", .tab)
            $0.type("hot")
        },
        .init(name: "one line") {
            $0.press("N")
            $0.type("hotel pruszków, winda stoi, jutro 8-12")
        },
        .init(name: "edit") { $0.press(.tab, "e", .tab) },
        .init(name: "absence") { $0.press("a") },
        .init(name: "in full") { $0.press("g.") },
        .init(name: "label") {
            $0.devices = DeviceStories.known
            $0.press("gd", "j", "E")
        },
        .init(name: "news") { $0.press("gm") },
        .init(name: "question") { $0.press("P", "q") },
        .init(name: "part of a plan") { $0.press("gP", "c") },
        .init(name: "devices") { desk in
            desk.devices = DeviceStories.known
            desk.press("gd", "j")
        },
        .init(name: "device") { desk in
            desk.devices = DeviceStories.known
            desk.press("gd", "j", .enter, "jj")
        },
    ]
}
