package import DeskModel
package import Geography
package import ServiceModel
package import TermCanvas

/// All that the screen depends on. `update` changes it, `render` draws it.
package struct ConsoleState: Sendable {
    package internal(set) var size: Size
    package internal(set) var language: Language
    /// Who sits at this desk.
    package internal(set) var actor: String
    /// What the role of whoever sits here allows.
    package internal(set) var authority: Authority
    /// From where the plan is seen.
    package internal(set) var vantage: Vantage
    /// There is another place to come home to: the plan that everybody works on.
    package let hasHome: Bool
    package internal(set) var now: Timestamp
    package internal(set) var view: DeskView
    /// Counts the views: what was made of one is not for the next.
    var viewEdition = 0
    /// The journal's last entry when the console was opened: what is older was not done here and now.
    let firstSequence: Int
    let screens: ScreenTable
    package internal(set) var commands: CommandTable
    /// The command that the last key ran, or that said why it cannot be done; `nil` when the key was none.
    package internal(set) var lastCommand: String?
    /// What the palette did last, newest first.
    var recentCommands: [String] = []
    package internal(set) var focus: Pane = .board
    package internal(set) var board: BoardState
    package internal(set) var queue = QueueState()
    package internal(set) var peek = PeekState()
    package internal(set) var detail = DetailState()
    package internal(set) var marks = MarksState()
    package internal(set) var moving: MovingState?
    package internal(set) var planning: PlanningState?
    package internal(set) var overlay: Overlay?
    package internal(set) var status = StatusLine()
    /// Why the open store is no longer the one at its path; `nil` while it is.
    package internal(set) var storeAbsence: StoreAbsence?
    package internal(set) var filtering = FilterState()
    /// Which screen is open.
    package internal(set) var screen: ScreenID
    /// What every screen remembers for itself.
    var states = ScreenStates()
    /// How one came where one is; Esc goes back along it.
    var trail: [TrailStep] = []
    /// How it goes with the road engine.
    package internal(set) var roads = RoadState.none
    /// The moment that day and map show; `nil` for now.
    package internal(set) var moment: Timestamp?
    /// The mouse's left button is down.
    var grip: MouseGrip?
    /// What forms complete from; asked for when the first form opens, and again when the desk changed.
    package internal(set) var catalogue: Catalogue?
    /// The names that one-line orders are read over; asked for when the first is typed, and again when the desk changed.
    package internal(set) var entryBook: EntryBook?
    /// At which entry of the journal they were asked for last.
    var askedBook: Int?
    /// A one-line order that was left, or that waits behind its form.
    @Apart var keptEntry: EntryState? = nil
    /// Towns for forms; made when the first form opens.
    var gazetteer: Gazetteer?
    /// What others did and what became of work in the background.
    package internal(set) var news = NewsState()
    /// Visits for which nobody has set off in time, by their start.
    var overdueVisits: [Visit.ID] = []
    /// Others put another order under the cursor since the last key.
    var displaced: Displacement?
    /// What the palette searches, folded once a view.
    var paletteIndex: PaletteIndex?
    /// How often the person has done something; see ``Wish``.
    var deeds = 0
    /// A new order to which the queue's cursor goes as soon as the view has it.
    var wantedOrder: Wish<OrderNumber>?
    /// An order to be edited as soon as everything about it is there.
    var wantedEdit: Wish<Order.ID>?
    /// The field where that form opens; `nil` for the first.
    var wantedField: Field?
    /// An entry of the journal of which the technician's day is looked up.
    var wantedEntry: Wish<Int>?
    /// The other desks that are open.
    var desks = DesksState()
    /// When it was looked up how it stands there; `nil` for now.
    var desksAt: Timestamp?
    /// It is a wallboard: nobody works here.
    var isWall = false
    /// What the open box was opened over.
    @Apart var begun: Knowledge? = nil
    /// An order that ended and is to be reopened as soon as everything about it is there.
    var wantedReopening: Order.ID?
    /// An order's number that the desk does not show, being looked up.
    var wantedNumber: (text: String, request: Int)?
    /// What the answers that are still to come belong to, by token.
    var errands: [Int: any Errand] = [:]
    /// Commands on their way, by token.
    var attempts: [Int: Attempt] = [:]
    /// What was typed into lines and forms before.
    var entries = EntryHistory()
    var lastToken = 0
    /// What is foreseen of today; `nil` until the first forecast has come.
    package internal(set) var forecast: Forecast? { didSet { forecastEdition += 1 } }
    /// How many forecasts came so far.
    var forecastEdition = 0
    /// Where its jeopardies stand in it, by visit.
    var risks: [Visit.ID: Int] = [:]
    var riskCount = RiskCount()
    /// Background jobs that fail, as the store has them.
    package internal(set) var jobFaults: [JobFaultLine] = []

    package init(
        view: DeskView, now: Timestamp, size: Size, language: Language, actor: String,
        authority: Authority = .all, screens: ScreenTable = .standard, commands: CommandTable = .standard,
        filters: [SavedFilter] = [], folds: [PageFold] = [], vantage: Vantage = .live, hasHome: Bool = false
    ) {
        self.size = size
        self.language = language
        self.actor = actor
        self.authority = authority
        (self.vantage, self.hasHome) = (vantage, hasHome)
        self.now = now
        self.view = view
        firstSequence = view.sequence
        self.screens = screens
        screen = screens.home.id
        self.commands = commands
        filtering.saved = filters
        board = BoardState(view: view, today: view.calendar.day(of: now))
        queue.rebuild(view)
        states[PageFolds.self].take(folds)
        noteOverdue()
        tellBrokenFilters()
    }

    /// What the first screen needs; to be called once, before the first event.
    package mutating func start() -> [Effect] { settle() + (isWall ? [] : [.ask(.feedSinceLooked)]) }

    /// Says something before the first key, such as what is wrong with a file of settings.
    package mutating func greet(with sentence: String) { status.say(SafeText.line(sentence), .warning) }

    /// Commands whose answers are still to come.
    package var waitingAnswers: Int { errands.count }

    package var today: Day { view.calendar.day(of: now) }
    var wording: Wording { Wording(language, view.calendar, today: today) }
    var layout: Layout { Layout(size, isMoving: moving != nil, focus: focus) }
    var grid: BoardGrid {
        BoardGrid(
            layout.board, isNarrow: size.columns < 100, skills: board.skillLetters.codes.count,
            asked: board.askedSkills.count)
    }

    /// A number that no request or command had before.
    mutating func freshToken() -> Int {
        lastToken += 1
        return lastToken
    }
}
