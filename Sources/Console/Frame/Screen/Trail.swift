extension ConsoleState {
    /// The screen that is open.
    var current: any Screen { screens[screen] }

    /// The screen that fills the console: what is in hand is the board's where the open one has a cursor of its own.
    var shown: any Screen {
        let current = current
        return moving == nil || current.hasDeskCursor ? current : screens.home
    }

    /// Opens a screen from wherever one is; Esc goes to the board from there.
    mutating func openScreen(_ screen: ScreenID) {
        trail = []
        self.screen = screen
    }

    /// Goes into something under the cursor: a screen that shows it. Esc comes back to the line from where it led.
    mutating func enter<State: ScreenState>(_ screen: ScreenID, showing state: State) {
        let before = self[State.self]
        trail.append(TrailStep(screen: self.screen) { $0[State.self] = before })
        self[State.self] = state
        self.screen = screen
        current.refresh(&self)
    }

    /// Opens a screen for a while: Esc comes back to where one was, and from there along the way that led there.
    mutating func visit(_ screen: ScreenID) {
        let before = self.screen
        guard before != screen else { return }
        trail.append(TrailStep(screen: before) { _ in })
        self.screen = screen
    }

    /// Esc: one step back, and where there was none to the board.
    mutating func goBack() {
        guard let step = trail.popLast() else { return openScreen(screens.home.id) }
        step.restore(&self)
        screen = step.screen
        current.refresh(&self)
    }
}
