import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

let branchStories: [String: Story] = [
    "screen.branches": {
        let desk = Desk()
        desk.press("gb")
        #expect(desk.statusLine == "No branch yet. a makes one of the plan as it is now.")
        #expect(desk.shows("┏━ Branches"), "\(desk.text)")
    },
    "branches.new": {
        let desk = Desk()
        desk.press("gb", "a")
        desk.type("bez soboty")
        desk.press(.enter)
        #expect(desk.statusLine == "Branch bez soboty made of the plan as it is now; b works in it.", "\(desk.text)")
        #expect(desk.shows("A bez soboty"))
    },
    "branches.apply": {
        let desk = BranchScreenTests.two()
        desk.press("gb", .enter)
        #expect(desk.shows("Branch wszystko: 3 added, 1 moved"), "\(desk.text)")
        desk.press(.enter)
        #expect(
            desk.statusLine.hasPrefix("Branch wszystko applied: 3 added, 1 moved, "), "\(desk.text)")
        #expect(desk.statusLine.contains("u takes it back."))
        #expect(desk.shows("Branches 1"), "\(desk.text)")
        #expect(desk.state.view.visits[Visit.ID(121)]?.placement != nil)
        desk.press("u")
        #expect(desk.state.view.visits[Visit.ID(121)]?.placement == nil)
    },
    "branches.enter": {
        let desk = BranchScreenTests.two()
        desk.press("gb", "]", "b")
        #expect(desk.entered == .branch("zimowy"))
    },
    "branches.next": {
        let desk = BranchScreenTests.two()
        desk.press("gb", "]", "y")
        #expect(desk.clipboard == "zimowy")
    },
    "branches.previous": {
        let desk = BranchScreenTests.two()
        desk.press("gb", "]", "[", "y")
        #expect(desk.clipboard == "wszystko")
    },
    "branches.mark": {
        let desk = BranchScreenTests.two()
        desk.store.branch("trzeci", by: "ewa", [])
        desk.press("gb")
        #expect(desk.shows("A trzeci") && desk.shows("B wszystko"), "\(desk.text)")
        desk.press(.space, "]", "]", .space)
        #expect(desk.shows("A *trzeci") && desk.shows("C *zimowy"), "\(desk.text)")
        #expect(!desk.shows("wszystko"))
        desk.press("[", "y")
        #expect(desk.clipboard == "trzeci", "of two marked ones keys turn between these")
    },
    "branches.discard": {
        let desk = BranchScreenTests.two()
        desk.press("gb", "X")
        #expect(desk.shows("Discard the branch wszystko? Nothing brings it back."), "\(desk.text)")
        desk.press(.escape)
        #expect(desk.shows("Branches 2"))
        desk.press("X", .enter)
        #expect(desk.statusLine == "Branch wszystko discarded.", "\(desk.text)")
        #expect(desk.shows("Branches 1"), "\(desk.text)")
    },
    "branches.why": {
        let desk = BranchScreenTests.two()
        desk.press("gb", "r")
        #expect(desk.shows("live ") && desk.shows("made by ewa"), "\(desk.text)")
    },
    "branches.copy": {
        let desk = BranchScreenTests.two()
        desk.press("gb", "y")
        #expect(desk.clipboard == "wszystko")
        #expect(desk.statusLine == "Copied: wszystko.")
    },
    "branches.days": {
        let desk = BranchScreenTests.two()
        desk.press("gb", .tab)
        #expect(desk.shows("Order "), "\(desk.text)")
        #expect(!desk.shows("Where they differ"))
        desk.press(.tab)
        #expect(desk.shows("Where they differ"))
    },
    "branches.back": {
        let desk = BranchScreenTests.two()
        desk.press("gb", .escape)
        #expect(desk.state.screen == .board)
    },
    "branches.again": {
        let desk = BranchScreenTests.two()
        desk.press("gb")
        desk.anotherDesk(PlaceVisit(visit: Visit.ID(132), technician: Technician.ID(4), day: SmallCity.monday))
        let (before, now) = (desk.text, desk.state.view.sequence)
        #expect(desk.shows("now v\(now): s"), "\(before)")
        desk.press("s")
        #expect(desk.shows("live v\(now)") && !desk.shows(": s"), "\(desk.text)")
        #expect(desk.shows("v\(now), level"))
    },
    "outage.keep": {
        let desk = Desk()
        desk.press("O", "w")
        #expect(desk.shows("Keep the repair as the branch"))
        desk.type("awaria Ewy")
        desk.press(.enter)
        #expect(
            desk.statusLine
                == "Kept as the branch awaria Ewy, nothing is sent; gb shows it, Esc leaves the draft.", "\(desk.text)")
        #expect(desk.state.view.visits[Visit.ID(101)]?.placement?.leader == Technician.ID(1))
        desk.press(.escape, "gb")
        #expect(desk.shows("A awaria Ewy"), "\(desk.text)")
        #expect(desk.shows("~ 101"), "\(desk.text)")
    },
]

/// What the branches screen shows and takes.
@Suite struct BranchScreenTests {
    private static let monday = SmallCity.monday

    private static func place(_ visit: Int64, _ technician: Int64, _ day: Int) -> PlaceVisit {
        PlaceVisit(visit: Visit.ID(visit), technician: Technician.ID(technician), day: monday + day)
    }

    /// One that plans more, and one that plans later.
    static func two(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        desk.store.branch(
            "wszystko", by: "ewa", [place(121, 1, 0), place(122, 4, 0), place(123, 8, 0), place(105, 4, 2)])
        desk.store.branch("zimowy", by: "piotr", [place(121, 1, 1), place(122, 4, 0)])
        return desk
    }

    @Test func twoBranchesStandBesideTheLivePlan() {
        let desk = Self.two()
        desk.press("gb")
        #expect(desk.shows("Branches 2"))
        #expect(desk.shows("differ in 5 visits"), "\(desk.text)")
        #expect(desk.shows("A wszystko") && desk.shows("B zimowy"))
        #expect(desk.shows("ewa Mon 07:40") && desk.shows("piotr Mon 07:40"))
        #expect(desk.statusLine.hasPrefix("A leaves 9 visits open; B leaves 10 visits open, "), "\(desk.statusLine)")
        #expect(desk.shows("+ 121"), "\(desk.text)")
        #expect(desk.shows("- 123"))
        #expect(desk.shows("cost by balanced"))
    }

    @Test func oneBranchIsComparedWithTheLivePlan() {
        let desk = Desk()
        desk.store.branch("sam", by: "ewa", [Self.place(121, 1, 0)])
        desk.press("gb")
        #expect(desk.shows("differ in 3 visits"), "\(desk.text)")
        #expect(desk.statusLine.hasPrefix("sam against the live plan: 1 fewer without a place"), "\(desk.statusLine)")
        #expect(desk.shows("+ 121"))
    }

    @Test func namesThatAreNoneAreSaidAndTheLineStays() {
        let desk = Desk()
        desk.press("gb", "a")
        desk.type("a/b")
        #expect(desk.shows("! A name cannot contain /."), "\(desk.text)")
        desk.press(.enter)
        #expect(desk.shows("A name cannot contain /."))
        #expect(desk.shows("Branch of the plan as it is now, called"))
        desk.press(.escape)
        #expect(desk.state[BranchesState.self].lines == [])
    }

    @Test func aNameThatIsTakenIsSaid() {
        let desk = Self.two()
        desk.press("gb", "a")
        desk.type("Wszystko")
        desk.press(.enter)
        #expect(desk.statusLine == "There is a branch wszystko already.", "\(desk.text)")
    }

    @Test func whatBothSidesMovedComesFirstAndIsChosenWithATick() {
        let desk = Self.two()
        desk.anotherDesk(Self.place(105, 4, 3))
        desk.press("gb")
        #expect(desk.shows("! 105"), "\(desk.text)")
        desk.press(.enter)
        #expect(desk.statusLine.contains("1 in conflict (!)"), "\(desk.statusLine)")
        #expect(desk.shows("[ ] ~ 105"), "\(desk.text)")
        desk.press("j", "k")
        #expect(desk.statusLine.contains("bob@hq moved it in the live plan too"), "\(desk.statusLine)")
        desk.press(.space, .enter)
        #expect(desk.state.view.visits[Visit.ID(105)]?.placement?.day == Self.monday + 2)
    }

    @Test func leftToTheLivePlanTheRestIsApplied() {
        let desk = Self.two()
        desk.anotherDesk(Self.place(105, 4, 3))
        desk.press("gb", .enter, .enter)
        #expect(desk.statusLine.hasPrefix("Branch wszystko applied: 3 added, 0 moved"), "\(desk.text)")
        #expect(desk.state.view.visits[Visit.ID(105)]?.placement?.day == Self.monday + 3)
        #expect(desk.shows("Branches 1"), "\(desk.text)")
    }

    @Test func escLeavesTheChangeListAndTheBranchAsTheyAre() {
        let desk = Self.two()
        desk.press("gb", .enter, .escape)
        #expect(desk.statusLine == "Nothing was written; the branch wszystko stays as it is.", "\(desk.text)")
        #expect(desk.shows("Branches 2"))
        desk.press(.enter, "X")
        #expect(desk.statusLine.contains("these are the changes of a branch") || desk.statusLine.contains("These are"))
        desk.press(.escape, "P")
        #expect(desk.state.planRun != nil || desk.state.waitingPlan != nil, "planning goes on as ever")
    }

    @Test func aPlanThatWaitsIsNotLostForABranch() {
        let desk = Self.two()
        desk.press("P", "gb", .enter)
        #expect(desk.statusLine.contains("plan is being made or waits"), "\(desk.statusLine)")
    }

    @Test func inABranchTheWayToTheBranchesIsTheWayHome() {
        let desk = Desk(from: .branch("wszystko", base: 21, behind: 0))
        desk.press("gb")
        #expect(desk.hasComeHome || desk.state.screen == .branches)
        let past = Desk(from: .past(SmallCity.moment(Self.monday - 3, "14:00"), sequence: 1, latest: 2))
        past.press("gb")
        #expect(past.state.screen == .board)
    }

    @Test func whoeverComesHomeSeesWhatWasDone() {
        let desk = Self.two()
        desk.press("gb", "b")
        desk.store.branch("wszystko", by: "ann@hq", [Self.place(128, 4, 1)])
        desk.send(.vantage(.live))
        #expect(desk.shows("+ 128") || desk.shows("- 128"), "\(desk.text)")
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func goldens(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "branches"), (.polish, "polish-branches")] {
            let empty = Desk(size: (columns, rows), language: language)
            empty.press("gb")
            try Golden.compare(empty.text, with: "\(name)-empty-\(columns)x\(rows)")
            let desk = Self.two(size: (columns, rows), language: language)
            desk.anotherDesk(Self.place(105, 4, 3))
            desk.press("gb", "j")
            try Golden.compare(desk.text, with: "\(name)-\(columns)x\(rows)")
            desk.press(.tab)
            try Golden.compare(desk.text, with: "\(name)-days-\(columns)x\(rows)")
            desk.press(.tab, "r")
            try Golden.compare(desk.text, with: "\(name)-why-\(columns)x\(rows)")
            desk.press(.escape, .enter)
            try Golden.compare(desk.text, with: "\(name)-apply-\(columns)x\(rows)")
        }
    }
}
